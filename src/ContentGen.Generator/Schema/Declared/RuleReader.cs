using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads the DataAnnotations of a property. A rule that its values could never be held against is a problem.</summary>
internal sealed class RuleReader(List<Problem> problems, CancellationToken cancellation)
{
    private const string Namespace = "System.ComponentModel.DataAnnotations.";

    public EquatableArray<Rule> Read(PropertySchema property, string type, IReadOnlyList<AttributeData> attributes, out bool isRequired)
    {
        isRequired = Members.Attribute(attributes, Namespace + "RequiredAttribute") is not null;
        var display = Members.Attribute(attributes, Namespace + "DisplayAttribute");
        var name = display is null ? property.Name : Named(display, "Name") as string ?? property.Name;
        return attributes.Select(attribute => Read(attribute, property.Type, type, name)).OfType<Rule>().ToEquatableArray();
    }

    private Rule? Read(AttributeData attribute, ValueShape shape, string shapeName, string displayName)
    {
        var type = attribute.AttributeClass?.ToDisplayString() ?? "";
        if (!type.StartsWith(Namespace, StringComparison.Ordinal) || !type.EndsWith("Attribute", StringComparison.Ordinal))
            return null;
        var name = type.Substring(Namespace.Length, type.Length - Namespace.Length - "Attribute".Length);
        var arguments = attribute.ConstructorArguments;
        try
        {
            return name switch
            {
                "Required" => Named(attribute, "AllowEmptyStrings") is true ? null : Make(RuleKind.NotBlank),
                "StringLength" => Length(Number(Named(attribute, "MinimumLength") ?? 0), Number(arguments[0].Value)),
                "MinLength" => Length(Number(arguments[0].Value), int.MaxValue),
                "MaxLength" => Length(0, arguments.IsEmpty || arguments[0].Value is -1 ? int.MaxValue : Number(arguments[0].Value)),
                "Length" => Length(Number(arguments[0].Value), Number(arguments[1].Value)),
                "Range" => Range(),
                "RegularExpression" => Pattern(),
                "Url" => Fitting(Make(RuleKind.Url), Leaf(shape) is ScalarShape { Kind: var kind } && (kind.IsText || kind == ScalarKind.Uri)),
                "EmailAddress" => Fitting(Make(RuleKind.EmailAddress), Leaf(shape) is ScalarShape { Kind.IsText: true }),
                "AllowedValues" => Fitting(Make(RuleKind.Allowed, Values()), Leaf(shape) is ScalarShape or EnumShape),
                "DeniedValues" => Fitting(Make(RuleKind.Denied, Values()), Leaf(shape) is ScalarShape or EnumShape),
                _ => null,
            };
        }
        catch (BadRule bad)
        {
            problems.Add(Problems.BadRule(bad.Place ?? Places.OfAttribute(attribute, cancellation), name, bad.Message));
            return null;
        }

        Rule Make(RuleKind kind, params string[] values) => new(kind, values.ToEquatableArray(), Message());

        Rule Fitting(Rule rule, bool fits) => fits ? rule : throw new BadRule($"it does not apply to the type '{shapeName}'");

        Rule Length(int least, int most)
        {
            if (least < 0 || most < least || (name == "MaxLength" && most == 0))
                throw new BadRule("its lengths must not be negative, and the minimum must not exceed the maximum");
            var counts = name != "StringLength" && shape is ListShape or MapShape;
            return Fitting(Make(RuleKind.Length, Text(least), Text(most)), counts || shape is ScalarShape { Kind.IsText: true });
        }

        Rule Range()
        {
            // (int, int), (double, double) or (Type, string, string): the ends are read by the property's own type.
            var ends = Scalars().Select(Text).ToArray();
            if (Leaf(shape) is not ScalarShape { Kind: var kind } || kind.RangeKey(ends[0]) is not { } least || kind.RangeKey(ends[1]) is not { } most)
                throw new BadRule($"its bounds '{ends[0]}' and '{ends[1]}' cannot be compared with values of type '{shapeName}'");
            if (least.CompareTo(most) > 0)
                throw new BadRule($"its minimum {ends[0]} is greater than its maximum {ends[1]}");
            return Make(RuleKind.Range, ends) with
            {
                ExcludesLeast = Named(attribute, "MinimumIsExclusive") is true,
                ExcludesMost = Named(attribute, "MaximumIsExclusive") is true,
            };
        }

        Rule Pattern()
        {
            var pattern = Text(arguments[0].Value);
            try
            {
                _ = new Regex(pattern);
            }
            catch (ArgumentException exception)
            {
                throw new BadRule(exception.Message.TrimEnd('.')) { Place = Places.OfArgument(attribute, 0, cancellation) };
            }

            return Fitting(Make(RuleKind.Pattern, pattern, Text(Named(attribute, "MatchTimeoutInMilliseconds") ?? 0)), Leaf(shape) is ScalarShape);
        }

        // Null among the values speaks of an absent key, which no rule is asked about.
        string[] Values() => arguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values
            ? [.. values.Values
                .Select(static value => value.Value)
                .OfType<object>()
                .Select(value => Leaf(shape) is EnumShape choice ? Spelling(choice, value) : Text(value))]
            : [];

        IEnumerable<object?> Scalars() =>
            arguments.Where(static argument => argument.Kind is TypedConstantKind.Primitive).Select(static argument => argument.Value);

        // The user's own words, filled in as .NET does it: {0} is the property, {1} and {2} are the arguments.
        string? Message()
        {
            if (Named(attribute, "ErrorMessage") is not string message)
                return null;
            try
            {
                object?[] least = name == "StringLength" ? [Named(attribute, "MinimumLength") ?? 0] : [];
                return string.Format(CultureInfo.InvariantCulture, message, [displayName, .. Scalars(), .. least]);
            }
            catch (FormatException)
            {
                throw new BadRule($"its ErrorMessage '{message}' has a placeholder that this rule does not fill");
            }
        }
    }

    /// <summary>What the rules about one value look at: the items of a list or dictionary.</summary>
    private static ValueShape Leaf(ValueShape shape) => shape switch { ListShape list => list.Item, MapShape map => map.Item, _ => shape };

    private static string Spelling(EnumShape choice, object value)
    {
        var number = EnumReader.Value(value);
        return choice.Members.FirstOrDefault(member => member.Value == number) is { } member ? Accepted.Spelling(member) : Text(value);
    }

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value;

    private static int Number(object? value) => value is int number ? number : 0;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private sealed class BadRule(string message) : Exception(message)
    {
        public CodePlace? Place { get; init; }
    }
}
