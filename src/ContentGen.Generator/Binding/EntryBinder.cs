using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Reads one entry's front matter against its collection's schema.</summary>
internal sealed class EntryBinder
{
    private readonly EntryFrontMatter _entry;
    private readonly CollectionSchema _schema;
    private readonly List<Problem> _problems;
    private readonly Dictionary<PropertySchema, YamlEntry> _set = [];
    private readonly EntryName _name;
    private YamlEntry? _slug;
    private bool _isDraft;

    private EntryBinder(EntryFrontMatter entry, CollectionSchema schema)
    {
        _entry = entry;
        _schema = schema;
        _problems = [.. entry.Document.Problems];
        _name = EntryName.Of(entry.Path.Id);
    }

    private string File => _entry.Path.File;

    private FrontMatterDocument Document => _entry.Document;

    public static BoundEntry Bind(EntryFrontMatter entry, CollectionSchema schema)
    {
        try
        {
            return new EntryBinder(entry, schema).Bind();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var name = EntryName.Of(entry.Path.Id);
            var facts = new EntryFacts(entry.Path.Id, name.Slug, "", entry.Path.Source, null, null, null, EquatableArray<OptionalValue>.Empty);
            return new BoundEntry(entry.Path, facts, false, default, EquatableArray.Of(Problems.Internal(entry.Path.File, exception)));
        }
    }

    private BoundEntry Bind()
    {
        MatchKeys();
        var values = _schema.Properties.Select(property => new OptionalValue(Value(property))).ToList();
        var date = Date(values);
        var slug = Slug();
        var day = date is MomentValue moment ? new DateTime(moment.LocalTicks) : (DateTime?)null;
        var facts = new EntryFacts(
            _entry.Path.Id,
            slug,
            _schema.Route.Url(slug, _entry.Path.Id, day),
            _entry.Path.Source,
            date is MomentValue instant ? instant.LocalTicks - (instant.OffsetMinutes * TimeSpan.TicksPerMinute) : null,
            Of(values, "Weight") is NumberValue weight ? (int)weight.Number : null,
            Of(values, "Title") is TextValue title ? title.Text : null,
            values.ToEquatableArray());
        return new BoundEntry(_entry.Path, facts, _isDraft, _slug?.Value.Range ?? Document.Opener, _problems.ToEquatableArray());
    }

    private BoundValue? Of(List<OptionalValue> values, string property) =>
        _schema.Find(property) is { } found ? values[_schema.Properties.Items.IndexOf(found)].Value : null;

    /// <summary>Finds the property of each key; complains of two keys for one and of near misses.</summary>
    private void MatchKeys()
    {
        var unknown = new List<YamlEntry>();
        foreach (var entry in Document.Root.Entries)
        {
            if (Keys.Fold(entry.Key) == "slug")
                _slug = entry;
            else if (Keys.Match(_schema.Properties, entry.Key) is not { } property)
                unknown.Add(entry);
            else if (_set.TryGetValue(property, out var first))
                _problems.Add(Problems.TwoSpellings(File, entry.KeyRange, entry.Key, first.Key, first.KeyRange.StartLine + 1));
            else
                _set.Add(property, entry);
        }

        foreach (var entry in unknown)
        {
            var free = _schema.Properties.Where(property => !_set.ContainsKey(property)).SelectMany(static property => property.Keys);
            if (Suggestion.Nearest(entry.Key, _slug is null ? free.Append("slug") : free) is { } nearest)
                _problems.Add(Problems.NearMissOfKey(File, entry.KeyRange, entry.Key, nearest));
        }
    }

    private BoundValue? Value(PropertySchema property)
    {
        if (!_set.TryGetValue(property, out var entry))
        {
            if (property.IsRequired && Document.IsReadable)
                _problems.Add(Problems.MissingKey(File, Document.Opener, property.Key, ValueBinder.Accepted(property.Type), Misspelt(property)));
            return null;
        }

        if (entry.Value is YamlScalar { IsNull: true })
        {
            if (property.IsRequired && !property.Type.IsNullable)
                _problems.Add(Problems.EmptyRequiredKey(File, entry.KeyRange, entry.Key, ValueBinder.Accepted(property.Type)));
            return null;
        }

        var value = new ValueBinder(File, _problems).Bind(entry.Key, entry.Value, property.Type);
        if (property.Name == "Draft" && value is FlagValue { Flag: true })
            _isDraft = true;
        return value;
    }

    /// <summary>Names a key of the file that was probably meant for a property whose own key is missing.</summary>
    private string Misspelt(PropertySchema property)
    {
        var strangers = Document.Root.Entries.Where(entry => Keys.Match(_schema.Properties, entry.Key) is null).ToList();
        var nearest = Suggestion.Nearest(property.Key, strangers.Select(static entry => entry.Key));
        return nearest is null ? "" : $" Is '{nearest}' in line {strangers.First(entry => entry.Key == nearest).KeyRange.StartLine + 1} meant?";
    }

    /// <summary>The entry's date: its key's, else that in the file's name, which then is the property's value too.</summary>
    private BoundValue? Date(List<OptionalValue> values)
    {
        if (_schema.Find("Date") is not { } property)
            return null;
        var index = _schema.Properties.Items.IndexOf(property);
        if (values[index].Value is { } value)
            return value;
        if (_set.TryGetValue(property, out var entry) && entry.Value is not YamlScalar { IsNull: true })
            return null;
        if (_name.ImpossibleDate is { } impossible)
            _problems.Add(Problems.ImpossibleDateInName(File, Document.Opener, impossible));
        if (_name.Date is not { } day)
            return null;
        values[index] = new OptionalValue(new MomentValue(day.Ticks, 0));
        return values[index].Value;
    }

    /// <summary>The slug made of the file's name, its last segment replaced by the key's value.</summary>
    private string Slug()
    {
        if (_slug is { Value: not YamlScalar { IsNull: true } } entry)
        {
            if (entry.Value is not YamlScalar scalar)
            {
                _problems.Add(Problems.WrongShape(File, entry.Value.Range, entry.Key, entry.Value is YamlSequence ? "A list" : "A map", "text"));
                return _name.Slug;
            }

            if (BadCharacter(scalar.Value) is { } bad)
            {
                _problems.Add(Problems.BadSlug(File, scalar.Range, scalar.Value, bad, Files.Slug.From(scalar.Value)));
                return _name.Slug;
            }

            var parent = _name.Slug.LastIndexOf('/');
            return parent < 0 ? scalar.Value : _name.Slug.Substring(0, parent + 1) + scalar.Value;
        }

        if (_name.Slug.Length == 0)
            _problems.Add(Problems.NoSlugInName(File, Document.Opener, _entry.Path.Id));
        return _name.Slug;
    }

    private static string? BadCharacter(string slug)
    {
        if (slug.All(static c => c == '.'))
            return slug.Length == 0 ? "nothing" : "only dots";
        for (var i = 0; i < slug.Length; i++)
        {
            if (!Files.Slug.IsSafe(slug, i))
                return char.IsWhiteSpace(slug[i]) ? "a blank" : $"'{slug[i]}'";
        }

        return null;
    }
}
