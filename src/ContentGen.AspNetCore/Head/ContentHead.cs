using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace ContentGen.AspNetCore;

/// <summary>
/// What the head of a page says to search engines, readers of feeds and those who preview links: title, description, canonical
/// address, Open Graph, a Twitter card, the site's feeds, and for an article JSON-LD. All addresses are absolute. Made by
/// <c>context.GetContentHead(…)</c>; use <c>with</c> to change a part.
/// </summary>
public sealed record ContentHead : IHtmlContent
{
    private KeptMarkup _kept;

    internal ContentHead()
    {
    }

    /// <summary>What the page is called, without the name of the site; empty for the front page.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the site.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The one address by which the page is to be known.</summary>
    public required string Url { get; init; }

    /// <summary>One or two sentences of plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the page as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The address of its picture.</summary>
    public string? Image { get; init; }

    /// <summary>Whether the page is an article: then it has a publication date, authors and tags, and JSON-LD.</summary>
    public bool IsArticle { get; init; }

    /// <summary>When the article was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed in substance.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The names of its authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether search engines are asked to leave the page out, as they are for drafts.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The account of the site for Twitter cards.</summary>
    public string? TwitterSite { get; init; }

    /// <summary>The feeds that the page announces; those of the site.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>The markup, for Razor components.</summary>
    public MarkupString Markup => new(ToString());

    /// <summary>Writes the markup as UTF-8.</summary>
    /// <param name="writer">Where to write, such as the body of a response.</param>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_kept.Of(this) is { } markup)
            writer.Write(markup);
        else
            new HeadMarkup(this, writer).Write();
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToString());
    }

    /// <summary>The markup.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_kept.Of(this) ?? Write());

    /// <summary>Writes the markup now, for all pages to come.</summary>
    internal ContentHead Keep()
    {
        _kept = new KeptMarkup(this, Write());
        return this;
    }

    private byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        new HeadMarkup(this, buffer).Write();
        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>A feed that a page announces with <c>&lt;link rel="alternate"&gt;</c>.</summary>
/// <param name="Title">What the feed is called.</param>
/// <param name="MediaType">Such as <c>application/atom+xml</c>.</param>
/// <param name="Url">Its absolute address.</param>
public sealed record FeedLink(string Title, string MediaType, string Url);
