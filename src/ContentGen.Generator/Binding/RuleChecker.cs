using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>Checks values against DataAnnotations with the meaning that .NET gives them at run time.</summary>
internal static class RuleChecker
{
    /// <summary>The ends that stand for none; nobody wants to read them who has come nowhere near.</summary>
    private static readonly HashSet<string> Extremes = new(
        new double[] { double.MaxValue, float.MaxValue, double.PositiveInfinity, int.MaxValue }
            .SelectMany(static end => new[] { end, -end }).Append(int.MinValue)
            .Select(static end => end.ToString("R", CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>What is expected of a text or a number, when it fails the rule; null when it passes.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">The type by which the text is read.</param>
    /// <param name="text">The value as it was written.</param>
    public static string? Complain(Rule rule, ScalarKind kind, string text)
    {
        var arguments = rule.Arguments;
        switch (rule.Kind)
        {
            case RuleKind.NotBlank when string.IsNullOrWhiteSpace(text):
                return "expected text that is not blank";
            case RuleKind.Length when kind.IsText:
                return Length(rule, text.Length, "character");
            case RuleKind.Range:
                return Range(rule, kind, text);
            case RuleKind.Url when !Starts("http://") && !Starts("https://") && !Starts("ftp://"):
                return "expected an absolute URL that begins with http://, https:// or ftp://";
            case RuleKind.EmailAddress when !IsEmail(text):
                return "expected an e-mail address such as jane@example.org";
            case RuleKind.Allowed when !arguments.Any(allowed => Same(kind, allowed, text)):
                return $"expected one of {string.Join(", ", arguments)}.{Suggestion.DidYouMean(text, arguments)}";
            case RuleKind.Denied when arguments.Any(denied => Same(kind, denied, text)):
                return "it is one of the denied values";
            default:
                return null;
        }

        bool Starts(string scheme) => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is expected of a length, when it fails the rule; null when it passes.</summary>
    public static string? Length(Rule rule, int length, string unit)
    {
        var least = int.Parse(rule.Arguments[0], CultureInfo.InvariantCulture);
        var most = int.Parse(rule.Arguments[1], CultureInfo.InvariantCulture);
        if (length >= least && length <= most)
            return null;
        var bounds = least == most ? $"exactly {most}"
            : least == 0 ? $"at most {most}"
            : most == int.MaxValue ? $"at least {least}"
            : $"{least} to {most}";
        return $"expected {bounds} {unit}{((most == int.MaxValue ? least : most) == 1 ? "" : "s")}, found {length}";
    }

    private static string? Range(Rule rule, ScalarKind kind, string text)
    {
        var (from, to) = (rule.Arguments[0], rule.Arguments[1]);
        if (kind.RangeKey(text) is not { } value || kind.RangeKey(from) is not { } least || kind.RangeKey(to) is not { } most)
            return null;
        var (low, high) = (value.CompareTo(least), value.CompareTo(most));
        return low < 0 || high > 0 || (low == 0 && rule.ExcludesLeast) || (high == 0 && rule.ExcludesMost)
            ? "expected a value " + (high < 0 && Extremes.Contains(to) ? $"{(rule.ExcludesLeast ? "greater than" : "of at least")} {from}"
                : low > 0 && Extremes.Contains(from) ? $"{(rule.ExcludesMost ? "less than" : "of at most")} {to}"
                : $"from {from}{Exclusive(rule.ExcludesLeast)} to {to}{Exclusive(rule.ExcludesMost)}")
            : null;

        static string Exclusive(bool isOut) => isOut ? " (exclusive)" : "";
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.Any(static c => c is '\r' or '\n');
    }

    private static bool Same(ScalarKind kind, string expected, string text) =>
        kind.Read(expected).Value is { } value && value == kind.Read(text).Value;
}
