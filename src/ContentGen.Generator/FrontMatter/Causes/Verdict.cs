using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>What a scanner says of one value, and where reading goes on.</summary>
internal sealed record Verdict
{
    private Verdict(int nextLine, IReadOnlyList<Problem> causes) => (NextLine, Causes) = (nextLine, causes);

    /// <summary>The first line that is not read yet.</summary>
    public int NextLine { get; }

    public IReadOnlyList<Problem> Causes { get; }

    /// <summary>Nothing stands here; the value may stand on the lines below.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>What comes below cannot be told any more: reading ends.</summary>
    public bool IsLost { get; private init; }

    /// <summary>The value is good.</summary>
    public static Verdict Good(int nextLine) => new(nextLine, []);

    public static Verdict Awaited(int nextLine) => new(nextLine, []) { IsAwaited = true };

    /// <summary>The mistake spoils this value only.</summary>
    /// <param name="nextLine">The first line below all that belongs to the value.</param>
    /// <param name="cause">The mistake.</param>
    public static Verdict Spoilt(int nextLine, Problem cause) => new(nextLine, [cause]);

    public static Verdict Lost(params IReadOnlyList<Problem> causes) => new(-1, causes) { IsLost = true };
}
