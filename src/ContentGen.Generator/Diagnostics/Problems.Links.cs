using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NoSuchContent(string path, SourceRange range, string target, string source, string? nearest) =>
        new(Descriptor.NoSuchContent, path, range,
            $"The link '{Show(target)}' points to {source}, which does not exist.{Suggestion.DidYouMean(nearest)}");

    public static Problem NoSuchUrl(string path, SourceRange range, string target, string folder, string? nearest) =>
        new(Descriptor.NoSuchContent, path, range,
            $"The link '{Show(target)}' is under the route of '{folder}', but no entry has this URL.{Suggestion.DidYouMean(nearest)} "
            + "Link to the .md file instead, or list a URL that the app serves itself in ContentGenKnownUrls.");

    public static Problem LinkToDraft(string path, SourceRange range, string target, string source) =>
        new(Descriptor.NoSuchContent, path, range,
            $"The link '{Show(target)}' points to the draft {source}, which this build leaves out. Publish the draft, or remove the link.");

    public static Problem NoSuchHeading(string path, SourceRange range, string fragment, string page, IEnumerable<string> anchors)
    {
        var known = anchors.Where(static anchor => anchor.Length > 0).ToList();
        var hint = Suggestion.NearestPlace(fragment, known) is { } nearest ? Suggestion.DidYouMean("#" + nearest)
            : known.Count == 0 ? " It has no headings."
            : known.Count <= MostListed ? $" It has {string.Join(", ", known.Select(static anchor => "#" + anchor))}." : "";
        return new(Descriptor.NoSuchHeading, path, range, $"There is no heading or id '{Show(fragment)}' in {page}.{hint}");
    }

    public static Problem NoSuchImage(string path, SourceRange range, string target, string source, string? nearest) =>
        new(Descriptor.NoSuchImage, path, range,
            $"The image '{Show(target)}' does not exist: there is no {source}.{Suggestion.DidYouMean(nearest)}");

    public static Problem MarkedImage(string path, SourceRange range, string written, string? address) =>
        new(Descriptor.NoSuchImage, path, range, $"The image '{Show(written)}' does not exist. In front matter and data files, an image must be a plain path. "
            + (address is null ? "Write the path without brackets." : $"Write '{address}'."));

    public static Problem NoAlternativeText(string path, SourceRange range, string? target) =>
        new(Descriptor.NoAlternativeText, path, range,
            target is null
                ? "The image has no alternative text. Describe it in an attribute alt=\"…\". If it is purely decorative, write alt=\"\"."
                : $"The image{(target.Length > 0 ? $" '{Show(target)}'" : "")} has no alternative text. "
                    + $"Describe it between the brackets: ![…]({Show(target)}). If it is purely decorative, write HTML with alt=\"\".");

    public static Problem LinkToAlias(string path, SourceRange range, string target, string url) =>
        new(Descriptor.LinkToAlias, path, range, $"The link '{Show(target)}' uses an alias of the entry. Link to its URL: '{url}'.");
}
