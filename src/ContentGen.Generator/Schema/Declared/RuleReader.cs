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

    private static readonly string[] Names =
    [
        "Required", "StringLength", "MinLength", "MaxLength", "Length", "Range", "RegularExpression", "Url", "EmailAddress", "AllowedValues", "DeniedValues",
    ];

    /// <summary>The rule that an attribute is, as it is written; null when it is none.</summary>
    public static string? NameOf(AttributeData attribute)
    {
        var type = attribute.AttributeClass?.ToDisplayString() ?? "";
        return type.StartsWith(Namespace, StringComparison.Ordinal) ? Names.FirstOrDefault(name => type == Namespace + name + "Attribute") : null;
    }

    /// <param name="property">The property.</param>
    /// <param name="type">Its type, as the user writes it.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="owner">Where it is complained of attributes that have no place in the sources.</param>
    /// <param name="isRequired">Whether a file must give it a value.</param>
    public EquatableArray<Rule> Read(
        PropertySchema property, string type, IReadOnlyList<AttributeData> attributes, CodePlace owner, out bool isRequired)
    {
        isRequired = Members.Attribute(attributes, Namespace + "RequiredAttribute") is not null;
        var display = Members.Attribute(attributes, Namespace + "DisplayAttribute");
        var name = display is null ? property.Name : Arguments.Named(display, "Name") as string ?? property.Name;
        return attributes.Select(attribute => Read(attribute, property.Type, type, name, owner)).OfType<Rule>().ToEquatableArray();
    }

    private Rule? Read(AttributeData attribute, ValueShape shape, string shapeName, string displayName, CodePlace owner)
    {
        if (NameOf(attribute) is not { } name || !Arguments.AreSound(attribute))
            return null;
        try
        {
            return name switch
            {
                "Required" => Named("AllowEmptyStrings") is true ? null : Make(RuleKind.NotBlank),
                "StringLength" => Length(Number(Named("MinimumLength") ?? 0), Number(Argument(0))),
                "MinLength" => Length(Number(Argument(0)), int.MaxValue),
                "MaxLength" => Length(0, Argument(0) is null or -1 ? int.MaxValue : Number(Argument(0))),
                "Length" => Length(Number(Argument(0)), Number(Argument(1))),
                "Range" => Range(),
                "RegularExpression" => Pattern(),
                "Url" => Fitting(Make(RuleKind.Url), Leaf(shape) is ScalarShape { Kind: var kind } && (kind.IsText || kind == ScalarKind.Uri)),
                "EmailAddress" => Fitting(Make(RuleKind.EmailAddress), Leaf(shape) is ScalarShape { Kind.IsText: true }),
                "AllowedValues" => Choice(RuleKind.Allowed),
                "DeniedValues" => Choice(RuleKind.Denied),
                _ => null,
            };
        }
        catch (BadRule bad)
        {
            var place = attribute.ApplicationSyntaxReference is null ? owner : bad.Place ?? Places.OfAttribute(attribute, cancellation);
            problems.Add(Problems.BadRule(place, name, bad.Message));
            return null;
        }

        object? Argument(int index) => Arguments.Positional(attribute, index);

        object? Named(string argument) => Arguments.Named(attribute, argument);

        Rule Make(RuleKind kind, params string[] values) => new(kind, values.ToEquatableArray(), Message());

        Rule Fitting(Rule rule, bool fits) => fits ? rule : throw new BadRule($"it does not apply to the type '{shapeName}'");

        Rule Length(int least, int most)
        {
            if (least < 0 || most < least || (name == "MaxLength" && most == 0))
                throw new BadRule("its lengths must not be negative, and the minimum must not exceed the maximum");
            var counts = name != "StringLength" && shape is ListShape or MapShape;
            return Fitting(Make(RuleKind.Length, ConstantText.Of(least), ConstantText.Of(most)), counts || shape is ScalarShape { Kind.IsText: true });
        }

        Rule Range()
        {
            // (int, int), (double, double) or (Type, string, string): the ends are read by the property's own type.
            var (from, to) = (ConstantText.Of(Scalars().FirstOrDefault()), ConstantText.Of(Scalars().ElementAtOrDefault(1)));
            if (Leaf(shape) is not ScalarShape { Kind: var kind } || kind.RangeKey(from) is not { } least || kind.RangeKey(to) is not { } most)
                throw new BadRule($"its bounds '{from}' and '{to}' cannot be compared with values of type '{shapeName}'");
            if (least.CompareTo(most) > 0)
                throw new BadRule($"its minimum {from} is greater than its maximum {to}");
            return Make(RuleKind.Range, from, to) with
            {
                ExcludesLeast = Named("MinimumIsExclusive") is true,
                ExcludesMost = Named("MaximumIsExclusive") is true,
            };
        }

        Rule Pattern()
        {
            var pattern = ConstantText.Of(Argument(0));
            try
            {
                _ = new Regex(pattern);
            }
            catch (ArgumentException exception)
            {
                throw new BadRule(exception.Message.TrimEnd('.')) { Place = Places.OfArgument(attribute, 0, cancellation) };
            }

            return Fitting(Make(RuleKind.Pattern, pattern, ConstantText.Of(Named("MatchTimeoutInMilliseconds") ?? 0)), Leaf(shape) is ScalarShape);
        }

        Rule Choice(RuleKind kind)
        {
            var leaf = Leaf(shape);
            var rule = Fitting(Make(kind), leaf is ScalarShape or EnumShape);
            // Null among the values speaks of an absent key, which no rule is asked about.
            var values = attribute.ConstructorArguments.SelectMany(Arguments.Items).Select(static (value, index) => (Value: value, Index: index))
                .Where(static item => !item.Value.IsNull).ToList();
            if (values.Count == 0)
                throw new BadRule("it names no value");
            return rule with { Arguments = values.Select(item => Spelled(item.Value, item.Index)).ToEquatableArray() };

            string Spelled(TypedConstant value, int index) => RuleValue.Spelling(value, leaf, out var complaint)
                ?? throw new BadRule(complaint) { Place = Places.OfArgument(attribute, index, cancellation) };
        }

        IEnumerable<object?> Scalars() => attribute.ConstructorArguments
            .Where(static argument => argument.Kind is TypedConstantKind.Primitive).Select(static argument => argument.Value);

        // The user's own words, filled in as .NET does it: {0} is the property, {1} and {2} are the arguments. None is as good as an empty one.
        string? Message()
        {
            if (Named("ErrorMessage") is not string { Length: > 0 } message)
                return null;
            try
            {
                object?[] least = name == "StringLength" ? [Named("MinimumLength") ?? 0] : [];
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

    private static int Number(object? value) => value is int number ? number : 0;

    private sealed class BadRule(string message) : Exception(message)
    {
        public CodePlace? Place { get; init; }
    }
}
