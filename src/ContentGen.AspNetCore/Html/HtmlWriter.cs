using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore;

/// <summary>
/// Writes the HTML of a page as UTF-8 for the body of the response, without a string in between. In
/// <c>page.Write($"&lt;h1&gt;{post.Title}&lt;/h1&gt;")</c> the literal is markup, and what stands in the braces is text, which is
/// escaped; a <see cref="ContentBody"/> and a <see cref="ContentHead"/> go in as the markup that they are.
/// </summary>
public sealed class HtmlWriter : IBufferWriter<byte>
{
    private readonly IBufferWriter<byte> _output;

    private readonly ContentSite _site;
    private readonly HeadCache _heads;

    internal HtmlWriter(HttpContext context, ContentSite site, HeadCache heads, IBufferWriter<byte> output) =>
        (HttpContext, _site, _heads, _output) = (context, site, heads, output);

    /// <summary>The request that the page answers.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>Writes markup with text in it.</summary>
    /// <param name="markup">An interpolated string; the compiler makes it write its parts.</param>
    public void Write([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation markup) => _ = markup;

    /// <summary>Writes text, escaped.</summary>
    /// <param name="text">The text.</param>
    public void WriteText(ReadOnlySpan<char> text) => HtmlText.Write(_output, text);

    /// <summary>Writes markup as it is. What a visitor typed does not belong here.</summary>
    /// <param name="markup">The markup.</param>
    public void WriteMarkup(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _output);

    /// <summary>Writes markup as it is. What a visitor typed does not belong here.</summary>
    /// <param name="markup">The markup as UTF-8.</param>
    public void WriteMarkup(ReadOnlySpan<byte> markup) => _output.Write(markup);

    /// <summary>The metadata of the page for an entry, to be written into its head: <c>{page.Head(post)}</c>.</summary>
    /// <param name="entry">The entry that the page shows.</param>
    public ContentHead Head(IContentEntry entry) => _heads.Get(_site, entry);

    /// <summary>The metadata of a page that shows no single entry.</summary>
    /// <param name="title">What the page is called; empty for the front page, which has the title of the site.</param>
    /// <param name="description">One sentence about it; that of the site when null.</param>
    public ContentHead Head(string title, string? description = null) => HeadReader.Read(_site, HttpContext.Request, title, description);

    /// <summary>Links of a body count from the root of the app, which is not the root of the host where the app has a path base.</summary>
    internal void WriteBody(ContentBody? body)
    {
        var pathBase = HttpContext.Request.PathBase;
        if (pathBase.HasValue && body is not null)
            WriteMarkup(HtmlAddresses.Replace(body.Html, address => Addresses.Below(address, pathBase.ToUriComponent())));
        else
            body?.WriteTo(this);
    }

    /// <inheritdoc/>
    public void Advance(int count) => _output.Advance(count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => _output.GetMemory(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => _output.GetSpan(sizeHint);
}
