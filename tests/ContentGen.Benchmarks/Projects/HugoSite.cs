using System.Text.RegularExpressions;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Projects;

/// <summary>The same posts as a site of Hugo's: a page for each post, lists, tags, categories, feeds and a sitemap.</summary>
internal sealed partial class HugoSite(string folder)
{
    /// <summary>Null when there is no <c>hugo</c> on the PATH.</summary>
    public static string? Version { get; } = FindVersion();

    public string PostsFolder => Path.Combine(folder, "content", "posts");

    public HugoSite Write()
    {
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName;
        File.WriteAllText(Path.Combine(folder, "config.toml"), """
            baseURL = "https://example.com/"
            title = "Benchmark"
            [markup.highlight]
              noClasses = false
            """);
        File.WriteAllText(Path.Combine(layouts, "single.html"), """
            <!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>
            <p>{{ .Date.Format "2006-01-02" }} {{ .Summary }} {{ range .Params.tags }}<a href="/tags/{{ . | urlize }}/">{{ . }}</a> {{ end }}</p>
            {{ .Content }}
            """);
        File.WriteAllText(Path.Combine(layouts, "list.html"), """
            <!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>
            <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            """);
        return this;
    }

    /// <summary>Posts of ours may have dates to come.</summary>
    public Command Build() => new("hugo", folder, "--quiet", "--buildFuture");

    public void DeleteOutputs()
    {
        foreach (var output in new[] { Path.Combine(folder, "public"), Path.Combine(folder, "resources") })
        {
            if (Directory.Exists(output))
                Directory.Delete(output, recursive: true);
        }
    }

    private static string? FindVersion()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(static folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "hugo.exe" : "hugo")))
            ? Number().Match(new Command("hugo", Path.GetTempPath(), "version").Run()).Value
            : null;
    }

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex Number();
}
