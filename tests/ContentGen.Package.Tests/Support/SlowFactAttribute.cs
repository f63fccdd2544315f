namespace ContentGen.Package.Tests.Support;

/// <summary>A test that builds or publishes a whole sample, for half a minute and more: run when <c>CONTENTGEN_SLOW</c> is 1, as in CI.</summary>
internal sealed class SlowFactAttribute : FactAttribute
{
    public const string Reason = "Takes long: set CONTENTGEN_SLOW to 1.";

    public SlowFactAttribute() => Skip = IsAsked ? null : Reason;

    public static bool IsAsked => Environment.GetEnvironmentVariable("CONTENTGEN_SLOW") == "1";
}

/// <inheritdoc cref="SlowFactAttribute"/>
internal sealed class SlowTheoryAttribute : TheoryAttribute
{
    public SlowTheoryAttribute() => Skip = SlowFactAttribute.IsAsked ? null : SlowFactAttribute.Reason;
}
