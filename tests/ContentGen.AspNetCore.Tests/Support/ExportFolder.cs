using Microsoft.AspNetCore.Builder;

namespace ContentGen.AspNetCore.Tests;

/// <summary>A folder to which sites are exported. An export that fails sets the exit code of the process, so its tests are one collection.</summary>
internal sealed class ExportFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("contentgen-export-").FullName;

    public StringWriter Output { get; } = new();

    public StringWriter Error { get; } = new();

    public async Task<ContentExportResult> ExportAsync(Action<WebApplication> map, Action<ContentExportOptions>? configure = null,
        Action<ContentSiteOptions>? site = null, Action<WebApplicationBuilder>? build = null)
    {
        var builder = TestSite.Builder(site);
        build?.Invoke(builder);
        await using var app = builder.Build();
        map(app);
        return await app.ExportContentAsync(Path, options =>
        {
            options.IncludeDrafts = true;
            Quiet(options);
            configure?.Invoke(options);
        });
    }

    public void Quiet(ContentExportOptions options) => (options.Output, options.Error) = (Output, Error);

    public List<string> Files() =>
    [
        .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        // A failed export is what some tests want.
        Environment.ExitCode = 0;
    }
}
