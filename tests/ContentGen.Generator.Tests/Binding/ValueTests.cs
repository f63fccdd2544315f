using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Flags, numbers and lists of the default record.</summary>
public class ValueTests
{
    [Fact]
    public void AFlagTakesTheSpellingsOfYaml()
    {
        string[] on = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "'true'", "\"yes\"", "true # note"];
        string[] off = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "'no'", "~", ""];

        var run = Posts.Project(on.Concat(off).Select(static text => $"title: T\ndraft: {text}")).WithProperty("ContentGenIncludeDrafts", "true").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(
            on.Select(static _ => true).Concat(off.Select(static _ => false)),
            run.Evaluate<bool[]>("Posts.All.OrderBy(post => post.Id, StringComparer.Ordinal).Select(post => post.Draft).ToArray()"));
    }

    [Fact]
    public void WhatIsNoFlagIsRefused()
    {
        string[] wrong = ["1", "0", "y", "n", "t", "maybe", "truee", "''", "{a: b}"];

        Assert.All(Posts.Complaints([.. wrong.Select(static text => $"title: T\ndraft: {text}")]),
            static said => Assert.Matches("^CG2002: .* expected true or false \\(also yes, no, on, off\\)\\.$", said));
        Assert.Equal(
            ["CG2002: A list is not valid for 'draft': expected true or false (also yes, no, on, off). Write the item by itself: 'draft: true'."],
            Posts.Complaints(["title: T\ndraft: [true]"]));
    }

    [Fact]
    public void AWeightIsAWholeNumber()
    {
        (string Written, int Read)[] cases = [("0", 0), ("42", 42), ("-7", -7), ("+7", 7), ("007", 7), ("1_000", 1000), ("'3'", 3),
            ("2147483647", int.MaxValue), ("-2147483648", int.MinValue), ("' 5 '", 5)];

        Assert.Equal(cases.Select(static row => row.Read),
            Posts.Read<int>(cases.Select(static row => $"title: T\nweight: {row.Written}"), "post.Weight!.Value"));
    }

    [Fact]
    public void WhatIsNoWholeNumberIsRefused()
    {
        (string Written, string Says)[] cases =
        [
            ("1.5", "It has a fraction or an exponent."), ("1e3", "It has a fraction or an exponent."), ("'1,000'", "Write 1000 without commas."),
            ("2147483648", "The range is -2147483648 to 2147483647."), ("99999999999999999999999", "The range is"),
                ("heavy", "expected a whole number such as 42."),
            ("0x1F", "expected a whole number"), ("''", "expected a whole number"), ("--1", "expected a whole number"),
                ("٤٢", "expected a whole number such as 42."), ("[1]", "A list is not valid"),
        ];

        var said = Posts.Complaints([.. cases.Select(static row => $"title: T\nweight: {row.Written}")]);

        Assert.All(cases.Zip(said), static row => Assert.StartsWith("CG2002: ", row.Second, StringComparison.Ordinal));
        Assert.All(cases.Zip(said), static row => Assert.Contains(row.First.Says, row.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void ASingleValueIsAListOfOne()
    {
        (string Written, string Read)[] cases =
        [
            ("tags: one", "one"), ("tag: one", "one"), ("tags: Release Notes", "Release Notes"), ("tags: 'a b'", "a b"), ("tags: 007", "007"),
                ("tags: no", "no"), ("tags: a;b", "a;b"), ("tags: a/b", "a/b"),
            ("tags: [one]", "one"), ("tags: [one, two]", "one|two"), ("tags: []", ""), ("tags:\n- one\n- two", "one|two"),
                ("tags:\n  - one\n  - 'two, three'", "one|two, three"),
            ("tags: [a, a]", "a|a"), ("tags: [b, a]", "b|a"), ("tag: [one, two]", "one|two"),
        ];

        Assert.Equal(cases.Select(static row => row.Read),
            Posts.Read<string>(cases.Select(static row => $"title: T\n{row.Written}"), "string.Join('|', post.Tags)"));
    }

    [Fact]
    public void ACommaInASingleValueIsOneItemAndAWarning()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: one, two\nauthor: Doe, Jane\ncategory: 'a, b'").Run();

        Assert.Equal(["CG2008", "CG2008"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("tags: [one, two]", run.ToString(), StringComparison.Ordinal);
        Assert.Equal("one, two", run.Evaluate<string>("Posts.A.Tags.Single()"));
    }

    [Fact]
    public void EveryListHasASingularKey() =>
        Assert.Equal("a b c d", new ContentProject().WithPost("a", "title: T\ntag: a\ncategory: b\nauthor: c\nalias: d").Run()
            .Evaluate<string>("$\"{Posts.A.Tags[0]} {Posts.A.Categories[0]} {Posts.A.Authors[0]} {Posts.A.Aliases[0]}\""));

    [Fact]
    public void ItemsThatAreNoTextAreRefusedEachAtItsPlace()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags:\n  - good\n  - [nested]\n  - {a: b}\n  - ~\n  - also good").Run();

        Assert.Equal(
            ["posts/a.md(5,5): error CG2002: A list", "posts/a.md(6,5): error CG2002: A map", "posts/a.md(7,5): error CG2002: An empty item"],
            run.ToString().Split('\n').Select(static line => line[..line.IndexOf(" is not", StringComparison.Ordinal)]));
    }

    [Fact]
    public void AllProblemsOfAFileAreReported() =>
        Assert.Equal(
            ["CG2001", "CG2002", "CG2002", "CG2002", "CG2003", "CG2008", "CG3002"],
            new ContentProject().WithPost("a", "date: never\ndraft: perhaps\nweight: much\nsumary: S\ntags: a, b\nslug: a b").Run().Diagnostics
                .Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
}
