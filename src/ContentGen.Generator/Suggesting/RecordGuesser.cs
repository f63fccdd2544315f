using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>Finds the properties that fit the keys of a collection's files, or of the maps inside them.</summary>
internal sealed class RecordGuesser
{
    private static readonly KeyMeaning[] Lists = [KeyMeaning.Tags, KeyMeaning.Categories, KeyMeaning.Authors, KeyMeaning.Aliases];

    private static readonly string[] Text =
        [.. new[] { KeyMeaning.Title, KeyMeaning.Name, KeyMeaning.Summary, KeyMeaning.Image }.SelectMany(NamesOf)];

    private static readonly string[] Dates = [.. new[] { KeyMeaning.Date, KeyMeaning.Updated }.SelectMany(NamesOf)];

    private static readonly string[] Texts = [.. Lists.Select(static meaning => Names.Member(WellKnownKeys.Of(meaning)))];

    private static readonly string[] OneTextOrMore = [.. Lists.SelectMany(NamesOf).Except(Texts)];

    private static readonly string[] Terms = [.. new[] { KeyMeaning.Tags, KeyMeaning.Categories }.SelectMany(NamesOf)];

    private static readonly string Slug = WellKnownKeys.Of(KeyMeaning.Slug);

    /// <summary>What every record has, or may not have.</summary>
    private static readonly string[] OfRecords =
        ["Clone", "EqualityContract", "PrintMembers", "Deconstruct", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString",
            "MemberwiseClone", "Finalize"];

    private readonly CollectionSchema _schema;
    private readonly TypeGuesser _types;
    private readonly HashSet<string> _typeNames;

    public RecordGuesser(CollectionSchema schema)
    {
        _schema = schema;
        _types = new TypeGuesser(this);
        _typeNames = new HashSet<string>(StringComparer.Ordinal) { schema.Record.Name, schema.Catalog };
    }

    /// <summary>The key that names an entry; every entry may have it, and no property is needed.</summary>
    public static bool IsSlug(string key) => Keys.Fold(key) == Slug;

    public GuessedRecord Guess(IReadOnlyList<EntryFrontMatter> entries)
    {
        var uses = TermTables.Keys(entries).Where(static use => !IsSlug(use.Entry.Key)).ToList();
        var record = Guess(_schema.Record.Name, uses, entries.Count, entries.Select(static entry => entry.Path));
        return record with { Properties = [.. WithDateOfNames(record.Properties, entries)] };
    }

    /// <summary>A record for the keys of so many maps.</summary>
    public GuessedRecord Guess(string name, IReadOnlyList<KeyUse> uses, int total, IEnumerable<ContentPath> paths)
    {
        var isEntry = name == _schema.Record.Name;
        var groups = KeyGroups.Of(uses, isEntry ? _schema.Properties : []).ToList();
        var properties = new List<GuessedProperty>();
        var notes = new List<string>();
        var taken = new HashSet<string>(isEntry ? OfRecords.Concat(EntryMembers.Names) : OfRecords, StringComparer.Ordinal) { name };
        foreach (var group in groups)
        {
            var isRare = Majority.IsFew(group.Uses.Count, total);
            if (isRare && Suggestion.Nearest(group.Key, groups.Where(other => !Majority.IsFew(other.Uses.Count, total))
                .Select(static other => other.Key)) is { } meant)
                notes.Add($"'{group.Key}' in {Places(group.Uses)}: did you mean '{meant}'?");
            else if (isEntry && HidingElsewhere(group) is { Count: > 0 } hiding)
                notes.AddRange(
                [
                    $"'{group.Key}' is left out, so that the build still reports the files that it hides in other tools (CG2010): {Places(hiding)}.",
                    "Write 'draft: true' there, and remove the key everywhere.",
                ]);
            else if (Property(group, isEntry ? "" : name.Substring(_schema.Record.Name.Length), total, isRare, paths, taken) is var property
                && property.Type is GuessedNothing nothing)
                notes.Add($"'{group.Key}' is left out, because a property cannot be {nothing.Why}: {Places(group.Uses)}.");
            else
                properties.Add(property);
        }

        return new GuessedRecord(name, properties, notes);
    }

    /// <summary>A name of its own for a type: <c>PostSeo</c>, so that collections do not get into each other's way.</summary>
    public string TypeName(string name)
    {
        var wanted = _schema.Record.Name + name;
        var given = wanted;
        for (var i = 2; !_typeNames.Add(given); i++)
            given = wanted + i;
        return given;
    }

