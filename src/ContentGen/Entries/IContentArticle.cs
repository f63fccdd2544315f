namespace ContentGen;

/// <summary>
/// An entry that can be presented without knowing its record: in feeds, sitemaps, search pages and the head of a page.
/// Generated code implements it for every record with a <c>Title</c> or <c>Name</c> that is text; the other members come from the
/// record's properties of the usual names, and are empty where it has none.
/// </summary>
/// <remarks>
/// The implementation is explicit, so it never gets in the way of a record's own members. A declared record may implement a member
/// itself, explicitly as well: <c>string? IContentArticle.Summary => Abstract;</c>. Generated code then adds only the others.
/// </remarks>
public interface IContentArticle : IContentEntry
{
    /// <summary>What it is called: <c>Title</c>, else <c>Name</c>; its slug where that is null.</summary>
    string Title { get; }

    /// <summary>When it was or will be published, with the offset it was written with: <c>Date</c>, <c>Published</c> or another usual name.
    /// Null without a date.</summary>
    DateTimeOffset? Published { get; }

    /// <summary>When it was last changed in substance: <c>Updated</c>, <c>Modified</c> or another usual name. Null when nothing says so.</summary>
    DateTimeOffset? Updated { get; }

    /// <summary>One or two sentences of plain text: <c>Summary</c>, <c>Description</c> or <c>Excerpt</c>. <see cref="ContentBody.Excerpt"/>
    /// when null.</summary>
    string? Summary { get; }

    /// <summary>Its <c>Tags</c>; without such a property, the terms of its first taxonomy. As the file spells them.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>The address of its picture, the first of several: absolute, or a path from the root of the site.</summary>
    string? Image { get; }

    /// <summary>The names of its <c>Authors</c> or its <c>Author</c>, be they text, entries of another collection, or records with a name.</summary>
    IReadOnlyList<string> Authors { get; }

    /// <summary>
    /// Other addresses by which it was known: <c>Aliases</c>, as the file spells them, except that what begins with <c>./</c> or <c>../</c> is a
    /// path from the root.
    /// </summary>
    IReadOnlyList<string> Aliases { get; }

    /// <summary>Whether its <c>Draft</c> says so. A build leaves drafts out unless <c>ContentGenIncludeDrafts</c> is true, as it is in Debug.</summary>
    bool IsDraft { get; }
}
