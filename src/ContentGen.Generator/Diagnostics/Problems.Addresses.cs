using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem TermsOfOneSlug(string path, SourceRange range, string key, string term, string other, string source, string slug) =>
        new(Descriptor.TermDrift, path, range, $"'{Show(term)}' in '{key}' has the slug '{Show(slug)}', as '{Show(other)}' in {source} has, "
            + "so both are one term. Write one of them in both files, or put into words what tells them apart.");

    public static Problem SameAddressOfOtherDays(
        string path, SourceRange range, string what, string value, IEnumerable<string> others, string folder, string route) =>
        new(Descriptor.SameAddress, path, range, $"The {what} '{Show(value)}' is also that of {string.Join(" and ", others)}. "
            + $"They are of different days: [Content(\"{Show(folder)}\", Route = \"{Show(route)}\")] on a record tells them apart. "
            + "Or give one of them another slug with a key 'slug: …', or rename its file.");

    public static Problem SharedAlias(string path, SourceRange range, string alias, IEnumerable<string> others) =>
        new(Descriptor.SharedAlias, path, range, $"The alias '{Show(alias)}' is also one of {string.Join(" and ", others)}. "
            + "An old address leads to one entry: keep it in one of them.");

    public static Problem AliasIsUrl(string path, SourceRange range, string alias, IEnumerable<string> others) =>
        new(Descriptor.SharedAlias, path, range, $"The alias '{Show(alias)}' is the URL of {string.Join(" and ", others)}. "
            + "Take the alias away, or give that entry another slug.");

    public static Problem AliasOfItself(string path, SourceRange range, string alias) =>
        new(Descriptor.AliasOfItself, path, range, $"The alias '{Show(alias)}' is this entry's own URL. "
            + "Take it away: aliases are the addresses that the entry had before.");

    public static Problem TaxonomyTaken(CodePlace place, string property, string key, string rival) =>
        At(Descriptor.BadDeclaration, place, $"[Taxonomy] cannot be used on '{property}': the catalog class has a member of that name, "
            + $"{rival}. Rename the property; [Key(\"{key}\")] keeps its key.");

    public static Problem NamedAsNamespace(string path, SourceRange range, string folder, string type, string ns, bool isDeclared)
    {
        var fix = isDeclared ? "Name the class with Catalog = \"…\"" : "Rename the folder, set ContentGenNamespace";
        return new(Descriptor.NamedAsNamespace, path, range, $"The collection '{Show(folder)}' gives the type '{ns}.{type}', and '{type}' is also "
            + $"the outermost namespace. In code that stands in no namespace, such as a Program.cs, '{type}' means the namespace "
            + $"(CS0234, CS0118). {fix}, or write '{ns}.{type}'.");
    }

    public static Problem NoSuchPage(string path, SourceRange range, string target, string neighbour) =>
        new(Descriptor.NoSuchContent, path, range, $"The link '{Show(target)}' names no entry. Did you mean '{Show(neighbour)}'? "
            + "A page of the app itself belongs in ContentGenKnownUrls.");

    public static Problem SpaceInAddress(string path, SourceRange range, string target, bool isImage) =>
        new(Descriptor.UnreadLink, path, range, $"The address '{Show(target)}' holds a space, so this is no {(isImage ? "image" : "link")} "
            + $"in markdown and is shown as text. Put the address in angle brackets: <{target}>.");

    public static Problem WikiLink(string path, SourceRange range, string written, string markdown) =>
        new(Descriptor.UnreadLink, path, range, $"'{Show(written)}' is no {(written[0] == '!' ? "image" : "link")} in markdown "
            + $"and is shown as text. Write {markdown}.");
}
