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
    public static readonly Role Aliases = new(static _ => true, KeyMeaning.Aliases);

    private readonly Func<ValueShape, bool> _fits;

    private Role(Func<ValueShape, bool> fits, params KeyMeaning[] meanings)
    {
        _fits = fits;
        Names = [.. meanings.SelectMany(static meaning => WellKnownKeys.Of(meaning, KnownTo.Roles)).Select(Schema.Names.Member)];
    }

    /// <summary>The C# names of a property that plays the part, by rank.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The properties that could play the part, by rank.</summary>
    public IEnumerable<PropertySchema> In(PropertySet properties) =>
        Names.Select(properties.Find).OfType<PropertySchema>().Where(property => _fits(property.Type));
}
