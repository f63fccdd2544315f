namespace ContentGen.AspNetCore;

/// <summary>The addresses in a <c>srcset</c>: <c>small.png 1x, large.png 2x</c>.</summary>
internal static class SourceSet
{
    public static string Replace(string value, Func<string, string> replace) =>
        string.Join(", ", Candidates(value).Select(candidate => replace(candidate.Address) + candidate.Descriptor));

    public static IEnumerable<string> Addresses(string value) => Candidates(value).Select(static candidate => candidate.Address);

    /// <summary>An address may hold commas, but not begin or end with one: <c>data:image/png;base64,AAAA 1x</c>.</summary>
    private static IEnumerable<(string Address, string Descriptor)> Candidates(string value)
    {
        var at = 0;
        while (at < value.Length)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
                at++;
            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
                at++;
            if (at == start)
                yield break;
            var address = value[start..at];
            if (address.EndsWith(','))
            {
                yield return (address.TrimEnd(','), "");
                continue;
            }

            var end = value.IndexOf(',', at);
            end = end < 0 ? value.Length : end;
            var rest = value[at..end].Trim();
            yield return (address, rest.Length == 0 ? "" : " " + rest);
            at = end;
        }
    }
}
