using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>Which property of a record plays a part.</summary>
public class RoleTests
{
    private static readonly ScalarShape Text = new(ScalarKind.String, true);
    private static readonly ScalarShape Day = new(ScalarKind.DateOnly, true);

    [Fact]
    public void ThePartsAreKnownByTheseNames()
    {
        Assert.Equal(["Title", "Name"], Role.Title.Names);
        Assert.Equal(["Date", "Published", "PublishedAt", "PublishedOn", "PublishDate", "PubDate"], Role.Date.Names);
        Assert.Equal(["Summary", "Description", "Excerpt"], Role.Summary.Names);
        Assert.Equal(["Weight"], Role.Weight.Names);
        Assert.Equal(["Aliases"], Role.Aliases.Names);
        Assert.Equal(["Image"], Role.Image.Names);
        Assert.Equal(["Title", "Name"], Role.TitleText.Names);
        Assert.Equal(["Updated", "UpdatedDate", "UpdatedAt", "UpdatedOn", "LastUpdated", "Modified", "LastModified"], Role.Updated.Names);
        Assert.Equal(["Tags"], Role.Tags.Names);
        Assert.Equal(["Authors", "Author"], Role.Authors.Names);
        Assert.Equal(["Draft"], Role.Draft.Names);
    }

    [Fact]
    public void TheRankOfTheNameDecidesNotTheOrderOfTheProperties()
    {
        var properties = Properties(("PubDate", Day), ("Published", Day), ("Name", Text), ("Title", Text));
        Assert.Equal(["Published", "PubDate"], Role.Date.In(properties).Select(static property => property.Name));
        Assert.Equal(["Title", "Name"], Role.Title.In(properties).Select(static property => property.Name));
    }

    [Fact]
    public void APropertyOfAnotherTypePlaysNoPart()
    {
        var properties = Properties(("Date", Text), ("Published", Day), ("Summary", Day), ("Excerpt", Text));
        Assert.Equal("Published", Role.Date.In(properties).Single().Name);
        Assert.Equal("Excerpt", Role.Summary.In(properties).Single().Name);
    }

    [Fact]
    public void AliasesAreTexts()
    {
        ValueShape day = Day;
        Assert.True(IsAlias(Text));
        Assert.True(IsAlias(List(Text)));
        Assert.True(IsAlias(List(new ReferenceShape("Post", "posts", false))));
        Assert.False(IsAlias(day));
        Assert.False(IsAlias(List(day)));
        Assert.False(IsAlias(new MapShape(Text, "Map", false)));
        Assert.False(IsAlias(List(new RecordShape("Inner", Properties(), true, false))));

        static ListShape List(ValueShape item) => new(ListForm.Array, item, "List", false);
        static bool IsAlias(ValueShape shape) => Role.Aliases.IsPlayedBy(new("Aliases", "aliases", EquatableArray<string>.Empty, shape));
    }

    [Fact]
    public void ARecordWithoutOneHasNone()
    {
        Assert.Empty(Role.Date.In(Properties(("When", Day), ("date", Day))));
        Assert.Null(DefaultSchema.For("posts", new("/c", "App", "public", true)).Find("Published"));
    }

    [Fact]
    public void TheDefaultRecordPlaysAllParts()
    {
        var schema = DefaultSchema.For("posts", new("/c", "App", "public", true));
        Assert.Equal(
            ["Title", "Date", "Summary", "Weight", "Aliases"],
            new[] { Role.Title, Role.Date, Role.Summary, Role.Weight, Role.Aliases }.Select(role => schema.Find(role)?.Name));
    }

    private static PropertySet Properties(params (string Name, ScalarShape Type)[] properties) =>
        new(properties.Select(static property =>
            new PropertySchema(property.Name, Keys.OfProperty(property.Name), EquatableArray<string>.Empty, property.Type)));
}
