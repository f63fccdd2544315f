using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Reads one entry's front matter against its collection's schema.</summary>
internal sealed class EntryBinder
{
    /// <summary>Keys that every entry may have, whatever its record says.</summary>
    private static readonly string[] CommonKeys = ["slug", "draft"];

    private static readonly PropertySchema Draft =
        new("Draft", "draft", EquatableArray<string>.Empty, new ScalarShape(ScalarKind.Boolean, false));

    private readonly EntryFrontMatter _entry;
    private readonly CollectionSchema _schema;
    private readonly PropertySchema? _date;
    private readonly EntryName _name;
    private readonly List<Problem> _problems;
    private readonly List<BoundReference> _references = [];
    private readonly List<BoundMatch> _matches = [];
    private readonly KeyBinder _keys;
    private readonly ValueBinder _values;

    private EntryBinder(EntryFrontMatter entry, CollectionSchema schema)
    {
        _entry = entry;
        _schema = schema;
        _date = schema.Date;
        _name = EntryName.Of(entry.Path.Id);
        _problems = [.. entry.Document.Problems];
        _keys = new KeyBinder(File, schema.Properties, _problems);
        _values = new ValueBinder(File, _problems, _references, _matches);
    }

    private string File => _entry.Path.File;

    private FrontMatterDocument Document => _entry.Document;

    /// <summary>Reads an entry. Without a schema, because the record that claims the collection is broken, only what is wrong with the file itself is kept.</summary>
    public static BoundEntry Bind(EntryFrontMatter entry, CollectionSchema? schema)
    {
        try
        {
            return schema is null ? Unbound(entry, entry.Document.Problems) : new EntryBinder(entry, schema).Bind();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Unbound(entry, EquatableArray.Of(Problems.Internal(entry.Path.File, exception)));
        }
    }

    private static BoundEntry Unbound(EntryFrontMatter entry, EquatableArray<Problem> problems)
    {
        var facts = new EntryFacts(entry.Path.Id, EntryName.Of(entry.Path.Id).Slug, "", entry.Path.Source, null, null, null, EquatableArray<OptionalValue>.Empty);
        return new BoundEntry(entry.Path, facts, false, default, EquatableArray<BoundReference>.Empty, EquatableArray<BoundTerm>.Empty, EquatableArray<string>.Empty, EquatableArray<BoundMatch>.Empty, problems);
    }

    private BoundEntry Bind()
    {
        var common = CommonEntries();
        _keys.Match(Document.Root.Entries.Where(entry => !IsCommon(entry.Key)), _schema.IsComplete, [.. CommonKeys.Where(key => common.All(entry => Keys.Fold(entry.Key) != key))]);

        // The name's date stands in for the key before the key is missed.
        var named = NamedDate();
        var missing = Document.IsReadable ? new MissingPlace(Document.Opener, Container()) : null;
        var values = _schema.Properties
            .Select(property => property == _date && named is not null ? named : _keys.Value(property, missing, _values))
            .Select(static value => new OptionalValue(value))
            .ToList();

        var slug = Entry(common, "slug");
        var facts = new EntryFacts(
            _entry.Path.Id,
            Slug(slug),
            "",
            _entry.Path.Source,
            Published(values),
            Of(values, "Weight") is NumberValue weight ? (int)weight.Number : null,
            (Of(values, "Title") ?? Of(values, "Name")) is TextValue title ? title.Text : null,
            values.ToEquatableArray());
        return new BoundEntry(
            _entry.Path,
            facts with { Url = Url(facts) },
            IsDraft(Entry(common, "draft")),
            slug?.Value.Range ?? Document.Opener,
            _references.ToEquatableArray(),
            Terms().ToEquatableArray(),
            Of(values, "Aliases") is ListValue aliases ? aliases.Items.OfType<TextValue>().Select(static alias => alias.Text).ToEquatableArray() : EquatableArray<string>.Empty,
            _matches.ToEquatableArray(),
            _problems.ToEquatableArray());
    }

    /// <summary>The keys that every entry may have. Two spellings of one are one too many, as with any other.</summary>
    private List<YamlEntry> CommonEntries()
    {
        var common = new List<YamlEntry>();
        foreach (var entry in Document.Root.Entries.Where(entry => IsCommon(entry.Key)))
        {
            if (common.FirstOrDefault(other => Keys.Fold(other.Key) == Keys.Fold(entry.Key)) is { } first)
                _problems.Add(Problems.TwoSpellings(File, entry.KeyRange, entry.Key, first.Key, first.KeyRange.StartLine + 1));
            else
                common.Add(entry);
        }

        return common;
    }

