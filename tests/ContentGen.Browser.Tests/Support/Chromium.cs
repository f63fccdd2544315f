namespace ContentGen.Browser.Tests.Support;

/// <summary>The Chromium of this machine. Nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The program: the one that <c>CONTENTGEN_CHROMIUM</c> names, else the first on the path; null without any.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CONTENTGEN_CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(static folder => Names, System.IO.Path.Combine)
            .FirstOrDefault(File.Exists);

    /// <summary>Why the tests are skipped; null when they run. Where <c>CONTENTGEN_BROWSER_REQUIRED</c> is set, they run and fail instead.</summary>
    public static string? Missing => Path is null && Environment.GetEnvironmentVariable("CONTENTGEN_BROWSER_REQUIRED") is not { Length: > 0 }
        ? "There is no Chromium on the path. Install it (Debian: apt-get install chromium), or name it in CONTENTGEN_CHROMIUM."
        : null;
}

/// <summary>A test that needs a browser.</summary>
internal sealed class FactWithBrowserAttribute : FactAttribute
{
    public FactWithBrowserAttribute() => Skip = Chromium.Missing;
}

/// <summary>A theory that needs a browser.</summary>
internal sealed class TheoryWithBrowserAttribute : TheoryAttribute
{
    public TheoryWithBrowserAttribute() => Skip = Chromium.Missing;
}