    private GuessedProperty Property(KeyGroup group, string prefix, int total, bool isRare, IEnumerable<ContentPath> paths, HashSet<string> taken)
    {
        var present = group.Uses.Where(static use => use.HasValue).ToList();
        var notes = new List<string>();
        if (prefix.Length == 0)
        {
            notes.AddRange(Contradicting(present, DefaultRecord.Property(_schema.Properties, group.Key)));
            // An entry counts once, by whichever of its keys comes first.
            present = [.. present.GroupBy(static use => use.Path).Select(static entry => entry.OrderBy(static use => use.Entry.KeyRange.Start).First())];
        }

        if (isRare)
            notes.Add($"Only in {Places(group.Uses)}.");
        else if (present.Count < total && Majority.IsFew(total - present.Count, total))
            notes.Add($"Not in {string.Join(", ", paths.Except(present.Select(static use => use.Path)).Select(static path => path.Source))}.");
        var type = _types.Guess(prefix + group.Name, [.. present.Select(static use => new ValueUse(use.Path, use.Entry.Value))], MeantBy(group), notes);
        if (type is GuessedNothing)
            return new GuessedProperty(group.Name, group.Key, group.Aliases, type);

        if (prefix.Length == 0 && type is GuessedScalar { Kind: var kind } && kind == ScalarKind.Boolean
            && (NotPublic.Known(group.Key) & (KnownTo.HiddenIfTrue | KnownTo.HiddenIfFalse)) != 0)
            notes.Add("Hides nothing: a file that is not to be public says 'draft: true'.");

        var name = taken.Add(group.Name) ? group.Name : "Own" + group.Name;
        for (var i = 2; name != group.Name && !taken.Add(name); i++)
            name = $"Own{group.Name}{i}";
        return new GuessedProperty(name, group.Key, group.Aliases, type)
        {
            IsEverywhere = present.Count == total,
            IsTaxonomy = (Terms.Contains(group.Name) || IsTermsOnly(group))
                && (type is GuessedList list ? list.Item : type) is GuessedScalar { Kind.IsText: true },
            Notes = notes,
        };
    }

    private static Meant MeantBy(KeyGroup group) =>
        Texts.Contains(group.Name) || IsTermsOnly(group) ? Meant.Texts
        : Text.Contains(group.Name) ? Meant.Text
        : Dates.Contains(group.Name) ? Meant.Date
        : OneTextOrMore.Contains(group.Name) ? Meant.OneTextOrMore
        : Meant.Anything;

    private static bool IsTermsOnly(KeyGroup group) => group.Uses.All(static use => use.IsTerm);

    /// <summary>
    /// The uses that say "not public" in another tool. With a property for the key they would be its owner's affair, and what was hidden would
    /// be public without a word. A property of the default record is of another type, with which the value is an error.
    /// </summary>
    private List<KeyUse> HidingElsewhere(KeyGroup group) =>
        DefaultRecord.Property(_schema.Properties, group.Key)?.IsForeign(group.Key) == false
            ? []
            : [.. group.Uses.Where(static use => NotPublic.In(use.Entry).Any())];

    /// <summary>Where a file has a second key for a property that says something else, or is another spelling: an error in any record.</summary>
    private static IEnumerable<string> Contradicting(IReadOnlyList<KeyUse> uses, PropertySchema? property) =>
        uses.Where(static use => !use.Entry.Value.IsEmpty)
            .OrderBy(static use => use.Entry.KeyRange.Start)
            .GroupBy(static use => use.Path)
            .SelectMany(file => file.Skip(1).Where(use => property is null || !KeyBinder.SayTheSame(property, use.Entry, file.First().Entry)))
            .Select(static use => $"'{use.Entry.Key}' in {use.Place} sets it a second time: keep one of the keys.");

    /// <summary>The date in a file's name stands in for the key; where all dates are in names, the property is still wanted.</summary>
    private static IEnumerable<GuessedProperty> WithDateOfNames(IReadOnlyList<GuessedProperty> properties, IReadOnlyList<EntryFrontMatter> entries)
    {
        var named = entries.Where(static entry => EntryName.Of(entry.Path.Id).Date is not null).Select(static entry => entry.Path).ToList();
        var date = properties.FirstOrDefault(static property => Role.Date.Names.Contains(property.Name)
            && property.Type is GuessedScalar { Kind: DateKind });
        if (named.Count == 0)
            return properties;
        if (date is null)
            return [.. properties.Take(1), DateOfNames(isEverywhere: named.Count == entries.Count), .. properties.Skip(1)];
        var keyed = entries.Where(entry => entry.Document.Root.Entries.Any(use => date.Keys.Select(Keys.Fold).Contains(Keys.Fold(use.Key))))
            .Select(static entry => entry.Path);
        var isEverywhere = date.IsEverywhere || entries.Count == named.Union(keyed).Count();
        var notes = isEverywhere ? [.. date.Notes.Where(static note => !note.StartsWith("Not in ", StringComparison.Ordinal))] : date.Notes;
        return properties.Select(property => property == date ? date with { IsEverywhere = isEverywhere, Notes = notes } : property);
    }

    private static GuessedProperty DateOfNames(bool isEverywhere) =>
        new(Role.Date.Names[0], WellKnownKeys.Of(KeyMeaning.Date), [], new GuessedScalar(ScalarKind.DateOnly))
        {
            IsEverywhere = isEverywhere,
            Notes = ["In the file names."],
        };

    /// <summary>The C# names that go with the keys of one meaning.</summary>
    private static IEnumerable<string> NamesOf(KeyMeaning meaning) =>
        WellKnownKeys.Of(meaning, KnownTo.DefaultRecord | KnownTo.Roles).Select(Names.Member);

    private static string Places(IReadOnlyList<KeyUse> uses) =>
        string.Join(", ", uses.Take(3).Select(static use => use.Place)) + (uses.Count > 3 ? $" and {uses.Count - 3} more" : "");
}
