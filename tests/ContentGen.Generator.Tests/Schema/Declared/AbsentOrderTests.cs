using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Values;
using ContentGen.Generator.Values;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Where an entry stands that lacks the key by which its catalog is ordered: where sorting the entries in the app would put it.</summary>
public class AbsentOrderTests
{
    /// <summary>Every kind whose type has a zero. Text is among the others: without a value it is null.</summary>
    public static TheoryData<string> Kinds => [.. ScalarKind.All
        .Where(static kind => kind.Name is not ("String" or "Uri" or "Version")).Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WithoutAValueEveryKindCountsAsItsZero(string kind)
    {
        var examples = Tests.Values.Kinds.Of(Tests.Values.Kinds.Named(kind));

        AssertSorted("public " + ScalarKind.All.Single(one => one.Name == kind).CSharp + " Value { get; init; }", examples);
    }

    [Theory]
    [InlineData("TimeSpan", "default", "-2m", "3s")]
    [InlineData("TimeOnly", "new()", "00:00:01", "0:00")]
    [InlineData("Guid", "default(Guid)", "00000000-0000-0000-0000-000000000001")]
    [InlineData("DateTimeOffset", "new DateTimeOffset()", "0001-01-01T00:00+00:00", "1999-12-31")]
    [InlineData("long", "'b'", "97", "98", "99")]
    [InlineData("char", "'m'", "l", "n")]
    [InlineData("double", "double.PositiveInfinity", "1e308", "-1")]
    [InlineData("double", "float.NegativeInfinity", "-1e308", "1")]
    [InlineData("float", "float.MaxValue", "3e38", "-3e38")]
    [InlineData("float", "0.1f", "0.1", "0.2", "0.09")]
    public void AnInitializerThatIsAConstantCounts(string type, string initializer, params string[] values) =>
        AssertSorted($"public {type} Value {{ get; init; }} = {initializer};", values);

    [Theory]
    [InlineData("int Value = 4", "", "3", "5", "-1")]
    [InlineData("TimeSpan Value = default", "", "-1d", "1d")]
    [InlineData("DateOnly Value = new()", "", "0001-01-01", "2020-02-02")]
    [InlineData("int Value = 4", "public int Value { get; init; } = Value;", "3", "5")]
    [InlineData("string Title = \"\"", "public Post() : this(\"\") { Value = TimeSpan.MaxValue; } public TimeSpan Value { get; init; }", "-1m", "1m")]
    public void SoDoesTheDefaultOfAParameter(string parameters, string body, params string[] values) => AssertSorted(body, values, parameters);

    [Theory]
    [InlineData("public Post() { Other = 1; } public int Other { get; init; } public TimeSpan Value { get; init; }", "-1m", "1m")]
    [InlineData("public TimeSpan Value { get; set; }", "-1m", "1m")]
    [InlineData("[Key(\"value\")] public override TimeOnly Inherited { get; init; } public TimeOnly Value => Inherited;", "00:01")]
    public void APropertyThatNothingSetsHoldsZero(string body, params string[] values) => AssertSorted(body, values);

    [Theory]
    [InlineData("", "private int _value = 4; public int Value { get => _value; init => _value = value; }")]
    [InlineData("", "private int? _value; public int Value { get { return _value ?? 4; } set { _value = value; } }")]
    [InlineData("", "public Post() { Value = 4; } public int Value { get; init; }")]
    [InlineData("", "public Post() { this.Value = 4; } public int Value { get; init; } = 1;")]
    [InlineData("", "public Post() => Rank = 4; [Key(\"value\")] public override int Rank { get; init; } public int Value => Rank;")]
    [InlineData("", "public int Value { get; init; } = int.Parse(\"4\");")]
    [InlineData("string Title = \"\"", "public int Value { get; init; } = Title.Length;")]
    [InlineData("int Value = 1", "public int Value { get; init; } = Value + 1;")]
    [InlineData("int Value = 1", "private readonly int _value = Value; public int Value { get => _value * 2; init => _value = value; }")]
    public void WhatOnlyRunningCodeKnowsComesLast(string parameters, string body)
    {
        foreach (var (descending, expected) in new[] { ("false", "b c a"), ("true", "c b a") })
        {
            var run = Declare($$"""
                public abstract record Page { public virtual int Rank { get; init; } }
                [Content("posts", OrderBy = "{{(body.Contains("Rank {", StringComparison.Ordinal) ? "Rank" : "Value")}}", Descending = {{descending}})]
                public partial record Post{{(parameters.Length > 0 ? $"({parameters})" : "")}} : Page { {{body}} }
                """).WithPost("a", "{}").WithPost("b", "value: -3").WithPost("c", "value: 7").Run();

            Assert.Equal(expected, run.Evaluate<string>("string.Join(' ', Posts.All.Select(post => post.Id))"));
        }
    }

    [Theory]
    [InlineData("ulong", "Top = 1UL << 63, Low = 1, Middle = 1UL << 62", "top", "low", "middle")]
    [InlineData("ulong", "None, All = ulong.MaxValue, Some = long.MaxValue", "some", "all")]
    [InlineData("long", "Below = long.MinValue, Above = long.MaxValue", "above", "below")]
    [InlineData("sbyte", "Below = -1, Above = 1", "above", "below")]
    [InlineData("uint", "Above = uint.MaxValue, One = 1", "above", "one")]
    public void AnEnumIsOrderedByTheNumbersItRestsOn(string type, string members, params string[] values) =>
        AssertSorted("public Level Value { get; init; }", values, level: $"public enum Level : {type} {{ {members} }}");

    /// <summary>Both directions, with an entry for each value and one without.</summary>
    private static void AssertSorted(string body, IReadOnlyList<string> values, string parameters = "", string level = "")
    {
        var order = body.Contains("Inherited", StringComparison.Ordinal) ? "Inherited" : "Value";
        foreach (var descending in new[] { false, true })
        {
            var project = Declare($$"""
                {{level}}
                public abstract record Page { public virtual TimeOnly Inherited { get; init; } = TimeOnly.MaxValue; }
                [Content("posts", OrderBy = "{{order}}", Descending = {{(descending ? "true" : "false")}})]
                public partial record Post{{(parameters.Length > 0 ? $"({parameters})" : "")}} : Page { {{body}} }
                """);
            // Of equal values the ids decide: the one without a key is in the middle of them.
            var run = values.Select(static (value, i) => (value, i))
                .Aggregate(project, static (all, file) => all.WithPost($"{(char)('l' + (file.i % 2 == 0 ? file.i + 2 : -file.i))}", $"value: \"{file.value}\""))
                .WithPost("m", "{}").Sound();

            var sorted = $"Posts.All.OrderBy{(descending ? "Descending" : "")}(post => post.Value).ThenBy(post => post.Id, StringComparer.Ordinal)";
            Assert.Equal(
                run.Evaluate<string>($"string.Join(' ', {sorted}.Select(post => post.Id))"),
                run.Evaluate<string>("string.Join(' ', Posts.All.Select(post => post.Id))"));
        }
    }
}
