namespace ContentGen.Testing;

/// <summary>The repository around the running tests or benchmarks.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>ContentGen.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ContentGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above this program holds ContentGen.sln.");
    }
}