    /// <summary>What a missing key is to be added to; null for a body without front matter.</summary>
    private string? Container() => _entry.Path.Kind == ContentKind.Data
        ? _entry.Path.IsLoose ? "the entry" : "the file"
        : Document.Opener.Length > 0 ? "the front matter" : null;

    private bool IsCommon(string key) =>
        (CommonKeys.Contains(Keys.Fold(key)) || (_entry.Path.IsLoose && DataFile.NamingKeys.Contains(key))) && _schema.Properties.Match(key) is null;

    /// <summary>What a common key says. A record may have a property for it: then the value is read like any other, and still counts.</summary>
    private YamlEntry? Entry(List<YamlEntry> common, string key)
    {
        var entry = _schema.Properties.Match(key) is { } property ? _keys.Find(property) : common.FirstOrDefault(entry => Keys.Fold(entry.Key) == key);
        return entry is { Value: not YamlScalar { IsNull: true } } ? entry : null;
    }

    private BoundValue? Of(List<OptionalValue> values, string property) =>
        _schema.Find(property) is { } found ? values[_schema.IndexOf(found)].Value : null;

    private bool IsDraft(YamlEntry? entry)
    {
        if (entry is null)
            return false;
        // What a property of the record cannot read was complained of already.
        if (_schema.Properties.Match("draft") is not null)
            return entry.Value is YamlScalar scalar && ScalarReader.TryRead(ScalarKind.Boolean, scalar.Value, out _) is FlagValue { Flag: true };
        return _values.Bind(entry.Key, entry.Value, Draft) is FlagValue { Flag: true };
    }

    /// <summary>The date in the file's name, as a value of the date property, when its key is absent.</summary>
    private BoundValue? NamedDate()
    {
        if (_date is not { Type: ScalarShape { Kind: var kind } } property || _keys.Find(property) is { Value: not YamlScalar { IsNull: true } })
            return null;
        if (_name.ImpossibleDate is { } impossible)
            _problems.Add(Problems.ImpossibleDateInName(File, Document.Opener, impossible));
        return _name.Date is not { } day ? null : kind switch
        {
            ScalarKind.DateTimeOffset => new MomentValue(day.Ticks, 0),
            ScalarKind.DateTime => new NumberValue(day.Ticks),
            _ => new NumberValue(day.Ticks / TimeSpan.TicksPerDay),
        };
    }

    private MomentValue? Published(List<OptionalValue> values)
    {
        if (_date is not { Type: ScalarShape { Kind: var kind } } property)
            return null;
        return (values[_schema.IndexOf(property)].Value, kind) switch
        {
            (MomentValue moment, _) => moment,
            (NumberValue number, ScalarKind.DateTime) => new MomentValue(number.Number, 0),
            (NumberValue number, _) => new MomentValue(number.Number * TimeSpan.TicksPerDay, 0),
            _ => null,
        };
    }

    private string Url(EntryFacts facts)
    {
        if (_schema.Route.HoldsDate && facts.Published is null && !_problems.Any(static problem => problem.IsError))
            _problems.Add(Problems.MissingDateForRoute(File, Document.Opener, _date?.Key ?? "date", _schema.Route.Pattern));
        return _schema.Route.Url(facts.Slug, facts.Id, facts.Published is null ? null : new DateTime(facts.Published.LocalTicks));
    }

    /// <summary>The slug made of the file's name, its last segment replaced by the key's value.</summary>
    private string Slug(YamlEntry? entry)
    {
        if (entry is null)
        {
            if (_name.Slug.Length == 0)
                _problems.Add(Problems.NoSlugInName(File, Document.Opener, _entry.Path.Id));
            return _name.Slug;
        }

        if (entry.Value is not YamlScalar scalar)
            _problems.Add(Problems.WrongShape(File, entry.Value.Range, entry.Key, entry.Value is YamlSequence ? "A list" : "A map", "text"));
        else if (Files.Slug.BadCharacter(scalar.Value) is { } bad)
            _problems.Add(Problems.BadSlug(File, scalar.Range, scalar.Value, bad, Files.Slug.From(scalar.Value)));
        else
            return _name.Slug.Substring(0, _name.Slug.LastIndexOf('/') + 1) + scalar.Value;
        return _name.Slug;
    }

    private IEnumerable<BoundTerm> Terms()
    {
        foreach (var property in _schema.Taxonomies)
        {
            var nodes = _keys.Find(property)?.Value switch
            {
                YamlSequence sequence => sequence.Items,
                { } node => EquatableArray.Of(node),
                null => EquatableArray<YamlNode>.Empty,
            };
            foreach (var scalar in nodes.OfType<YamlScalar>().Where(static scalar => !scalar.IsNull))
                yield return new BoundTerm(property.Name, scalar.Value, scalar.Range);
        }
    }
}
