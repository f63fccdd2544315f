using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>A DataAnnotations attribute as a value.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Arguments">Its arguments in invariant text: the least and the most, the pattern, the values.</param>
/// <param name="ErrorMessage">The user's own words, filled in; null without any.</param>
internal sealed record Rule(RuleKind Kind, EquatableArray<string> Arguments, string? ErrorMessage)
{
    /// <summary>For <see cref="RuleKind.Range"/>: whether the ends themselves are out.</summary>
    public bool ExcludesLeast { get; init; }

    public bool ExcludesMost { get; init; }
}

internal enum RuleKind
{
    /// <summary>Text must have something but spaces.</summary>
    NotBlank,

    /// <summary>Length of a text or count of a list: least, most.</summary>
    Length,

    /// <summary>Least, most.</summary>
    Range,

    /// <summary>The pattern, and the time in milliseconds that the user allows it; 0 for the usual.</summary>
    Pattern,
    Url,
    EmailAddress,
    Allowed,
    Denied,
}
