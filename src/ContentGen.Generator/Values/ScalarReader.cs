using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>Reads a scalar's source text as the type its property has. Invariant in culture and time zone.</summary>
internal static class ScalarReader
{
    private static readonly Regex Digits = new(@"^[+-]?[0-9]+(?:_[0-9]+)*$", RegexOptions.CultureInvariant);

    private static readonly Regex Time = new(@"^(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2}(?:\.[0-9]{1,7})?))?$", RegexOptions.CultureInvariant);

    /// <summary>The value; or null, and then <paramref name="advice"/> may hold a sentence on what is wrong with it.</summary>
    public static BoundValue? TryRead(ScalarKind kind, string text, out string advice)
    {
        advice = "";
        // Text keeps its blanks; everything else does not care for them.
        var trimmed = text.Trim();
        switch (kind)
        {
            case ScalarKind.String:
                return new TextValue(text);
            case ScalarKind.Boolean:
                return Boolean(trimmed);
            case ScalarKind.Char:
                return text.Length == 1 ? new NumberValue(text[0]) : null;
            case ScalarKind.SByte:
                return Integer(trimmed, sbyte.MinValue, (ulong)sbyte.MaxValue, out advice);
            case ScalarKind.Byte:
                return Integer(trimmed, 0, byte.MaxValue, out advice);
            case ScalarKind.Int16:
                return Integer(trimmed, short.MinValue, (ulong)short.MaxValue, out advice);
            case ScalarKind.UInt16:
                return Integer(trimmed, 0, ushort.MaxValue, out advice);
            case ScalarKind.Int32:
                return Integer(trimmed, int.MinValue, int.MaxValue, out advice);
            case ScalarKind.UInt32:
                return Integer(trimmed, 0, uint.MaxValue, out advice);
            case ScalarKind.Int64:
                return Integer(trimmed, long.MinValue, long.MaxValue, out advice);
            case ScalarKind.UInt64:
                return Integer(trimmed, 0, ulong.MaxValue, out advice);
            case ScalarKind.Single or ScalarKind.Double:
                return Real(trimmed, kind, out advice);
            case ScalarKind.Decimal:
                return decimal.TryParse(trimmed, NumberStyles.Number & ~NumberStyles.AllowThousands | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                    ? new TextValue(number.ToString(CultureInfo.InvariantCulture))
                    : null;
            case ScalarKind.Guid:
                return System.Guid.TryParse(trimmed, out var guid) ? new TextValue(guid.ToString("D")) : null;
            case ScalarKind.Uri:
                return trimmed.Length > 0 && System.Uri.TryCreate(trimmed, UriKind.RelativeOrAbsolute, out _) ? new TextValue(trimmed) : null;
            case ScalarKind.Version:
                return System.Version.TryParse(trimmed, out _) ? new TextValue(trimmed) : null;
            case ScalarKind.TimeSpan:
                return Span(trimmed);
            case ScalarKind.TimeOnly:
                return ClockTime(trimmed);
            default:
                return Date(kind, trimmed, out advice);
        }
    }

    /// <summary>What is accepted, to be put behind "expected".</summary>
    public static string Accepted(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "text",
        ScalarKind.Boolean => "true or false (also yes, no, on, off)",
        ScalarKind.Char => "a single character",
        ScalarKind.SByte => "a whole number from -128 to 127",
        ScalarKind.Byte => "a whole number from 0 to 255",
        ScalarKind.Int16 => "a whole number from -32768 to 32767",
        ScalarKind.UInt16 => "a whole number from 0 to 65535",
        ScalarKind.Int32 or ScalarKind.Int64 => "a whole number such as 42",
        ScalarKind.UInt32 or ScalarKind.UInt64 => "a non-negative whole number such as 42",
        ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "a number such as 3.14",
        ScalarKind.Guid => "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        ScalarKind.Uri => "a URI such as https://example.org/page",
        ScalarKind.Version => "a version such as 1.10 or 1.2.3.4",
        ScalarKind.TimeSpan => "a duration such as 01:30:00, 90s, 15m, 2h or 1d",
        ScalarKind.TimeOnly => "a time of day such as 14:30",
        ScalarKind.DateOnly => "a date such as 2026-04-09",
        _ => DateReader.Accepted,
    };

    private static FlagValue? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => new FlagValue(true),
        "false" or "no" or "off" => new FlagValue(false),
        _ => null,
    };

    private static NumberValue? Integer(string text, long least, ulong most, out string advice)
    {
        advice = "";
        if (!Digits.IsMatch(text))
        {
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                advice = "It has a fraction or an exponent.";
            else if (text.Contains(',') && long.TryParse(text.Replace(",", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grouped))
                advice = $"Write {grouped.ToString(CultureInfo.InvariantCulture)} without commas.";
            return null;
        }

        var digits = text.Replace("_", "");
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            if (number >= least && (number < 0 || (ulong)number <= most))
                return new NumberValue(number);
        }
        else if (ulong.TryParse(digits.TrimStart('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var large) && large <= most)
        {
            return new NumberValue(unchecked((long)large));
        }

        advice = $"The range is {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}.";
        return null;
    }

    private static RealValue? Real(string text, ScalarKind kind, out string advice)
    {
        advice = "";
        switch (text.ToLowerInvariant())
        {
            case ".nan":
                return new RealValue(double.NaN);
            case ".inf" or "+.inf":
                return new RealValue(double.PositiveInfinity);
            case "-.inf":
                return new RealValue(double.NegativeInfinity);
        }

        if (text.Length == 0 || !(char.IsDigit(text[0]) || text[0] is '.' or '+' or '-')
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            if (text.Contains(',') && !text.Contains('.'))
                advice = $"Write {text.Replace(',', '.')} with a decimal point.";
            return null;
        }

        if (!double.IsInfinity(number) && (kind == ScalarKind.Double || Math.Abs(number) <= float.MaxValue))
            return new RealValue(number);
        advice = "It is too large.";
        return null;
    }

    private static NumberValue? Span(string text)
    {
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && text.Contains(':'))
            return new NumberValue(span.Ticks);
        var unit = text.Length > 1 ? char.ToLowerInvariant(text[text.Length - 1]) : ' ';
        var ticks = unit switch { 's' => TimeSpan.TicksPerSecond, 'm' => TimeSpan.TicksPerMinute, 'h' => TimeSpan.TicksPerHour, 'd' => TimeSpan.TicksPerDay, _ => 0 };
        return ticks > 0
            && decimal.TryParse(text.Substring(0, text.Length - 1).Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < long.MaxValue / ticks
            ? new NumberValue((long)(amount * ticks))
            : null;
    }

    private static NumberValue? ClockTime(string text)
    {
        var match = Time.Match(text);
        if (!match.Success)
            return null;
        var hours = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var minutes = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var seconds = match.Groups["s"].Success ? decimal.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) : 0;
        return hours < 24 && minutes < 60 && seconds < 60
            ? new NumberValue(new TimeSpan(hours, minutes, 0).Ticks + (long)(seconds * TimeSpan.TicksPerSecond))
            : null;
    }

    private static BoundValue? Date(ScalarKind kind, string text, out string advice)
    {
        if (DateReader.TryRead(text, out advice) is not { } moment)
            return null;
        switch (kind)
        {
            case ScalarKind.DateTimeOffset:
                return new MomentValue(moment.LocalTicks, moment.OffsetMinutes);
            case ScalarKind.DateTime:
                return new NumberValue(moment.LocalTicks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute));
            default:
                // The day as written: a zone must not move it.
                return new NumberValue(moment.LocalTicks / TimeSpan.TicksPerDay);
        }
    }
}
