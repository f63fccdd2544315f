using System.Reflection;
using ContentGen.Generator.Tests.Docs;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Values;

/// <summary>What holds for every kind of the table, and so for one that is added.</summary>
public class ScalarKindTests
{
    [Fact]
    public void EveryKindIsInTheTableUnderItsOwnNameAndHasExamplesHere()
    {
        var fields = typeof(ScalarKind).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => typeof(ScalarKind).IsAssignableFrom(field.FieldType)).ToList();

        Assert.Equal(fields.Select(static field => field.GetValue(null)), ScalarKind.All);
        Assert.Equal(fields.Select(static field => field.Name), ScalarKind.All.Select(static kind => kind.Name));
        Assert.Equal(ScalarKind.All.Select(static kind => kind.Name), Kinds.Examples.Select(static row => row.Name));
    }

    [Fact]
    public void EveryClassOfKindsIsInTheTable() => Assert.Equal(
        typeof(ScalarKind).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(ScalarKind)) && !type.IsAbstract)
            .Select(static type => type.Name).Order(StringComparer.Ordinal),
        ScalarKind.All.Select(static kind => kind.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ATypeOfCSharpHasOneKind()
    {
        Assert.Equal(ScalarKind.All, ScalarKind.All.Select(static kind => ScalarKind.OfCSharp(kind.CSharp)));
        Assert.All(["object", "nint", "DateOnly", "System.DateOnly", "global::App.Version", ""], static type => Assert.Null(ScalarKind.OfCSharp(type)));
    }

    [Fact]
    public void AKindIsShownByItsName() =>
        Assert.Equal(ScalarKind.All.Select(static kind => kind.Name), ScalarKind.All.Select(static kind => kind.ToString()));

    [Fact]
    public void EveryKindReadsItsExamples() =>
        Assert.All(ScalarKind.All, static kind => Assert.All(Kinds.Of(kind), text => Assert.NotNull(kind.Value(text))));

    [Fact]
    public void WhatAMessageShowsIsRead() => Assert.All(ScalarKind.All, static kind =>
    {
        string[] words = kind.Accepted.Split(" such as ") is [_, var examples]
            ? examples.Split(", not ")[0].Split([", ", " or "], StringSplitOptions.None)
            : kind == ScalarKind.Boolean ? ["true", "false", "yes", "no", "on", "off"]
            : kind == ScalarKind.String ? ["text"]
            : kind == ScalarKind.Char ? ["x"]
            : kind.Accepted.Split(" from ")[1].Split(" to ");

        Assert.All(words, text => Assert.NotNull(kind.Value(text)));
    });

    [Fact]
    public void ASecondReadingIsEqualToTheFirst() =>
        Assert.All(ScalarKind.All, static kind =>
            Assert.All(Kinds.Of(kind), text => Assert.Equal(kind.Read(text), kind.Read(new string(text.AsSpan())))));

    [Fact]
    public void OnlyTextAndACharacterMindTheSpacesAroundThem() => Assert.Equal(
        [ScalarKind.String, ScalarKind.Char],
        ScalarKind.All.Where(static kind => Kinds.Of(kind).Any(text => kind.Read($" {text}\t") != kind.Read(text))));

    [Fact]
    public void OnlyTextMayBeEmpty() =>
        Assert.Equal([ScalarKind.String], ScalarKind.All.Where(static kind => kind.Read("").Value is not null));

    [Theory]
    [InlineData("Version", "1")]
    [InlineData("Version", "v1.0")]
    [InlineData("Version", "1.2.3.4.5")]
    [InlineData("Guid", "0f8fad5b")]
    [InlineData("Uri", "http://[")]
    [InlineData("Char", "xy")]
    [InlineData("Boolean", "1")]
    [InlineData("Boolean", "y")]
    public void WhatNamesNothingIsRefused(string name, string text) => Assert.Equal("", Kinds.Named(name).Refusal(text));

    [Fact]
    public void EveryKindHasAnOrder() => Assert.All(ScalarKind.All, static kind =>
    {
        var keys = Kinds.Of(kind).Select(text => kind.OrderKey(kind.Value(text))).ToList();

        for (var i = 0; i < keys.Count; i++)
            Assert.All(keys, (key, j) => Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(keys[i].CompareTo(key))));
    });

    [CultureTheory]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void NoCultureChangesAReadingAnOrderOrAMessage(string culture)
    {
        var before = Everything();
        using var _ = new CultureScope(culture);

        Assert.Equal(before, Everything());

        static List<string> Everything() =>
        [
            .. ScalarKind.All.Select(static kind => $"{kind}: {kind.Accepted} / {kind.Noun}"),
            .. ScalarKind.All.SelectMany(static kind => Kinds.Examples.SelectMany(static row => row.Ascending)
                .Select(text => $"{kind} {text} {Shown(kind.Read(text))}")),
            .. ScalarKind.All.Select(static kind => string.Join(' ', Kinds.Of(kind).OrderBy(text => kind.OrderKey(kind.Value(text))))),
        ];

        // Records print their numbers by the culture.
        static string Shown(ScalarReading reading) => reading.Value switch
        {
            NumberValue number => FormattableString.Invariant($"{number.Number}"),
            RealValue real => FormattableString.Invariant($"{real.Number:R}"),
            MomentValue moment => FormattableString.Invariant($"{moment.LocalTicks} {moment.OffsetMinutes}"),
            var value => $"{value}",
        } + reading.Advice;
    }

    /// <summary>A range is in the same order as the catalog.</summary>
    [Fact]
    public void TheEndsOfARangeAreInTheOrderOfTheValues()
    {
        string[] without = ["String", "Boolean", "Guid", "Uri"];

        Assert.All(ScalarKind.All, kind => Assert.All(Kinds.Of(kind), text =>
        {
            if (without.Contains(kind.Name))
                Assert.Null(kind.RangeKey(text));
            else
                Assert.Equal(0, kind.RangeKey(text)!.CompareTo(kind.OrderKey(kind.Value(text))));
        }));
        Assert.All(ScalarKind.All, static kind => Assert.Null(kind.RangeKey("nothing of the kind")));
    }

    /// <summary>From front matter through the packed row to the property, by the method that the table names.</summary>
    [Fact]
    public void TheAppReadsEveryKindByTheMethodThatTheTableNames()
    {
        var properties = ScalarKind.All.Select(static kind => $"public required {kind.CSharp} Own{kind.Name} {{ get; init; }}");
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nnamespace App;\n[ContentGen.Content(\"posts\")] public partial record Post\n"
                + $"{{\n{string.Join('\n', properties)}\n}}")
            .WithPost("a", string.Join('\n', Kinds.Examples.Select(static row => $"own-{Key(row.Name)}: \"{row.Ascending[^1]}\"")))
            .Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(
            Kinds.Examples.Select(static row => $"System.{row.Name} {row.Last}"),
            run.Evaluate<string[]>($"new object[] {{ {string.Join(", ", ScalarKind.All.Select(static kind => $"Posts.A.Own{kind.Name}"))} }}"
                + ".Select(value => FormattableString.Invariant($\"{value.GetType()} {value}\")).ToArray()"));

        static string Key(string name) => ContentGen.Generator.Schema.Keys.OfProperty("Own" + name)["own-".Length..];
    }

    [Fact]
    public void TheDocumentationHasARowForEveryKind() => Assert.Equal(
        ScalarKind.All.Select(static kind => kind.Keyword ?? kind.Name).Order(StringComparer.Ordinal),
        DocsTablesTests.Types.Select(static row => (string)row[0]).Order(StringComparer.Ordinal));
}
