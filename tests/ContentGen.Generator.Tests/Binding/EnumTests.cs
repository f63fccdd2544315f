using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Members of enums as values: several of a [Flags] enum, obsolete ones, spellings with a comma.</summary>
public class EnumTests
{
    private static readonly ContentProject Project = new ContentProject().WithSource("""
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.Runtime.Serialization; using ContentGen;
        namespace App;
        [Flags] public enum Days { None = 0, Monday = 1, Tuesday = 2, Weekend = 4, Both = Monday | Tuesday, [EnumMember(Value = "sat, sun")] Free = 8,
            [Obsolete("Write weekend.")] Rest = 16 }
        public enum Level { Easy, [Obsolete] Simple, [Obsolete("Write hard.")] Tough, Hard }
        [Content("posts")] public partial record Post
        {
            public Days Open { get; init; }
            public Days? Maybe { get; init; }
            public IReadOnlyList<Days> Each { get; init; } = [];
            public Level Level { get; init; }
            [AllowedValues(Days.Monday, Days.Both)] public Days Some { get; init; } = Days.Monday;
        }
        """);

    [Theory]
    [InlineData("open: monday", "Monday")]
    [InlineData("open: [monday, weekend]", "Monday, Weekend")]
    [InlineData("open: [monday]", "Monday")]
    [InlineData("open: []", "None")]
    [InlineData("open: monday, weekend", "Monday, Weekend")]
    [InlineData("open: Monday | Tuesday", "Both")]
    [InlineData("open: \"monday,WEEKEND\"", "Monday, Weekend")]
    [InlineData("open:\n- monday\n- tuesday, weekend", "Both, Weekend")]
    [InlineData("open: sat, sun", "Free")]
    [InlineData("open: [\"sat, sun\", monday]", "Monday, Free")]
    [InlineData("open: [both, monday]", "Both")]
    public void AFlagsEnumIsReadFromAListAndFromCommas(string frontMatter, string expected)
    {
        var run = Project.WithPost("a", frontMatter).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(expected, run.Evaluate<string>("Posts.A.Open.ToString()"));
    }

    [Fact]
    public void AListOfFlagsHasOneValueForEachItem()
    {
        var run = Project.WithPost("a", "each: [monday, \"tuesday, weekend\"]\nmaybe: [weekend]").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("Monday|Tuesday, Weekend Weekend", run.Evaluate<string>("string.Join('|', Posts.A.Each) + \" \" + Posts.A.Maybe"));
    }

    [Theory]
    [InlineData("open: [monday, fridy]", "(2,16): error CG2004: 'fridy'")]
    [InlineData("open: monday, fridy", "(2,7): error CG2004: 'fridy'")]
    [InlineData("open: [monday, [tuesday]]",
        "(2,16): error CG2002: A list is not valid for 'open': expected one or more of none, monday, tuesday, weekend, both, sat, sun.")]
    [InlineData("open: [monday, ~]", "(2,16): error CG2002: An empty item")]
    [InlineData("open: {monday: tuesday}", "(2,7): error CG2002: A map")]
    [InlineData("level: [easy]", "(2,8): error CG2002: A list")]
    [InlineData("level: easy, hard", "(2,8): error CG2004: 'easy, hard'")]
    [InlineData("open: \",\"", "(2,7): error CG2004: ','")]
    [InlineData("some: tuesday", "(2,7): error CG2005: 'tuesday'")]
    [InlineData("some: [monday, weekend]", "(2,7): error CG2005: '5'")]
    public void WhatIsNoMemberIsRefusedAtItsPlace(string frontMatter, string says) =>
        Assert.StartsWith("posts/a.md" + says, Project.WithPost("a", frontMatter).Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("some: [monday, tuesday]")]
    [InlineData("some: monday, tuesday")]
    [InlineData("some: both")]
    public void ARuleLooksAtAllMembersTogether(string frontMatter) => Assert.Equal("", Project.WithPost("a", frontMatter).Run().ToString());

    [Theory]
    [InlineData("level: simple", "posts/a.md(2,8): warning CG2007: The value 'simple' of 'level' is obsolete.")]
    [InlineData("level: Tough", "posts/a.md(2,8): warning CG2007: The value 'Tough' of 'level' is obsolete: Write hard.")]
    [InlineData("open: [monday, rest]", "posts/a.md(2,16): warning CG2007: The value 'rest' of 'open' is obsolete: Write weekend.")]
    [InlineData("each: [monday, rest]", "posts/a.md(2,16): warning CG2007: The value 'rest' of 'each' is obsolete: Write weekend.")]
    public void AnObsoleteMemberIsToldAtTheValue(string frontMatter, string expected) =>
        Assert.Equal(expected, Project.WithPost("a", frontMatter).Run().ToString());

    [Fact]
    public void AnObsoleteMemberIsReadAndNotProposed()
    {
        Assert.Equal("Tough", Project.WithPost("a", "level: tough").Run().Evaluate<string>("Posts.A.Level.ToString()"));
        Assert.Contains("expected one of easy, hard.", Project.WithPost("a", "level: none").Run().ToString(), StringComparison.Ordinal);
    }
}
