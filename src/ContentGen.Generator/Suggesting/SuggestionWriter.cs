using System.Text;
using ContentGen.Generator.Emit;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>Writes a guessed record as a C# file: what a user would have written.</summary>
internal sealed class SuggestionWriter(CollectionSchema schema)
{
    private const int MostNotes = 5;

    private readonly StringBuilder _text = new();
    private readonly Queue<GuessedType> _types = new();
    private readonly HashSet<GuessedType> _known = [];
    private bool _usesLists;
    private bool _usesSystem;

    public string Write(GuessedRecord record)
    {
        var catalog = schema.Catalog == Names.Member(schema.Folder) ? "" : $", Catalog = {CodeWriter.Literal(schema.Catalog)}";
        Line($"[Content({CodeWriter.Literal(schema.Folder)}{catalog})]");
        Record(record, "partial record");
        while (_types.Count > 0)
        {
            Line();
            var type = _types.Dequeue();
            if (type is GuessedRecord nested)
                Record(nested, "record");
            else
                Enum((GuessedEnum)type);
        }

        return Head() + _text;
    }

    private string Head()
    {
        var name = schema.Record.Namespace;
        return (_usesSystem ? "using System;\n" : "")
            + (_usesLists ? "using System.Collections.Generic;\n" : "")
            + "using ContentGen;\n\n"
            + (name.Length > 0 ? $"namespace {name};\n\n" : "");
    }

    private void Record(GuessedRecord record, string kind)
    {
        var header = $"{schema.Record.Visibility} {kind} {record.Name}";
        if (record.Properties.Count == 0)
        {
            Line(header + ";");
            return;
        }

        Line(header);
        Line("{");
        foreach (var property in record.Properties)
        {
            Notes(property.Notes);
            Line($"    {Attributes(property)}public {Declaration(property)}");
        }

        if (record.Notes.Count > 0)
            Line();
        Notes(record.Notes);
        Line("}");
    }

    private void Notes(IReadOnlyList<string> notes)
    {
        foreach (var note in notes.Take(MostNotes))
            Line("    // " + OneLine(note));
        if (notes.Count > MostNotes)
            Line($"    // And {notes.Count - MostNotes} more like these.");
    }

    private static string Attributes(GuessedProperty property)
    {
        var aliases = property.Aliases.Count == 0 ? "" : $", Aliases = [{string.Join(", ", property.Aliases.Select(CodeWriter.Literal))}]";
        return (property.IsTaxonomy ? "[Taxonomy] " : "") + (property.NeedsKey ? $"[Key({CodeWriter.Literal(property.Key)}{aliases})] " : "");
    }

    private string Declaration(GuessedProperty property)
    {
        var type = Type(property.Type);
        return property.Type switch
        {
            GuessedList => $"{type} {property.Name} {{ get; init; }} = [];",
            GuessedDictionary dictionary => $"{type} {property.Name} {{ get; init; }} = new Dictionary<string, {Type(dictionary.Item)}>();",
            _ when property.IsEverywhere => $"required {type} {property.Name} {{ get; init; }}",
            GuessedScalar { Kind: var kind } when kind == ScalarKind.Boolean => $"{type} {property.Name} {{ get; init; }}",
            _ => $"{type}? {property.Name} {{ get; init; }}",
        };
    }

    private string Type(GuessedType type)
    {
        _usesLists |= type is GuessedList or GuessedDictionary;
        _usesSystem |= type is GuessedScalar { Kind.Keyword: null };
        if (type is GuessedRecord or GuessedEnum && _known.Add(type))
            _types.Enqueue(type);
        return type switch
        {
            GuessedScalar { Kind: var kind } => kind.Keyword ?? kind.Name,
            GuessedList list => $"IReadOnlyList<{Type(list.Item)}>",
            GuessedDictionary dictionary => $"IReadOnlyDictionary<string, {Type(dictionary.Item)}>",
            GuessedEnum choice => choice.Name,
            GuessedRecord record => record.Name,
            _ => throw new InvalidOperationException($"No way to write {type}."),
        };
    }

    private void Enum(GuessedEnum choice)
    {
        Line($"{schema.Record.Visibility} enum {choice.Name}");
        Line("{");
        foreach (var (name, value) in choice.Members)
        {
            var spelling = EnumGuesser.IsSpeltAsNamed(name, value) ? "" : $"[System.Runtime.Serialization.EnumMember(Value = {CodeWriter.Literal(value)})] ";
            Line($"    {spelling}{name},");
        }

        Line("}");
    }

    private void Line(string line = "") => _text.Append(line).Append('\n');

    private static string OneLine(string text) => new([.. text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
}
