namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Where in a text an address may begin: at a scheme or at <c>www.</c>. It is found by what few words have, the colon and the dot,
/// and asked from the beginning to the end, so that no part of the text is searched twice.
/// </summary>
internal sealed class AddressPlaces(string text, int last)
{
    /// <summary>Those of a text without any.</summary>
    public static readonly AddressPlaces None = new("", -1);

    private const int NoPlace = int.MaxValue;

    private static readonly string[] Schemes = [.. BareAddress.Schemes, "mailto:", "tel:"];

    private int _scheme = -1;
    private int _www = -1;

    /// <summary>The first place from one on; behind the text when there is none.</summary>
    public int Next(int from)
    {
        if (_scheme < from)
            _scheme = Scheme(from);
        if (_www < from)
            _www = Found("www.", from);
        return Math.Min(_scheme, _www);
    }

    private int Scheme(int from)
    {
        for (var colon = from; colon <= last && (colon = text.IndexOf(':', colon, last - colon + 1)) >= 0; colon++)
        {
            foreach (var scheme in Schemes)
            {
                var start = colon - scheme.IndexOf(':');
                if (start >= from && string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    return start;
            }
        }

        return NoPlace;
    }

    private int Found(string beginning, int from) =>
        from <= last && text.IndexOf(beginning, from, last - from + 1, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at : NoPlace;
}
