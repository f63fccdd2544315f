using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Editors;

/// <summary>
/// What a value may be, as a JSON Schema of draft 7. It never refuses what the build takes: an editor sees values as YAML types them,
/// and a title may well be <c>2018</c>. What it lets pass, the build finds.
/// </summary>
internal sealed class ShapeKeywords(PropertyDocs docs)
{
    private static readonly string[] Flags = ["true", "yes", "on", "false", "no", "off"];

    /// <summary>The schema of a value.</summary>
    /// <param name="shape">What it may be.</param>
    /// <param name="path">Where the schema stands in its file, as a JSON pointer.</param>
    /// <param name="acceptsNothing">Whether a key without a value is fine.</param>
    public JsonMap Of(ValueShape shape, string path, bool acceptsNothing) => shape switch
    {
        ScalarShape scalar => Scalar(scalar.Kind, acceptsNothing),
        EnumShape choice => AnyOf(Choice(choice), acceptsNothing),
        ListShape list => AnyOf(
            [
                new JsonMap().With("type", "array").With("items", Of(list.Item, path + "/anyOf/0/items", acceptsNothing: false)),
                Of(list.Item, path + "/anyOf/1", acceptsNothing: false),
            ],
            acceptsNothing),
        MapShape map => Types(acceptsNothing, "object")
            .With("additionalProperties", Of(map.Item, path + "/additionalProperties", acceptsNothing: false)),
        RecordShape record => new PropertyKeywords(this, docs).Record(Types(acceptsNothing, "object"), record.CSharp, record.Properties, path)
            .With("additionalProperties", false),
        // Addresses, and slugs, which may be a number to YAML.
        _ => Types(acceptsNothing, "string", "number"),
    };

    private static JsonMap Scalar(ScalarKind kind, bool acceptsNothing) => kind switch
    {
        TextKind or CharacterKind => Types(acceptsNothing, "string", "number", "boolean"),
        FlagKind => Types(acceptsNothing, "boolean", "string").With("pattern", $"^\\s*(?:{string.Join("|", Flags.Select(AnyCase))})\\s*$"),
        DateKind => Types(acceptsNothing, "string").With("pattern", "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        WholeNumberKind => Types(acceptsNothing, "integer", "string").With("pattern", "^\\s*[+-]?[0-9_]+\\s*$"),
        _ => Types(acceptsNothing, "number", "string"),
    };

    private static IEnumerable<JsonMap> Choice(EnumShape choice)
    {
        var spellings = Accepted.Spellings(choice).ToList();
        var others = choice.Members.SelectMany(static member => KeySpellings.Of(member.Name).Append(Accepted.Spelling(member)))
            .Distinct(StringComparer.Ordinal).Except(spellings).Select(KeySpellings.Escape);
        var one = $"(?:{string.Join("|", others)})";
        yield return new JsonMap().With("enum", spellings);
        // Offered are the spellings of the documentation; the build knows more, and several of [Flags].
        yield return choice.IsFlags
            ? new JsonMap().With("type", "string").With("pattern", "[,|]|^" + one + "$")
            : new JsonMap().With("type", "string").With("pattern", $"^{one}$");
        if (choice.IsFlags)
            yield return new JsonMap().With("type", "array").With("items", AnyOf(Choice(choice with { IsFlags = false }), acceptsNothing: false));
    }

    private static JsonMap AnyOf(IEnumerable<JsonMap> shapes, bool acceptsNothing) =>
        new JsonMap().With("anyOf", acceptsNothing ? [.. shapes, new JsonMap().With("type", "null")] : shapes.ToArray());

    private static JsonMap Types(bool acceptsNothing, params string[] types) =>
        new JsonMap().With("type", (types.Length, acceptsNothing) switch
        {
            (1, false) => types[0],
            (_, true) => types.Append("null").ToArray(),
            _ => types,
        });

    private static string AnyCase(string word) => string.Concat(word.Select(static c => $"[{c}{char.ToUpperInvariant(c)}]"));
}
