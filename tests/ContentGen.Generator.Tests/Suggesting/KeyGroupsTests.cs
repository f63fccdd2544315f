using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Suggesting;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>Which keys are one property.</summary>
public class KeyGroupsTests
{
    private static readonly PropertySchema[] Known =
    [
        new("Title", "title", EquatableArray<string>.Empty, new ScalarShape(ScalarKind.String, false)),
        new("Summary", "summary", EquatableArray.Of("description", "excerpt"), new ScalarShape(ScalarKind.String, true)),
    ];

    [Fact]
    public void SpellingsOfOneKeyAreOneGroupUnderTheOneThatIsUsedMost() =>
        Assert.Equal("OgImage=og_image 3", Group("ogImage", "og_image", "og_image"));

    [Fact]
    public void OfSpellingsThatAreUsedAlikeTheFirstInOrdinalOrderStands() => Assert.Equal("OgImage=og-image 2", Group("og_image", "og-image"));

    [Fact]
    public void AliasesOfOnePropertyAreOneGroupUnderItsOwnKey()
    {
        Assert.Equal("Summary=summary(description) 3", Group("description", "description", "summary"));
        Assert.Equal("Summary=description(excerpt) 3", Group("description", "description", "excerpt"));
        Assert.Equal("Description=description 1", Group("description"));
    }

    [Fact]
    public void KnownKeysComeInTheirOrderThenOthersByUse() =>
        Assert.Equal("Title=title 1, Summary=summary 1, Often=often 2, Once=once 1", Group("once", "often", "summary", "often", "title"));

    [Fact]
    public void AKeyWithoutANameIsNoGroup() => Assert.Equal("", Group("", " "));

    private static string Group(params string[] keys)
    {
        var value = new YamlScalar("x", YamlStyle.Plain, default, null);
        var uses = keys.Select((key, i) => new KeyUse(Uses.Path(i), new YamlEntry(key, default, value)));
        return string.Join(", ", KeyGroups.Of(uses, Known).Select(static group =>
            $"{group.Name}={group.Key}{(group.Aliases.Count > 0 ? $"({string.Join(' ', group.Aliases)})" : "")} {group.Uses.Count}"));
    }
}
