using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Editors;

/// <summary>DataAnnotations as keywords of a JSON Schema. A keyword about texts says nothing of numbers, so none is refused for its type.</summary>
internal static class RuleKeywords
{
    /// <summary>What the dialect of JSON Schema does not know, or reads in another way.</summary>
    private static readonly Regex DotNetOnly = new(@"\(\?(?![:=!])|\\[AZzGpPKaek<'""]|\[[^\]]*-\[|\\x|\\c", RegexOptions.CultureInvariant);

    public static IEnumerable<JsonMap> Of(PropertySchema property)
    {
        foreach (var rule in property.Rules)
        {
            var counts = rule.Kind == RuleKind.Length && property.Type is ListShape or MapShape;
            var leaf = property.Type switch { ListShape list => list.Item, MapShape map => map.Item, var own => own };
            if ((counts ? Count(rule, property.Type) : Value(rule, leaf)) is { } keywords)
                yield return counts ? keywords : Inside(property.Type, keywords);
        }
    }

    /// <summary>Rules about one value speak of the items of a list and of the only one alike.</summary>
    private static JsonMap Inside(ValueShape shape, JsonMap keywords) => shape switch
    {
        ListShape => new JsonMap().With("if", new JsonMap().With("type", "array"))
            .With("then", new JsonMap().With("items", keywords)).With("else", keywords),
        MapShape => new JsonMap().With("additionalProperties", keywords),
        _ => keywords,
    };

    private static JsonMap Count(Rule rule, ValueShape shape)
    {
        var noun = shape is ListShape ? "Items" : "Properties";
        return Bounds(rule, "min" + noun, "max" + noun);
    }

    private static JsonMap? Value(Rule rule, ValueShape leaf) => rule.Kind switch
    {
        RuleKind.NotBlank => new JsonMap().With("pattern", "\\S"),
        RuleKind.Length => Bounds(rule, "minLength", "maxLength"),
        RuleKind.Range => Range(rule, leaf),
        RuleKind.Pattern when !DotNetOnly.IsMatch(rule.Arguments[0]) => new JsonMap().With("pattern", $"^(?:{rule.Arguments[0]})$"),
        RuleKind.Url => new JsonMap().With("pattern", "^(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP])://"),
        RuleKind.EmailAddress => new JsonMap().With("pattern", "^[^@]+@[^@]+$"),
        RuleKind.Allowed when leaf is ScalarShape { Kind.IsText: true } => new JsonMap().With(
            "if", new JsonMap().With("type", "string")).With("then", new JsonMap().With("enum", rule.Arguments.ToArray())),
        _ => null,
    };

    private static JsonMap Bounds(Rule rule, string least, string most)
    {
        var (min, max) = (Number(rule.Arguments[0]), Number(rule.Arguments[1]));
        return new JsonMap().With(least, min is > 0 ? min : null).With(most, max is < int.MaxValue ? max : null);
    }

    /// <summary>Only ends that are numbers: dates and durations have no such keyword.</summary>
    private static JsonMap? Range(Rule rule, ValueShape leaf) =>
        leaf is ScalarShape { Kind: WholeNumberKind or RealNumberKind or DecimalKind }
            ? new JsonMap()
                .With(rule.ExcludesLeast ? "exclusiveMinimum" : "minimum", Number(rule.Arguments[0]))
                .With(rule.ExcludesMost ? "exclusiveMaximum" : "maximum", Number(rule.Arguments[1]))
            : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
