namespace ContentGen.Fuzz.Checks;

/// <summary>What must not come out, whatever goes in.</summary>
internal enum FailureKind
{
    /// <summary>The generator threw, and with it goes all content.</summary>
    Exception,

    /// <summary>CG9005.</summary>
    InternalError,

    /// <summary>An error or a warning of the compiler in generated code.</summary>
    DoesNotCompile,

    /// <summary>A sound file beside the input is not what it is alone.</summary>
    LosesAnother,

    /// <summary>A diagnostic outside its file.</summary>
    BadPlace,

    /// <summary>A message with a line break or a control character.</summary>
    BadMessage,

    /// <summary>More than a second for 100 KB.</summary>
    Slow,
}

/// <param name="Kind">What kind.</param>
/// <param name="Path">The input, where it can be told.</param>
/// <param name="Message">What was seen.</param>
internal sealed record Failure(FailureKind Kind, string? Path, string Message);
