using System.Buffers;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>Text inside HTML: in an element, or in an attribute with quotes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes text as UTF-8, escaped. Letters of all languages stay as they are.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Encoding.UTF8.GetBytes(text[..at], output);
            output.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new ArrayBufferWriter<byte>(text.Length + 32);
        Write(escaped, text);
        return Encoding.UTF8.GetString(escaped.WrittenSpan);
    }

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
