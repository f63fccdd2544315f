using System.Diagnostics;
using System.Text;

namespace ContentGen.AspNetCore.Tests;

/// <summary>Validates XML against a RELAX NG grammar of the folder <c>Grammars</c>, by <c>xmllint</c> of libxml2.</summary>
internal static class XmlLint
{
    /// <summary>
    /// Why the tests are skipped; null when they run. Where <c>CONTENTGEN_XMLLINT_REQUIRED</c> is set, as in CI, they run and fail instead.
    /// </summary>
    public static string? Missing { get; } = IsInstalled() || Environment.GetEnvironmentVariable("CONTENTGEN_XMLLINT_REQUIRED") is { Length: > 0 }
        ? null
        : "xmllint is not on the PATH: install libxml2-utils.";

    /// <summary>What is wrong with a document; empty when it is valid.</summary>
    public static async Task<string> ValidateAsync(string grammar, string xml)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "xmllint", ["--noout", "--nonet", "--relaxng", Path.Combine(AppContext.BaseDirectory, "Grammars", grammar + ".rng"), "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        await process.StandardInput.WriteAsync(xml);
        process.StandardInput.Close();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : $"{errors}\n{xml}";
    }

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "xmllint.exe" : "xmllint")));
}

/// <summary>A theory that needs <c>xmllint</c>.</summary>
internal sealed class TheoryWithXmlLintAttribute : TheoryAttribute
{
    public TheoryWithXmlLintAttribute() => Skip = XmlLint.Missing;
}
