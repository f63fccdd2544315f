using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    private const string Quotes = "\"'“”‘’„«»";

    public static Problem TermsOfOneSlug(string path, SourceRange range, string key, string term, string other, string? source, string slug) =>
        new(Descriptor.TermDrift, path, range,
            $"'{Show(term)}' in '{key}' has the slug '{Show(slug)}', and so has '{Show(other)}' in {source ?? "this entry"}, "
            + "so both are one term. Write one of them in both places, or put the difference into words.");

    public static Problem SameAddressOfOtherDays(
        string path, SourceRange range, string what, string value, IEnumerable<string> others, string folder, string route, bool isToml) =>
        new(Descriptor.SameAddress, path, range, $"The {what} '{Show(value)}' is also used by {string.Join(" and ", others)}. "
            + $"Their dates differ: [Content(\"{Show(folder)}\", Route = \"{Show(route)}\")] on a record tells them apart. "
            + $"Or give one of them another slug with a key '{Pair("slug", isToml)}', or rename its file.");

    /// <param name="path">The file.</param>
    /// <param name="range">Where the alias stands.</param>
    /// <param name="alias">The alias as it is written.</param>
    /// <param name="address">The address as which it is read.</param>
    /// <param name="others">The entries that have the same.</param>
    /// <param name="isUrl">Whether they have it as their URL.</param>
    /// <param name="inFolder">The address that another tool would make of it; null when that is the same.</param>
    public static Problem SharedAlias(
        string path, SourceRange range, string alias, string address, IEnumerable<string> others, bool isUrl, string? inFolder) =>
        new(Descriptor.SharedAlias, path, range, $"{Alias(alias, address)} is {(isUrl ? "the URL" : "also an alias")} of {string.Join(" and ", others)}. "
            + (isUrl ? "Remove the alias, or give that entry another slug." : "An old address can lead to only one entry. Keep it in one of them.")
            + (inFolder is null ? "" : $" If it counts from the folder of the page, as in Hugo, write '{Show(inFolder)}'."));

    public static Problem AliasOfItself(string path, SourceRange range, string alias, string address) =>
        new(Descriptor.AliasOfItself, path, range, $"{Alias(alias, address)} is this entry's own URL. "
            + "Remove it: aliases are former addresses of the entry.");

    private static string Alias(string alias, string address) =>
        $"The alias '{Show(alias)}'" + (alias.Trim() == address ? "" : $", read as '{Show(address)}',");

    public static Problem TaxonomyTaken(CodePlace place, string property, string key, string rival) =>
        At(Descriptor.BadDeclaration, place, $"[Taxonomy] cannot be used on '{property}': the catalog class already has a member of that name, "
            + $"{rival}. Rename the property; [Key(\"{key}\")] keeps its key.");

    public static Problem NamedAsNamespace(string path, SourceRange range, string folder, string type, string ns, bool isDeclared)
    {
        var fix = isDeclared ? "Name the class with Catalog = \"…\"" : "Rename the folder, set ContentGenNamespace";
        return new(Descriptor.NamedAsNamespace, path, range, $"The collection '{Show(folder)}' gives the type '{ns}.{type}', and '{type}' is also "
            + $"the outermost namespace. In code outside any namespace, such as Program.cs, '{type}' means the namespace "
            + $"(CS0234, CS0118). {fix}, or write '{ns}.{type}'.");
    }

    public static Problem NoSuchPage(string path, SourceRange range, string target, string neighbour) =>
        new(Descriptor.NoSuchContent, path, range, $"The link '{Show(target)}' does not lead to an entry. Did you mean '{Show(neighbour)}'? "
            + "If the app serves this page itself, list its URL in ContentGenKnownUrls.");

    public static Problem SpaceInAddress(string path, SourceRange range, string target, bool isImage) =>
        new(Descriptor.UnreadLink, path, range, $"The address '{Show(target)}' contains a space, so this is not {(isImage ? "an image" : "a link")} "
            + $"in markdown and is shown as text. Put the address in angle brackets: <{target}>.");

    public static Problem SpaceInFragment(string path, SourceRange range, string target, string anchor) =>
        new(Descriptor.UnreadLink, path, range,
            $"The address '{Show(target)}' contains a space, so this is not a link in markdown and is shown as text. Write ({anchor}).");

    public static Problem UnmatchedAddress(string path, SourceRange range, string target) =>
        new(Descriptor.UnreadLink, path, range,
            $"The parentheses of the address '{Show(target)}' do not match, so this is not a link in markdown and is shown as text. "
            + $"{(target[0] == '(' ? "Remove the second '('" : "Add the ')' that is missing")}, or put the address in angle brackets.");

    public static Problem BehindAddress(string path, SourceRange range, string address, string rest, bool isImage)
    {
        var bare = address.Contains(' ') ? $"<{address}>" : address;
        var fix = rest[0] == '='
            ? $"Remove it and leave ({Show(bare)}): an image gets its size from its file. "
                + $"For another size, write HTML: <img src=\"{Show(address)}\" width=\"…\">."
            : $"If it is a title, put it in quotes: ({Show(bare)} {Title(Show(rest))}).";
        return new(Descriptor.UnreadLink, path, range, $"'{Show(rest)}' follows the address '{Show(address)}', so this is not "
            + $"{(isImage ? "an image" : "a link")} in markdown and is shown as text. {fix}");
    }

    /// <summary>A title in quotes that it does not hold itself; those that stand around it, or alone at one end, are none of it.</summary>
    private static string Title(string written)
    {
        var (start, end) = (0, written.Length);
        var (opens, closes) = (Quotes.IndexOf(written[0]) >= 0, Quotes.IndexOf(written[end - 1]) >= 0);
        if (end > 1 && opens && (closes || written.IndexOf(written[0], 1) < 0))
            start++;
        if (end > 1 && closes && (opens || written.IndexOf(written[end - 1]) == end - 1))
            end--;
        var title = written.Substring(start, end - start);
        return title.IndexOf('"') < 0 ? $"\"{title}\"" : title.IndexOf('\'') < 0 ? $"'{title}'" : $"\"{title.Replace("\"", "\\\"")}\"";
    }

    public static Problem WikiLink(string path, SourceRange range, string written, string markdown)
    {
        var meant = written[0] != '!' ? "a link" : markdown[0] == '!' ? "an image" : "an embedded note";
        return new(Descriptor.UnreadLink, path, range, $"'{Show(written)}' is not {meant} in markdown and is shown as text. Write {markdown}.");
    }

    public static Problem NothingToEmbed(string path, SourceRange range, string written, bool isImage) =>
        new(Descriptor.UnreadLink, path, range, $"'{Show(written)}' is not {(isImage ? "an image" : "an embedded note")} in markdown and is shown as text, and "
            + $"the content folder has no file of that name. {(isImage ? "Write ![text](address)" : "Write a link, [text](address)")}, or remove it.");
}
