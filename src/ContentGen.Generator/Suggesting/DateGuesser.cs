using System.Text.RegularExpressions;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>
/// Takes texts for dates that are written in a way that is not read, such as 2025/04/23. A property of text would make the errors go away,
/// and the dates with them.
/// </summary>
internal static class DateGuesser
{
    private static readonly Regex Proposed = new("[0-9]{4}-[0-9]{2}-[0-9]{2}(?<time>T[0-9])?", RegexOptions.CultureInvariant);

    /// <summary>The type; null when more than a few of the texts are no dates.</summary>
    public static ScalarKind? Guess(IReadOnlyList<ValueUse> values, List<string> notes)
    {
        var (hasTime, dates) = (false, 0);
        var unread = new List<string>();
        foreach (var value in values)
        {
            var read = DateReader.TryRead(((YamlScalar)value.Node).Value, out var complaint);
            var proposed = Proposed.Match(complaint);
            dates += read is not null || proposed.Success ? 1 : 0;
            hasTime |= read is { HasTime: true } || proposed.Groups["time"].Success;
            if (read is null)
                unread.Add($"'{value.Text}' in {value.Place} is not a date as it is read. {complaint}".TrimEnd());
        }

        if (dates == 0 || values.Count - dates > Majority.Exceptions(values.Count))
            return null;
        notes.AddRange(unread);
        return hasTime ? ScalarKind.DateTimeOffset : ScalarKind.DateOnly;
    }
}
