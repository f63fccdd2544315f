using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>What is known of a key before its values are seen.</summary>
internal enum Meant
{
    Anything,

    /// <summary>One text, whatever it looks like.</summary>
    Text,

    /// <summary>A date, if it looks like one at all.</summary>
    Date,

    /// <summary>One text, or texts in lists when a file has a list.</summary>
    OneTextOrMore,

    /// <summary>Texts; one alone is a list of one.</summary>
    Texts,
}

/// <summary>Finds the type that fits the values of one key in all files.</summary>
internal sealed class TypeGuesser(RecordGuesser records)
{
    /// <summary>More keys than this, each in few of the maps, are not properties.</summary>
    private const int MostKeys = 12;

    /// <summary>The type. What does not fit is told in the notes.</summary>
    /// <param name="name">The property's name in a type's name: <c>PostLink</c>.</param>
    /// <param name="values">Values, none of them null.</param>
    /// <param name="meant">What is known of the key.</param>
    /// <param name="notes">Sentences on what does not fit.</param>
    public GuessedType Guess(string name, IReadOnlyList<ValueUse> values, Meant meant, List<string> notes)
    {
        var lists = values.Where(static value => value.Node is YamlSequence).ToList();
        var maps = values.Where(static value => value.Node is YamlMapping).ToList();
        var scalars = values.Where(static value => value.Node is YamlScalar).ToList();
        if (meant == Meant.Texts && maps.Count == 0)
            return List(name, values, meant, notes);
        if (lists.Count > 0 && !(meant == Meant.Text && scalars.Count > lists.Count))
            return List(name, values, meant, notes);
        if (maps.Count > scalars.Count)
        {
            Note(notes, scalars, "a map");
            return Map(name, maps, notes);
        }

        Note(notes, lists.Concat(maps), "text");
        return Scalar(name, scalars, meant, notes);
    }

    private GuessedType Scalar(string name, IReadOnlyList<ValueUse> values, Meant meant, List<string> notes)
    {
        if (meant is not (Meant.Anything or Meant.Date))
            return new GuessedScalar(ScalarKind.String);
        var exceptions = new List<ValueUse>();
        var kind = ScalarGuesser.Guess(values, exceptions);
        if (meant == Meant.Date && kind is not DateKind && DateGuesser.Guess(values, notes) is { } date)
            return new GuessedScalar(date);
        if (kind.IsText && EnumGuesser.Guess(values, notes) is { } members)
            return new GuessedEnum(records.TypeName(name), members);
        Note(notes, exceptions, kind.Noun);
        return new GuessedScalar(kind);
    }

    private GuessedType List(string name, IReadOnlyList<ValueUse> values, Meant meant, List<string> notes)
    {
        var items = values
            .SelectMany(static value => value.Node is YamlSequence list ? list.Items.Select(item => value with { Node = item }) : [value])
            .Where(static item => item.Node is not YamlScalar { IsNull: true })
            .ToList();
        if (items.Any(static item => item.Node is YamlSequence))
            return new GuessedNothing("a list of lists");
        var item = Guess(ItemName(name), items, meant is Meant.Anything or Meant.Date ? meant : Meant.Text, notes);
        return item switch
        {
            GuessedNothing => item,
            GuessedDictionary => new GuessedNothing("a list of maps whose keys are not the same"),
            _ => new GuessedList(item),
        };
    }

    private GuessedType Map(string name, IReadOnlyList<ValueUse> maps, List<string> notes)
    {
        var pairs = maps.SelectMany(static map => ((YamlMapping)map.Node).Entries.Select(entry => new KeyUse(map.Path, entry))).ToList();
        var keys = pairs.Select(static pair => pair.Entry.Key).Distinct(StringComparer.Ordinal).ToList();
        var isOpen = keys.Count == 0 || keys.Any(static key => !IsWord(key)) || (keys.Count > MostKeys && pairs.Count < keys.Count * maps.Count / 3);
        if (!isOpen)
            return records.Guess(records.TypeName(name), pairs, maps.Count, maps.Select(static map => map.Path));
        var values = pairs.Where(static pair => pair.HasValue).Select(static pair => new ValueUse(pair.Path, pair.Entry.Value)).ToList();
        var item = Guess(ItemName(name), values, Meant.Anything, notes);
        return item is GuessedNothing ? item : new GuessedDictionary(item);
    }

    private static string ItemName(string name) => Names.IsPlural(name) ? Names.Record(name) : name;

    private static bool IsWord(string key) =>
        key.Length > 0 && char.IsLetter(key[0]) && key.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or ':' or '.');

    private static void Note(List<string> notes, IEnumerable<ValueUse> others, string noun)
    {
        foreach (var other in others)
            notes.Add($"'{other.Text}' in {other.Place} is not {noun}.");
    }
}
