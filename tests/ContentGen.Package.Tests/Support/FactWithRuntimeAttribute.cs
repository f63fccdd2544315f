namespace ContentGen.Package.Tests.Support;

/// <summary>A test that publishes for this machine; skipped where the tools for that are not installed.</summary>
internal sealed class FactWithRuntimeAttribute : FactAttribute
{
    public const string Runtime = "linux-x64";

    public FactWithRuntimeAttribute()
    {
        if (!OperatingSystem.IsLinux() || System.Runtime.InteropServices.RuntimeInformation.OSArchitecture != System.Runtime.InteropServices.Architecture.X64)
            Skip = "Publishes for " + Runtime + ".";
    }

    /// <summary>Native compilation links with clang or gcc.</summary>
    public bool NeedsLinker
    {
        get;
        set
        {
            field = value;
            if (value && !Installed("clang") && !Installed("gcc"))
                Skip = "Neither clang nor gcc is installed.";
        }
    }

    /// <inheritdoc cref="SlowFactAttribute"/>
    public bool IsSlow
    {
        get;
        set
        {
            field = value;
            if (value && !SlowFactAttribute.IsAsked)
                Skip = SlowFactAttribute.Reason;
        }
    }

    private static bool Installed(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
