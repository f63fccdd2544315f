using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NoSuchContent(string path, SourceRange range, string target, string source, string? nearest) =>
        new(Descriptor.NoSuchContent, path, range, $"The link '{Show(target)}' leads to {source}, which does not exist.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");

    public static Problem NoSuchUrl(string path, SourceRange range, string target, string folder, string? nearest) =>
        new(Descriptor.NoSuchContent, path, range, $"The link '{Show(target)}' is under the route of '{folder}', and no entry has this URL.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} A relative link to the .md file is safe from renaming; a page of the app itself belongs in ContentGenKnownUrls.");

    public static Problem LinkToDraft(string path, SourceRange range, string target, string source) =>
        new(Descriptor.NoSuchContent, path, range, $"The link '{Show(target)}' leads to the draft {source}, which this build leaves out. Publish it or take the link away.");

    public static Problem NoSuchHeading(string path, SourceRange range, string fragment, string page, IEnumerable<string> anchors)
    {
        var known = anchors.Where(static anchor => anchor.Length > 0).ToList();
        var hint = Suggestion.Nearest(fragment, known) is { } nearest ? $" Did you mean '#{nearest}'?"
            : known.Count == 0 ? " It has no headings." : known.Count <= 8 ? $" It has {string.Join(", ", known.Select(static anchor => "#" + anchor))}." : "";
        return new(Descriptor.NoSuchHeading, path, range, $"There is no heading or id '{Show(fragment)}' in {page}.{hint}");
    }

    public static Problem NoSuchImage(string path, SourceRange range, string target, string source, string? nearest) =>
        new(Descriptor.NoSuchImage, path, range, $"The image '{Show(target)}' does not exist: there is no {source}.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");

    public static Problem NoAlternativeText(string path, SourceRange range, string target) =>
        new(Descriptor.NoAlternativeText, path, range, $"The image{(target.Length > 0 ? $" '{Show(target)}'" : "")} has no alternative text. Say what it shows between the brackets: ![…]({Show(target)}); for pure decoration write HTML with alt=\"\".");

    public static Problem LinkToAlias(string path, SourceRange range, string target, string url) =>
        new(Descriptor.LinkToAlias, path, range, $"The link '{Show(target)}' names an alias. The entry's URL is '{url}'.");
}
