using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>What stands behind a key: which scanner reads it, and what none does.</summary>
public sealed class ValueScannerTests
{
    [Theory]
    [InlineData("a: ^\"b\n  c\"\nd: e", 2)]
    [InlineData("a: ^[b,\n  c]\nd: e", 2)]
    [InlineData("a: ^|\n  b\nc: d", 2)]
    [InlineData("a: ^b\n  c\nd: e", 2)]
    [InlineData("a: ^&x b\nc: *x", 1)]
    [InlineData("a: ^*x\nc: d", 1)]
    public void AGoodValueIsReadToItsLastLine(string pointed, int nextLine)
    {
        var verdict = Scan(new PointedYaml(pointed));

        Assert.Empty(verdict.Causes);
        Assert.Equal((nextLine, false), (verdict.NextLine, verdict.IsAwaited));
    }

    [Theory]
    [InlineData("a: ^\n  b: c")]
    [InlineData("a: ^# b\n  c: d")]
    [InlineData("a: ^&x\n  b: c")]
    [InlineData("a: ^!!map\n  b: c")]
    public void AValueThatIsNotHereIsAwaitedBelow(string pointed)
    {
        var verdict = Scan(new PointedYaml(pointed));

        Assert.Empty(verdict.Causes);
        Assert.Equal((1, true), (verdict.NextLine, verdict.IsAwaited));
    }

    [Theory]
    [InlineData("a: ^@b", "@", "a: \"@b\"")]
    [InlineData("a: ^%b # c", "%", "a: \"%b\"")]
    [InlineData("a: ^*b c", "*", "a: \"*b c\"")]
    [InlineData("a: ^]", "]", "a: \"]\"")]
    public void ASignOfYamlMustBeQuoted(string pointed, string sign, string fix)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(Problems.CannotBegin(PointedYaml.Path, yaml.Text.Rest(yaml.At, yaml.End), sign, fix), Spoilt(yaml));
    }

    [Fact]
    public void ATemplateIsNoMap()
    {
        var yaml = new PointedYaml("a: ^{{ b }}");

        Assert.Equal(Problems.Template(PointedYaml.Path, yaml["{{ b }}"], "{{ b }}", "a: \"{{ b }}\""), Spoilt(yaml));
    }

    [Fact]
    public void AListDoesNotBeginBehindItsKey()
    {
        var yaml = new PointedYaml("a: ^- b\n   - c\nd: e");

        Assert.Equal(Problems.ItemOnKeyLine(PointedYaml.Path, yaml["- b"], "a"), Spoilt(yaml, nextLine: 2));
    }

    [Fact]
    public void WhatACustomTagTagsMayStandBelow()
    {
        var yaml = new PointedYaml("a: ^!b\n- c");

        Assert.Equal(Problems.CustomTag(PointedYaml.Path, yaml["!b"], "!b", "a: \"!b\""), Spoilt(yaml));
        Assert.True(Scan(yaml).IsAwaited);
    }

    private static Problem Spoilt(PointedYaml yaml, int nextLine = 1)
    {
        var verdict = Scan(yaml);
        Assert.Equal((false, nextLine), (verdict.IsLost, verdict.NextLine));
        return Assert.Single(verdict.Causes);
    }

    private static Verdict Scan(PointedYaml yaml)
    {
        var owner = new Level(0, isList: false, firstLine: 0);
        owner.Add("a");
        return new ValueScanner(yaml.Text, new KeyScanner(yaml.Text), isRefused: true).Scan(yaml.At, yaml.End, owner);
    }
}
