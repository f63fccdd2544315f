using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>Reads one entry's front matter against its collection's schema.</summary>
internal sealed class EntryBinder
{
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
        _date = schema.Find(Role.Date);
        _name = EntryName.Of(entry.Path.Id);
        _problems = [.. entry.Document.Problems];
        _keys = new KeyBinder(File, schema.Properties, _problems);
        _values = new ValueBinder(File, _problems, _references, _matches, Document.IsToml);
    }

    private string File => _entry.Path.File;

    private FrontMatterDocument Document => _entry.Document;

    /// <summary>Reads an entry. Without a schema only what is wrong with the file itself is kept.</summary>
    public static BoundEntry Bind(EntryToBind input)
    {
        var (entry, schema) = input;
        try
        {
            var misread = schema is null ? [] : LooseFile.Misread(entry, schema.Properties);
            // What is not read as what it is may hold any entry that another one names.
            var bound = schema is null || misread.Count > 0
                ? Unbound(entry, entry.Document.Problems.Concat(misread).ToEquatableArray()) with { IsReadable = misread.Count == 0 }
                : new EntryBinder(entry, schema).Bind();
            // A draft is checked all the same, and a link to one is told of it.
            return bound.IsDraft && input.LeavesDraftsOut ? bound with { IsLeftOut = true } : bound;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Unbound(entry, EquatableArray.Of(Problems.Internal(entry.Path.File, exception)));
        }
    }

    private static BoundEntry Unbound(EntryFrontMatter entry, EquatableArray<Problem> problems)
    {
        var (path, slug) = (entry.Path, EntryName.Of(entry.Path.Id).Slug);
        return new BoundEntry(
            path,
            new EntryFacts(path.Id, slug, "", path.Source, null, null, null, EquatableArray<OptionalValue>.Empty),
            IsDraft: false,
            AddressRange: default,
            EquatableArray<BoundReference>.Empty,
            EquatableArray<BoundTerm>.Empty,
            EquatableArray<BoundAlias>.Empty,
            EquatableArray<BoundMatch>.Empty,
            problems);
    }

    private BoundEntry Bind()
    {
        var common = new CommonKeys(_entry.Path, _schema.Properties, Document, _problems);
        var foreign = new ForeignKeys(File, _schema, common.Others, _problems, Document.IsToml);
        _keys.Match(foreign.Others.Where(entry => !IsOfAPart(entry)), _schema.IsComplete, common.Free);

        // The name's date stands in for the key before the key is missed.
        var named = NamedDate();
        var missing = Document.IsReadable
            ? new MissingPlace(Document.Opener, Container(), Document.IsToml) { Advice = LooseFile.Advice(_entry, _schema.Properties) }
            : null;
        var values = new BoundValue?[_schema.Properties.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var property = _schema.Properties[i];
            values[i] = property == _date && named is not null ? named
                : property.PictureOf is { } other ? Picture(values[_schema.IndexOf(_schema.Find(other)!)])
                : _keys.Value(property, missing, _values);
        }

        _problems.AddRange(_schema.Taxonomies.SelectMany(OddCommas));
        foreach (var index in _schema.Taxonomies.Select(_schema.IndexOf))
            values[index] = ChangedTexts.WithoutBlanks(ChangedTexts.Of(values[index], ChangedTexts.WithoutLineEnd));

        var (slug, addressRange, isSlugFine) = common.Slug(_name, _keys, Document.Opener);
        var published = Published(values);
        var url = Url(slug, published);
        var aliases = Aliases(values, url).ToEquatableArray();
        var facts = new EntryFacts(
            _entry.Path.Id,
            slug,
            url,
            _entry.Path.Source,
            published,
            (Of(values, Role.Weight) ?? Absent(Role.Weight)) is NumberValue weight ? weight.Number : null,
            Of(values, Role.Title) is TextValue title ? title.Text : null,
            values.Select(static value => new OptionalValue(value)).ToEquatableArray());
        var isDraft = common.IsDraft(_keys, _values);
        if (Document.IsReadable)
            foreign.Report(_entry.Path, isDraft, facts.Url, aliases.Select(static alias => alias.Url).ToList());
        return new BoundEntry(
            _entry.Path,
            facts,
            isDraft ?? Absent(Role.Draft) is FlagValue { Flag: true },
            addressRange,
            _references.ToEquatableArray(),
            Terms().ToEquatableArray(),
            aliases,
            _matches.ToEquatableArray(),
            _problems.ToEquatableArray())
        {
            Images = _values.Images.ToEquatableArray(),
            IsToml = Document.IsToml,
            IsReadable = Document.IsReadable,
            IsAddressKnown = Document.IsReadable && url.Length > 0 && isSlugFine && !_problems.Any(IsOfItsName),
            LacksDateOfRoute = _schema.Route.HoldsDate && published is null,
        };
    }

    /// <summary>Whether a key has the name of a property that the user gave the default record.</summary>
    private bool IsOfAPart(YamlEntry entry)
    {
        if (_schema.Unset.IsEmpty || _schema.Properties.Match(entry.Key) is not null)
            return false;
        var folded = Keys.Fold(entry.Key);
        if (_schema.Unset.FirstOrDefault(name => Keys.Fold(name) == folded) is not { } property)
            return false;
        _problems.Add(Problems.KeyOfAPart(File, entry.KeyRange, entry.Key, property, _schema.Record.Name, _schema.Folder));
        return true;
    }

    /// <summary>Whether a problem may be that of a slug, or of the key that names an entry of a list.</summary>
    private bool IsOfItsName(Problem problem) =>
        problem.Descriptor == Descriptor.DuplicateKey || (_entry.Path.IsLooseData && problem.Descriptor == Descriptor.MissingKey);

    /// <summary>The image of another property, which comes first, as one that has a size.</summary>
    private static ImageValue? Picture(BoundValue? image) =>
        image is ImageValue { Text: var text } && text.Trim().Length > 0 ? new ImageValue(text) { HasSize = true } : null;

    /// <summary>What a missing key is to be added to; null for a body without front matter.</summary>
    private string? Container() => _entry.Path.Kind == ContentKind.Data
        ? _entry.Path.IsLoose ? "the entry" : "the file"
        : Document.Opener.Length > 0 ? "the front matter" : null;

    /// <summary>The value of the first property that could play a part and has one.</summary>
    private BoundValue? Of(BoundValue?[] values, Role role) =>
        role.In(_schema.Properties).Select(property => values[_schema.IndexOf(property)]).FirstOrDefault(static value => value is not null);

    /// <summary>What the first property that could play a part holds without a key.</summary>
    private BoundValue? Absent(Role role) => role.In(_schema.Properties).FirstOrDefault()?.Absent;

    /// <summary>The items of the first list that could be the aliases; in its value too, those that are relative become what they mean.</summary>
    private IEnumerable<BoundAlias> Aliases(BoundValue?[] values, string url)
    {
        var aliases = Role.Aliases.In(_schema.Properties).FirstOrDefault(property => values[_schema.IndexOf(property)] is ListValue);
        if (aliases is null)
            return [];
        ref var value = ref values[_schema.IndexOf(aliases)];
        value = ChangedTexts.Of(value, text => UrlKey.Resolved(text, url));
        return Texts(aliases).Select(alias => new BoundAlias(alias.Value, UrlKey.Resolved(alias.Value, url), alias.Range));
    }

    /// <summary>The date in the file's name, as a value of the date property, when its key is absent.</summary>
    private BoundValue? NamedDate()
    {
        if (_date is not { Type: ScalarShape { Kind: DateKind kind } } property || _keys.Find(property) is { Value: not YamlScalar { IsNull: true } })
            return null;
        if (_name.ImpossibleDate is { } impossible)
            _problems.Add(Problems.ImpossibleDateInName(File, Document.Opener, impossible, Document.IsToml));
        return _name.Date is { } day ? kind.ValueOf(new MomentValue(day.Ticks, 0)) : null;
    }

    private MomentValue? Published(BoundValue?[] values) =>
        _date is { Type: ScalarShape { Kind: DateKind kind } } property && values[_schema.IndexOf(property)] is { } value
            ? kind.MomentOf(value)
            : null;

    private string Url(string slug, MomentValue? published)
    {
        if (_schema.Route.HoldsDate && published is null && !_problems.Any(static problem => problem.IsError))
            _problems.Add(Problems.MissingDateForRoute(
                File, Document.Opener, _date?.Key ?? WellKnownKeys.Of(KeyMeaning.Date), _schema.Route.Pattern, Document.IsToml));
        return _schema.Route.Url(slug, _entry.Path.Id, published is null ? null : new DateTime(published.LocalTicks));
    }

    private IEnumerable<BoundTerm> Terms() => _schema.Taxonomies.SelectMany(property => Texts(property)
        .Where(static scalar => !string.IsNullOrWhiteSpace(scalar.Value))
        .Select(scalar => new BoundTerm(property.Name, ChangedTexts.WithoutLineEnd(scalar.Value), scalar.Range)));

    /// <summary>Items of a list that are separated by commas of another script.</summary>
    private IEnumerable<Problem> OddCommas(PropertySchema property) =>
        from item in _keys.Find(property) is { Value: YamlSequence } ? Texts(property) : []
        let comma = CommaLists.OddComma(item, Document.IsToml)
        where comma is not null
        select Problems.OddComma(File, item.Range, property.Key, item.Value, comma.Value, CommaLists.Written(CommaLists.Parts(item.Value), Document.IsToml));

    /// <summary>The texts that a property's key gives it, whether in a list or alone.</summary>
    private IEnumerable<YamlScalar> Texts(PropertySchema property)
    {
        var nodes = _keys.Find(property)?.Value switch
        {
            YamlSequence sequence => sequence.Items,
            { } node => EquatableArray.Of(node),
            null => EquatableArray<YamlNode>.Empty,
        };
        return nodes.OfType<YamlScalar>().Where(static scalar => !scalar.IsNull);
    }
}
