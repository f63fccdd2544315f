using System.Globalization;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>Another culture for as long as the scope is open.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Interface) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
}

/// <summary>A theory over cultures; skipped where the machine has none (no ICU).</summary>
internal sealed class CultureTheoryAttribute : TheoryAttribute
{
    public CultureTheoryAttribute()
    {
        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant
            || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true")
        {
            Skip = "This machine has no cultures.";
        }
    }
}
