namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>A kind of markup that another tool reads and this dialect does not.</summary>
/// <param name="Name">What it is and whose, as a message says it: <c>a shortcode of Hugo</c>.</param>
/// <param name="Fix">What to write instead, as a sentence.</param>
/// <param name="Signs">What it begins with. A body without any of these pays nothing.</param>
/// <param name="Places">Where it counts.</param>
/// <param name="Read">Reads what stands at a sign; null when it is something else.</param>
internal sealed record ForeignKind(string Name, string Fix, string[] Signs, Shown Places, Func<ShownBody, int, ForeignMark?> Read)
{
    /// <summary>
    /// Besides a sign, one of these is in each body that has the markup; for signs that are frequent. A line break in front of one may
    /// be the beginning of the body.
    /// </summary>
    public string[] Needs { get; init; } = [];

    /// <summary>What readers see of it, where that is neither it nor its address; null otherwise.</summary>
    public string? Met { get; init; }

    /// <summary>Whether a body can have the markup at all, where that takes more than looking for texts; null when it does not.</summary>
    public Func<string, bool>? Look { get; init; }

    /// <summary>Whether each of its signs has a brace.</summary>
    public bool HasBrace { get; } = Signs.All(static sign => sign.IndexOf('{') >= 0);

    public bool IsPossibleIn(string body) => HasAny(body, Signs) && (Needs.Length == 0 || HasAny(body, Needs)) && Look?.Invoke(body) != false;

    private static bool HasAny(string body, string[] texts)
    {
        foreach (var text in texts)
        {
            if (body.IndexOf(text, StringComparison.Ordinal) >= 0 || (text[0] == '\n' && string.CompareOrdinal(body, 0, text, 1, text.Length - 1) == 0))
                return true;
        }

        return false;
    }
}

/// <summary>A piece of foreign markup.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Next">Where what it takes in ends: a comment or code between two tags is not looked at.</param>
internal sealed record ForeignMark(int Start, int End, int Next)
{
    /// <summary>What to write instead of this very piece, as a sentence; null for what its kind says.</summary>
    public string? Fix { get; init; }

    public static ForeignMark Of(int start, int end) => new(start, end, end);
}
