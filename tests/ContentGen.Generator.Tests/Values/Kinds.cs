using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Values;

/// <summary>Kinds of the table, with spellings that they read.</summary>
internal static class Kinds
{
    /// <summary>For each kind: its name, texts of ascending values, and what the app prints of the last.</summary>
    public static readonly (string Name, string[] Ascending, string Last)[] Examples =
    [
        ("String", ["Zebra", "apple", "äpfel"], "äpfel"),
        ("Boolean", ["no", "true"], "True"),
        ("Char", ["A", "a", "é"], "é"),
        ("SByte", ["-128", "-1", "+0", "127"], "127"),
        ("Byte", ["0", "9", "10", "255"], "255"),
        ("Int16", ["-32768", "-1", "32767"], "32767"),
        ("UInt16", ["0", "65535"], "65535"),
        ("Int32", ["-2147483648", "-7", "007", "1_000", "2147483647"], "2147483647"),
        ("UInt32", ["0", "42", "4294967295"], "4294967295"),
        ("Int64", ["-9223372036854775808", "0", "9223372036854775807"], "9223372036854775807"),
        ("UInt64", ["0", "9223372036854775807", "9223372036854775808", "18446744073709551615"], "18446744073709551615"),
        ("Single", ["-.inf", "-2.5e3", "0", "3.14", "3.4e38"], "3.4E+38"),
        ("Double", [".nan", "-1e300", "0.1", "3.14", "1e300", ".inf"], "Infinity"),
        ("Decimal", ["-42", "0.09", "0.10", "1.5", "1e3", "79228162514264337593543950335"], "79228162514264337593543950335"),
        ("Guid", ["0f8fad5b-d9cb-469f-a165-70867728950e", "{1F8FAD5B-d9cb-469f-a165-70867728950e}"], "1f8fad5b-d9cb-469f-a165-70867728950e"),
        ("Uri", ["/about/", "https://example.org/page", "images/a.png"], "images/a.png"),
        ("Version", ["1.9", "1.10", "1.10.1", "1.10.1.2"], "1.10.1.2"),
        ("TimeSpan", ["-1d", "90s", "2m", "1.5h", "01:30:01", "1.02:00:00", "30h"], "1.06:00:00"),
        ("TimeOnly", ["0:00", "9:05", "14:30", "14:30:15", "14:30:15.5", "23:59:59.9999999"], "23:59"),
        ("DateOnly", ["0001-01-01", "2026-04-09T23:30:00-05:00", "2026-04-10"], "04/10/2026"),
        ("DateTime", ["2026-04-09", "2026-04-09T14:30+02:00", "2026-04-09 14:30"], "04/09/2026 14:30:00"),
        ("DateTimeOffset", ["2026-04-09T10:00+02:00", "2026-04-09T09:00Z"], "04/09/2026 09:00:00 +00:00"),
    ];

    public static ScalarKind Named(string name) => ScalarKind.All.Single(kind => kind.Name == name);

    public static string[] Of(ScalarKind kind) => Examples.Single(row => row.Name == kind.Name).Ascending;

    /// <summary>The value; the text must have one.</summary>
    public static BoundValue Value(this ScalarKind kind, string text)
    {
        var reading = kind.Read(text);
        Assert.True(reading is { Value: not null, Advice: "" }, $"{kind} does not read '{text}'. {reading.Advice}");
        return reading.Value;
    }

    /// <summary>Why a text has no value; empty where there is nothing to say.</summary>
    public static string Refusal(this ScalarKind kind, string text)
    {
        var reading = kind.Read(text);
        Assert.True(reading.Value is null, $"{kind} reads '{text}' as {reading.Value}.");
        return reading.Advice;
    }
}
