using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown.Dialect;
using ContentGen.Generator.Markdown.Links;

namespace ContentGen.Generator.Linking;

/// <summary>
/// Tells of what markdown shows as text and was surely meant as a link, because what it names exists or nothing else is written
/// like it. Other text in brackets is nobody's mistake.
/// </summary>
internal static class UnreadLink
{
    public static Problem? Check(ContentPath body, LinkSlot slot, LinkIndex index) =>
        slot.Form switch
        {
            LinkForm.Wiki => Wiki(body, slot, index),
            LinkForm.Unmatched => Problems.UnmatchedAddress(body.File, slot.Range, slot.Target),
            _ => Spaced(body, slot, index),
        };

    private static Problem? Spaced(ContentPath body, LinkSlot slot, LinkIndex index)
    {
        var (path, _, _) = LinkPath.Split(slot.Target);
        if (path.Length == 0)
            return OfThisPage(body, slot, index);
        if (BareAddress.HasSchemeAt(path, 0))
        {
            var first = slot.Target.IndexOf(' ');
            return slot.Target.IndexOf('=', first) == first + 1
                ? Behind(body, slot, first)
                : Problems.SpaceInAddress(body.File, slot.Range, slot.Target, slot.IsImage);
        }

        if (Exists(body.Source, path, index))
            return Problems.SpaceInAddress(body.File, slot.Range, slot.Target, slot.IsImage);

        // A file's name says where it ends; a word that happens to be the slug of an entry does not.
        for (var space = slot.Target.LastIndexOf(' '); space > 0; space = slot.Target.LastIndexOf(' ', space - 1))
        {
            var (file, _, _) = LinkPath.Split(slot.Target.Substring(0, space).TrimEnd());
            if ((ContentPath.IsImage(file) || LinkPath.IsMarkdown(file)) && (Exists(body.Source, file, index) || IsSizeOfImage(slot, space)))
                return Behind(body, slot, space);
        }

        return IsWrittenAsPath(path, slot.IsImage) ? Problems.SpaceInAddress(body.File, slot.Range, slot.Target, slot.IsImage) : null;
    }

    /// <summary>Whether <c>=300x200</c> or the like stands behind the address of an image.</summary>
    private static bool IsSizeOfImage(LinkSlot slot, int space) =>
        slot.IsImage && space + 2 < slot.Target.Length && slot.Target[space + 1] == '='
        && (char.IsDigit(slot.Target[space + 2]) || slot.Target[space + 2] == 'x');

