using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads the DataAnnotations of a property.</summary>
internal sealed class RuleReader(List<Problem> problems, CancellationToken cancellation)
{
    private const string Namespace = "System.ComponentModel.DataAnnotations.";

    public EquatableArray<Rule> Read(ValueShape shape, IEnumerable<AttributeData> attributes, out bool isRequired)
    {
        isRequired = false;
        var rules = new List<Rule>();
        foreach (var attribute in attributes)
        {
            var name = attribute.AttributeClass?.ToDisplayString() ?? "";
            if (!name.StartsWith(Namespace, StringComparison.Ordinal))
                continue;
            name = name.Substring(Namespace.Length);
            isRequired |= name == "RequiredAttribute";
            if (Read(name, attribute, shape) is { } rule)
                rules.Add(rule with { ErrorMessage = Named(attribute, "ErrorMessage") as string });
        }

        return rules.ToEquatableArray();
    }

    private Rule? Read(string name, AttributeData attribute, ValueShape shape)
    {
        var arguments = attribute.ConstructorArguments;
        return name switch
        {
            "RequiredAttribute" when Named(attribute, "AllowEmptyStrings") is not true => Make(RuleKind.NotBlank),
            "StringLengthAttribute" => Make(RuleKind.Length, Text(Named(attribute, "MinimumLength") ?? 0), Text(arguments[0].Value)),
            "MinLengthAttribute" => Make(RuleKind.Length, Text(arguments[0].Value), Text(int.MaxValue)),
            "MaxLengthAttribute" => Make(RuleKind.Length, "0", arguments.IsEmpty || arguments[0].Value is -1 ? Text(int.MaxValue) : Text(arguments[0].Value)),
            "LengthAttribute" => Make(RuleKind.Length, Text(arguments[0].Value), Text(arguments[1].Value)),
            "RangeAttribute" => Range(attribute, shape),
            "RegularExpressionAttribute" => Pattern(attribute),
            "UrlAttribute" => Make(RuleKind.Url),
            "EmailAddressAttribute" => Make(RuleKind.EmailAddress),
            "AllowedValuesAttribute" => Make(RuleKind.Allowed, Values(attribute)),
            "DeniedValuesAttribute" => Make(RuleKind.Denied, Values(attribute)),
            _ => null,
        };
    }

    private static Rule Make(RuleKind kind, params string[] arguments) => new(kind, arguments.ToEquatableArray(), null);

    private Rule? Range(AttributeData attribute, ValueShape shape)
    {
        // (int, int), (double, double) or (Type, string, string): the ends are read by the property's own type.
        var ends = attribute.ConstructorArguments.Where(static argument => argument.Kind != TypedConstantKind.Type).Select(static argument => Text(argument.Value)).ToArray();
        var kind = ((shape as ListShape)?.Item ?? shape) is ScalarShape scalar ? scalar.Kind : ScalarKind.String;
        if (kind is ScalarKind.String or ScalarKind.Boolean or ScalarKind.Guid or ScalarKind.Uri
            || ends.Any(end => Binding.RuleChecker.Comparable(kind, end) is null))
        {
            problems.Add(Problems.BadRule(Places.OfAttribute(attribute, cancellation), "Range", $"its ends cannot be compared with a value of type '{shape.Declared}'"));
            return null;
        }

        return Make(RuleKind.Range, ends) with
        {
            ExcludesLeast = Named(attribute, "MinimumIsExclusive") is true,
            ExcludesMost = Named(attribute, "MaximumIsExclusive") is true,
        };
    }

    private Rule? Pattern(AttributeData attribute)
    {
        var pattern = Text(attribute.ConstructorArguments[0].Value);
        try
        {
            _ = new Regex(pattern);
            return Make(RuleKind.Pattern, pattern, Text(Named(attribute, "MatchTimeoutInMilliseconds") ?? 2000));
        }
        catch (ArgumentException exception)
        {
            problems.Add(Problems.BadRule(Places.OfArgument(attribute, 0, cancellation), "RegularExpression", exception.Message.TrimEnd('.')));
            return null;
        }
    }

    private static string[] Values(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } values
            ? [.. values.Values.Select(static value => Text(value.Value))]
            : [];

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value.Value;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
