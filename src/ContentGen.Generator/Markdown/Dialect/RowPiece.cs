namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>What a table's row holds and its author takes for one thing, while the rules of tables look for nothing but pipes.</summary>
/// <param name="Kind">What it is, as messages call it.</param>
/// <param name="Start">Where it begins in the row.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct RowPiece(string Kind, int Start, int End)
{
    /// <summary>The most characters between brackets that are looked at.</summary>
    private const int Longest = 300;

    public bool IsCode => Kind == "code";

    /// <summary>Where in it the pipes stand that end a cell.</summary>
    public IReadOnlyList<int> Pipes(string row)
    {
        var pipes = new List<int>();
        for (var at = Start; at < End; at++)
        {
            if (row[at] == '\\' && at + 1 < End && row[at + 1] == '|')
                at++;
            else if (row[at] == '|')
                pipes.Add(at);
        }

        return pipes;
    }

    /// <summary>The piece that begins at a place of a row.</summary>
    public static RowPiece? At(string row, int at) => row[at] switch
    {
        '`' => Code(row, at),
        '$' => Of("formula", row, at, MathDelimiters.EndOf(row, at, row.Length - 1)),
        '!' => Of("image", row, at, LinkEnd(row, at + 1)),
        '[' => Of("link", row, at, LinkEnd(row, at)),
        '<' => Of("address", row, at, AngleEnd(row, at)),
        'h' or 'H' or 'f' or 'F' or 'w' or 'W' => Of("address", row, at, AddressEnd(row, at)),
        _ => null,
    };

    /// <summary>How many backticks stand here.</summary>
    public static int Run(string row, int at)
    {
        var end = at;
        while (end < row.Length && row[end] == '`')
            end++;
        return end - at;
    }

    private static RowPiece? Of(string kind, string row, int at, int? end) =>
        end is { } last && row.IndexOf('`', at, last - at) < 0 ? new RowPiece(kind, at, last) : null;

    /// <summary>The code that begins here, or the run of backticks that begins none.</summary>
    private static RowPiece Code(string row, int start)
    {
        var run = Run(row, start);
        for (var at = row.IndexOf('`', start + run); at >= 0; at = at < row.Length ? row.IndexOf('`', at) : -1)
        {
            var length = Run(row, at);
            at += length;
            if (length == run)
                return new RowPiece("code", start, at);
        }

        return new RowPiece("code", start, start + run);
    }

    /// <summary>Behind <c>[text](address)</c>, <c>[text][label]</c> or <c>[[name]]</c>.</summary>
    private static int? LinkEnd(string row, int at)
    {
        if (at >= row.Length || row[at] != '[' || Closing(row, at, '[', ']') is not { } close)
            return null;
        if (row[at + 1] == '[' && row[close - 1] == ']')
            return close + 1;
        var end = close + 1 == row.Length ? null : row[close + 1] switch
        {
            '(' => Closing(row, close + 1, '(', ')'),
            '[' => Closing(row, close + 1, '[', ']'),
            _ => null,
        };
        return end + 1;
    }

    private static int? Closing(string row, int from, char opening, char closing)
    {
        var depth = 0;
        for (var at = from; at < row.Length && at < from + Longest; at++)
        {
            if (row[at] == '\\')
                at++;
            else if (row[at] == opening)
                depth++;
            else if (row[at] == closing && --depth == 0)
                return at;
        }

        return null;
    }

    /// <summary>Behind an address in angle brackets.</summary>
    private static int? AngleEnd(string row, int at)
    {
        if (!BareAddress.HasSchemeAt(row, at + 1))
            return null;
        var end = row.IndexOfAny(['>', ' ', '\t'], at);
        return end >= 0 && row[end] == '>' ? end + 1 : null;
    }

    /// <summary>Behind a bare address. Where no spaces stand beside pipes, nobody can say whether one belongs to it.</summary>
    private static int? AddressEnd(string row, int at)
    {
        if (BareAddress.Page(row, at, row.Length - 1) is not { } address || (!row.Contains("| ") && !row.Contains(" |")))
            return null;
        var end = address.End;
        while (row[end - 1] == '|')
            end--;
        return end;
    }
}
