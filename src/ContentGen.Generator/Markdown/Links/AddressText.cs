using Markdig.Renderers;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Writes addresses as Markdig does, except that <c>~</c> stays: an address may hold it (RFC 3986), and browsers find the
/// <c>:~:</c> in front of a text that is to be shown by its very letters.
/// </summary>
internal static class AddressText
{
    public static void WriteAddress(this HtmlRenderer renderer, string? address)
    {
        var from = 0;
        for (var tilde = address?.IndexOf('~') ?? -1; tilde >= 0; tilde = address!.IndexOf('~', from))
        {
            renderer.WriteEscapeUrl(address!.Substring(from, tilde - from));
            renderer.Write('~');
            from = tilde + 1;
        }

        renderer.WriteEscapeUrl(from == 0 ? address : address!.Substring(from));
    }
}
