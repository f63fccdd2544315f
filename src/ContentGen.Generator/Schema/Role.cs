using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Schema;

/// <summary>
/// A part that a property of any record may play for ContentGen, declared or not: found by the property's name and its type.
/// The names are those of <see cref="WellKnownKeys"/> that are known to roles.
/// </summary>
internal sealed class Role
{
    /// <summary>What the entry is called.</summary>
    public static readonly Role Title = new(static _ => true, KeyMeaning.Title, KeyMeaning.Name);

    /// <summary>When it was published: orders the catalog and fills in the route.</summary>
    public static readonly Role Date = new(static type => type is ScalarShape { Kind: DateKind }, KeyMeaning.Date);

    /// <summary>The text that stands for the body on listing pages.</summary>
    public static readonly Role Summary = new(static type => type is ScalarShape { Kind.IsText: true }, KeyMeaning.Summary);

    /// <summary>The number that orders undated entries.</summary>
    public static readonly Role Weight = new(static _ => true, KeyMeaning.Weight);

    /// <summary>Other addresses by which it was known.</summary>
    public static readonly Role Aliases = new(IsAlias, KeyMeaning.Aliases);

    /// <summary>Its picture, or several: files beside the entry get the address that they have in a body.</summary>
    public static readonly Role Image = new(IsAddress, KeyMeaning.Image);

    /// <summary>What it is called, as text.</summary>
    public static readonly Role TitleText = new(IsText, KeyMeaning.Title, KeyMeaning.Name);

    /// <summary>When it was last changed in substance.</summary>
    public static readonly Role Updated = new(static type => type is ScalarShape { Kind: DateKind }, KeyMeaning.Updated);

    /// <summary>The words under which it is filed.</summary>
    public static readonly Role Tags = new(static type => IsText(type) || type is ListShape { Item: var item } && IsText(item), KeyMeaning.Tags);

    /// <summary>Who wrote it: texts, entries or records with a name.</summary>
    public static readonly Role Authors = new(static type => IsPerson(type is ListShape list ? list.Item : type), KeyMeaning.Authors);

    /// <summary>Whether it is a draft.</summary>
    public static readonly Role Draft = new(static type => type is ScalarShape scalar && scalar.Kind == ScalarKind.Boolean, KeyMeaning.Draft);

    private readonly Func<ValueShape, bool> _fits;

    private Role(Func<ValueShape, bool> fits, params KeyMeaning[] meanings)
    {
        _fits = fits;
        Names = [.. meanings.SelectMany(static meaning => WellKnownKeys.Of(meaning, KnownTo.Roles)).Select(Schema.Names.Member)];
    }

    /// <summary>The C# names of a property that plays the part, by rank.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a property, in whatever record, could play the part.</summary>
    public bool IsPlayedBy(PropertySchema property) => Names.Contains(property.Name) && _fits(property.Type);

    /// <summary>The properties that could play the part, by rank.</summary>
    public IEnumerable<PropertySchema> In(PropertySet properties) =>
        Names.Select(properties.Find).OfType<PropertySchema>().Where(property => _fits(property.Type));

    private static bool IsText(ValueShape type) => type is ScalarShape { Kind.IsText: true };

    private static bool IsPerson(ValueShape type) =>
        IsText(type) || type is ReferenceShape || type is RecordShape record && TitleText.In(record.Properties).Any();

    private static bool IsAlias(ValueShape type) => type switch
    {
        ListShape list => IsAlias(list.Item) || list.Item is ScalarShape { Kind: Values.UriKind },
        _ => IsText(type) || type is ReferenceShape,
    };

    private static bool IsAddress(ValueShape type) => type switch
    {
        ScalarShape { Kind: Values.UriKind } => true,
        ScalarShape scalar => scalar.Kind.IsText,
        ImageShape => true,
        ListShape list => IsAddress(list.Item),
        _ => false,
    };
}
