namespace Blog.Services;

/// <summary>The pages of the documentation as the side bar has them: those of no folder, then each folder. The page before and after follow it.</summary>
internal static class DocsMenu
{
    public static IEnumerable<Doc> Pages => Docs.All.Where(doc => !doc.IsInFolder);

    public static IEnumerable<DocsFolder> Folders => Docs.All.Where(doc => doc.IsInFolder).GroupBy(doc => doc.Id.Split('/')[0]).Select(folder =>
        new DocsFolder(folder.Key, folder.FirstOrDefault(doc => doc.Slug == folder.Key), [.. folder.Where(doc => doc.Slug != folder.Key)]));

    public static Doc? Previous(Doc doc) => Order.TakeWhile(other => other.Id != doc.Id).LastOrDefault();

    public static Doc? Next(Doc doc) => Order.SkipWhile(other => other.Id != doc.Id).Skip(1).FirstOrDefault();

    /// <summary>The title of a page in the side bar: of one that begins with the name of its file, such as "CG1001: …", that name.</summary>
    public static string Title(Doc doc) =>
        doc.Title.StartsWith(doc.Slug + ":", StringComparison.OrdinalIgnoreCase) ? doc.Title[..doc.Slug.Length] : doc.Title;

    private static IEnumerable<Doc> Order =>
        Pages.Concat(Folders.SelectMany(folder => folder.First is { } first ? folder.Pages.Prepend(first) : folder.Pages));
}

/// <summary>A folder of the documentation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">The page of the folder itself, if it has one.</param>
/// <param name="Pages">The others.</param>
internal sealed record DocsFolder(string Name, Doc? First, IReadOnlyList<Doc> Pages)
{
    /// <summary>Whether its pages have short names, of which several stand in a line.</summary>
    public bool HasIds => Pages.All(page => DocsMenu.Title(page) != page.Title);
}
