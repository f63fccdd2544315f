using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Blog;

/// <summary>
/// Markup that is safe to send. In <c>Html.Of($"&lt;h1&gt;{title}&lt;/h1&gt;")</c> the literal is markup and the hole
/// is text, so it is encoded; only another <see cref="Html"/> goes in as it is.
/// </summary>
internal readonly record struct Html(string? Markup)
{
    public static Html Of(HtmlInterpolation markup) => new(markup.ToString());

    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> render) =>
        new(string.Concat(items.Select(item => render(item).Markup)));

    public static Html Join<T>(string separator, IEnumerable<T> items, Func<T, Html> render) =>
        new(string.Join(separator, items.Select(item => render(item).Markup)));

    public override string ToString() => Markup ?? "";
}

/// <summary>Called by the compiler for each part of an interpolated string that is passed to <see cref="Html.Of"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlInterpolation(int literalLength, int formattedCount)
{
    // Encodes what HTML requires and leaves letters of all languages readable.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new(literalLength + 32 * formattedCount);

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(Html markup) => _markup.Append(markup.Markup);

    public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

    public override string ToString() => _markup.ToString();
}
