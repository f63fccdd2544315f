using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>The order of a catalog by a property of the record.</summary>
public class OrderTests
{
    [Theory]
    [InlineData("string", "Zebra", "apple", "banana")]
    [InlineData("bool", "no", "yes")]
    [InlineData("char", "a", "b")]
    [InlineData("sbyte", "-5", "4")]
    [InlineData("int", "-10", "-9", "5")]
    [InlineData("ulong", "9223372036854775807", "18446744073709551615")]
    [InlineData("float", "-1.5", "2")]
    [InlineData("double", "-1e3", "0", "1e300")]
    [InlineData("decimal", "1.5", "10.25")]
    [InlineData("Guid", "0f8fad5b-d9cb-469f-a165-70867728950e", "1f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("Uri", "/a", "/b")]
    [InlineData("Version", "1.9", "1.10")]
    [InlineData("TimeSpan", "90s", "2m")]
    [InlineData("TimeOnly", "09:30", "10:00")]
    [InlineData("DateOnly", "2025-12-31", "2026-01-01")]
    [InlineData("DateTime", "2026-01-01T10:00+02:00", "2026-01-01T09:00Z")]
    [InlineData("DateTimeOffset", "2026-01-01T10:00+02:00", "2026-01-01T09:00Z")]
    [InlineData("Level", "low", "middle", "high")]
    public void EveryTypeWithAnOrderOrders(string type, params string[] ascending)
    {
        // The ids are in the opposite order, and the last entry has no value.
        var files = ascending.Select((value, i) => ($"{(char)('z' - i)}", value)).ToList();
        foreach (var descending in new[] { false, true })
        {
            var project = files.Aggregate(
                Declare($$"""
                    public enum Level { Low, Middle, High }
                    [Content("posts", OrderBy = "Value", Descending = {{(descending ? "true" : "false")}})] public partial record Post {
                        public {{type}}? Value { get; init; } }
                    """),
                static (all, file) => all.WithPost(file.Item1, $"value: \"{file.value}\""));
            var run = project.WithPost("a0", "{}").Sound();

            var expected = descending ? files.AsEnumerable().Reverse() : files;
            Assert.Equal([.. expected.Select(static file => file.Item1), "a0"], run.Evaluate<string[]>("Posts.All.Select(p => p.Id).ToArray()"));
        }
    }
}
