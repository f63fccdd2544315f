using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema.Declared;

namespace ContentGen.Generator.Schema;

/// <summary>
/// What declared records claim. One that names no collection is an error, and gets the collection that it most likely means: its files are then
/// read against it, and not against a default record that would have the same name.
/// </summary>
internal static class Claims
{
    public static IReadOnlyList<DeclaredCollection> Of(ProjectCollections collections, string root, List<Problem> problems)
    {
        var (folders, declared) = collections;
        var taken = new HashSet<string>(declared.Where(claim => IsName(claim.Folder, folders)).Select(static claim => claim.Folder), StringComparer.Ordinal);
        var claims = new List<DeclaredCollection>();
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in declared)
        {
            if (IsName(claim.Folder, folders))
            {
                claims.Add(claim);
                continue;
            }

            var meant = Meant(claim, [.. folders.Where(folder => !taken.Contains(folder))]);
            problems.Add(Problems.BadFolder(claim.Place, claim.Folder, root, meant));
            if (meant is null || !taken.Add(meant))
                continue;
            claims.Add(Renamed(claim, meant));
            renamed[claim.Folder] = meant;
        }

        return renamed.Count == 0 ? claims : [.. claims.Select(claim => claim with { Schema = Links.Redirect(claim.Schema, renamed) })];
    }

    private static bool IsName(string folder, IReadOnlyCollection<string> folders) =>
        folders.Contains(folder) || (folder.Length > 0 && !folder.Contains('/') && !folders.Contains(WithoutExtension(folder)));

    private static string? Meant(DeclaredCollection claim, IReadOnlyCollection<string> folders)
    {
        var last = claim.Folder.Substring(claim.Folder.LastIndexOf('/') + 1);
        var record = claim.Schema.Record.Name.TrimStart('@');
        return folders.FirstOrDefault(folder => folder == last)
            ?? folders.FirstOrDefault(folder => folder == WithoutExtension(last))
            ?? folders.FirstOrDefault(folder => Names.Record(folder) == record)
            ?? Suggestion.Nearest(last, folders);
    }

    private static DeclaredCollection Renamed(DeclaredCollection claim, string folder)
    {
        var schema = claim.Schema;
        var route = schema.Route == Route.Default(schema.Folder) ? Route.Default(folder) : schema.Route;
        return claim with { IsUsable = false, Folder = folder, Schema = schema with { Folder = folder, Route = route } };
    }

    private static string WithoutExtension(string folder) => ContentPath.IsContent(folder) ? folder.Substring(0, folder.LastIndexOf('.')) : folder;
}
