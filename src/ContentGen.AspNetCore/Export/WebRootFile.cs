using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace ContentGen.AspNetCore;

/// <summary>A file of the web root.</summary>
/// <param name="Path">Its path on the site, encoded.</param>
/// <param name="File">The file.</param>
/// <param name="IsForHost">
/// Whether it is for the host and not for visitors: <c>CNAME</c>, <c>_headers</c>, <c>.nojekyll</c>. ASP.NET Core serves no such file, as
/// it tells types by extensions or hides it. A file with an extension that the app does not serve may be a secret, or a source.
/// </param>
internal sealed record WebRootFile(string Path, IFileInfo File, bool IsForHost)
{
    /// <summary>Names with a dot in front that hosts and others ask for. All others may be secrets.</summary>
    private static readonly string[] Dotted = [".nojekyll", ".well-known"];

    public static IEnumerable<WebRootFile> In(IWebHostEnvironment environment)
    {
        foreach (var (path, file) in Below(environment.WebRootFileProvider, "/", static (_, name) => !name.StartsWith('.')))
            yield return new WebRootFile(Encode(path), file, !file.Name.Contains('.'));
        if (!Directory.Exists(environment.WebRootPath))
            yield break;
        using var all = new PhysicalFileProvider(environment.WebRootPath, ExclusionFilters.None);
        foreach (var (path, file) in Below(all, "/", static (folder, name) => folder.Length > 1 || Dotted.Contains(name)))
            yield return new WebRootFile(Encode(path), file, IsForHost: true);
    }

    private static IEnumerable<(string Path, IFileInfo File)> Below(IFileProvider files, string folder, Func<string, string, bool> isMeant) =>
        files.GetDirectoryContents(folder).Where(file => isMeant(folder, file.Name)).SelectMany(file => file.IsDirectory
            ? Below(files, folder + file.Name + "/", isMeant)
            : [(folder + file.Name, file)]);

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