    /// <summary>
    /// Whether words are a path that nobody writes for anything else: one from this folder, a file below another, a page, in an image a picture.
    /// What has braces in it is told of as another tool's; with brackets it is a link inside another.
    /// </summary>
    private static bool IsWrittenAsPath(string path, bool isImage)
    {
        if (path.IndexOfAny(['{', '[']) >= 0 || path[0] == '~')
            return false;
        if (path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal))
            return true;
        var dot = path.LastIndexOf('.');
        var isFile = dot > 0 && path.Length - dot is >= 3 and <= 6 && path.Skip(dot + 1).All(char.IsLetterOrDigit) && path[dot - 1] != ' ';
        return isFile && (path.LastIndexOf('/') >= 0 || LinkPath.IsMarkdown(path) || (isImage && ContentPath.IsImage(path)));
    }

    /// <summary>Tells of what follows an address: some dialects read a size there, and quotes around a title are easily left out.</summary>
    private static Problem Behind(ContentPath body, LinkSlot slot, int space)
    {
        var address = slot.Target.Substring(0, space).TrimEnd();
        var range = slot.Range with
        {
            Start = slot.Range.Start + space + 1,
            Length = slot.Range.Length - space - 1,
            StartColumn = slot.Range.StartColumn + space + 1,
        };
        return Problems.BehindAddress(body.File, range, address, slot.Target.Substring(space + 1), slot.IsImage);
    }

    /// <summary>Tells of <c>[text](#Some heading)</c>.</summary>
    private static Problem? OfThisPage(ContentPath body, LinkSlot slot, LinkIndex index)
    {
        var anchor = GitHubSlug.Of(slot.Target.TrimStart('#'));
        return index.AnchorsOf(body.Source) is { } anchors && anchors.Contains(anchor)
            ? Problems.SpaceInFragment(body.File, slot.Range, slot.Target, "#" + anchor)
            : null;
    }

    private static bool Exists(string source, string path, LinkIndex index)
    {
        if (path[0] == '/')
        {
            return index.ByUrl(path) is not null || index.Images.Find(Uri.UnescapeDataString(path.Substring(1))) is not null
                || (LinkPath.IsMarkdown(path) && RootedFile.Of(source, path, index).Page is not null);
        }

        return RelativePath.Resolve(source, path) is { } file
            && (index.Images.Find(file) is not null || (LinkPath.IsMarkdown(path) ? index.BySource(file) : index.Names.ByPath(file)) is not null);
    }

    private static Problem? Wiki(ContentPath body, LinkSlot slot, LinkIndex index)
    {
        var bar = slot.Target.IndexOf('|');
        var (path, _, fragment) = LinkPath.Split(bar < 0 ? slot.Target : slot.Target.Substring(0, bar));
        path = path.Trim();
        var label = bar < 0 ? "" : slot.Target.Substring(bar + 1).Trim();

        // Of headings below each other, the last one is meant.
        fragment = fragment.Substring(fragment.LastIndexOf('#') + 1).Trim();
        if (path.Length == 0)
            return Heading(body, slot, fragment, label, index);
        // Two pairs of brackets can be text; with the sign of an image in front they are nothing else.
        if ((Image(body.Source, path, index) ?? Page(body, path, index)?.Source) is not { } found)
            return slot.IsImage ? Problems.NothingToEmbed(body.File, slot.Range, Written(slot), ContentPath.IsImage(path)) : null;
        var isImage = slot.IsImage && !LinkPath.IsMarkdown(found);
        var shown = isImage ? AlternativeText(label) : label;
        var text = shown.Length == 0 ? RelativePath.LastName(path) : shown;
        // Nothing can link to a block: its id is Obsidian's.
        var anchor = fragment.Length > 0 && fragment[0] != '^' ? "#" + GitHubSlug.Of(fragment) : "";
        var address = NearPath.Relative(RelativePath.Folder(body.Source), found) + anchor;
        return Problems.WikiLink(body.File, slot.Range, Written(slot), $"{(isImage ? "!" : "")}[{text}]({address})");
    }

    /// <summary>Behind the bars of an image stand its text, its place and its width, in any order: <c>a plan|center|300</c> or <c>300x200</c>.</summary>
    private static string AlternativeText(string label) => string.Join(" ", label.Split('|').Select(static part => part.Trim()).Where(static part =>
        !part.All(static c => char.IsDigit(c) || c == 'x') && part.ToLowerInvariant() is not ("left" or "center" or "centre" or "right")));

    /// <summary>Tells of <c>[[#heading]]</c>, which leads to a heading of the same page.</summary>
    private static Problem? Heading(ContentPath body, LinkSlot slot, string heading, string label, LinkIndex index)
    {
        var anchor = GitHubSlug.Of(heading);
        return anchor.Length > 0 && index.AnchorsOf(body.Source) is { } anchors && anchors.Contains(anchor)
            ? Problems.WikiLink(body.File, slot.Range, Written(slot), $"[{(label.Length > 0 ? label : heading)}](#{anchor})")
            : null;
    }

    private static string Written(LinkSlot slot) => $"{(slot.IsImage ? "!" : "")}[[{slot.Target}]]";

    /// <summary>The image that a wiki would show: at its path, or the only one of its name.</summary>
    private static string? Image(string source, string path, LinkIndex index)
    {
        if (!ContentPath.IsImage(path))
            return null;
        return (RelativePath.Resolve(source, path) is { } file ? index.Images.Find(file)?.Source : null) ?? index.Images.Named(path).FirstOrDefault();
    }

    /// <summary>
    /// The entry that a wiki would open: at its path from the file or from the root, or the first of its name, those of the same
    /// collection before others.
    /// </summary>
    private static PageAddress? Page(ContentPath body, string path, LinkIndex index)
    {
        var plain = LinkPath.IsMarkdown(path) ? path.Substring(0, path.LastIndexOf('.')) : path;
        var root = body.Source.Substring(0, body.Source.IndexOf('/') + 1);
        return (RelativePath.Resolve(body.Source, plain) is { } file ? index.Names.ByPath(file) : null)
            ?? index.Names.ByPath(root + plain.Trim('/'))
            ?? index.Names.Named(RelativePath.LastName(plain)).OrderByDescending(page => page.Collection == body.Collection).FirstOrDefault();
    }
}
