using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ContentGen.Generator.Files.Images;

/// <summary>The size of an SVG: <c>width</c> and <c>height</c> of its root, or what <c>viewBox</c> says in their place.</summary>
internal static class SvgHeader
{
    private static readonly Regex Length = new(
        @"^\s*\+?((?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(px|pt|pc|mm|cm|in|)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Null for what is no SVG, or has no size of its own.</summary>
    public static ImageSize? Read(Stream stream)
    {
        // Drawing programs declare entities and use them in their namespaces; nothing is fetched.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 10_000,
            MaxCharactersInDocument = 10_000_000,
        };
        using var xml = XmlReader.Create(stream, settings);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg")
            return null;
        var (width, height) = (Pixels(xml.GetAttribute("width")), Pixels(xml.GetAttribute("height")));
        if (ViewBox(xml.GetAttribute("viewBox")) is (var boxWidth, var boxHeight))
        {
            width ??= height is null ? boxWidth : height * boxWidth / boxHeight;
            height ??= width * boxHeight / boxWidth;
        }

        return width is null || height is null ? null : ImageSize.Of(Rounded(width.Value), Rounded(height.Value));
    }

    private static long Rounded(double pixels) => pixels is > 0 and < int.MaxValue ? Math.Max(1, (long)Math.Round(pixels)) : 0;

    /// <summary>A length in pixels; null for a share of something else.</summary>
    private static double? Pixels(string? length)
    {
        if (length is null || Length.Match(length) is not { Success: true } match)
            return null;
        return Number(match.Groups[1].Value) * match.Groups[2].Value.ToLowerInvariant() switch
        {
            "pt" => 96 / 72.0,
            "pc" => 16,
            "mm" => 96 / 25.4,
            "cm" => 96 / 2.54,
            "in" => 96,
            _ => 1,
        };
    }

    private static (double Width, double Height)? ViewBox(string? value)
    {
        var numbers = (value ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        return numbers.Count == 4 && numbers[2] is > 0 and var width && numbers[3] is > 0 and var height ? (width, height) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
