using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace ContentGen.AspNetCore;

/// <summary>Called by the compiler for each part of an interpolated string that is given to <see cref="HtmlWriter.Write"/>.</summary>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct HtmlInterpolation
{
    private readonly HtmlWriter _writer;

    /// <summary>Begins a string.</summary>
    /// <param name="literalLength">Not used.</param>
    /// <param name="formattedCount">Not used.</param>
    /// <param name="writer">Where the parts go.</param>
    public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _ = literalLength + formattedCount;
        _writer = writer;
    }

    /// <summary>Writes markup.</summary>
    /// <param name="markup">The markup.</param>
    public void AppendLiteral(string markup) => _writer.WriteMarkup(markup);

    /// <summary>Writes text, escaped.</summary>
    /// <param name="text">The text.</param>
    public void AppendFormatted(string? text) => _writer.WriteText(text);

    /// <summary>Writes a number, a date or the like in the invariant culture, escaped.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format.</param>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable => _writer.WriteText(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Writes a number, a date or the like in the invariant culture, escaped; nothing for null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format.</param>
    public void AppendFormatted<T>(T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } known)
            AppendFormatted(known, format);
    }

    /// <summary>Writes the HTML of a body; below a path base its links from the root are moved there.</summary>
    /// <param name="body">The body.</param>
    public void AppendFormatted(ContentBody? body) => _writer.WriteBody(body);

    /// <summary>Writes the metadata of a page.</summary>
    /// <param name="head">The metadata.</param>
    public void AppendFormatted(ContentHead? head) => head?.WriteTo(_writer);

    /// <summary>Writes markup as it is.</summary>
    /// <param name="markup">The markup.</param>
    public void AppendFormatted(MarkupString markup) => _writer.WriteMarkup(markup.Value);

    /// <summary>Writes a part of the page that is a method of its own.</summary>
    /// <param name="part">Writes the part.</param>
    public void AppendFormatted(Action<HtmlWriter>? part) => part?.Invoke(_writer);
}
