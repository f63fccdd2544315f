namespace ContentGen.Tests;

/// <summary>A catalog seen by those who do not know its record.</summary>
public class UntypedTests
{
    private static readonly Catalog<Article> Articles = new CatalogWriter()
        .Row("future", new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero), values: static values => Article.Write(values, "Future"))
        .Row("a", new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), values: static values => Article.Write(values, "A"))
        .Build();

    [Fact]
    public void ItsEntriesAreTheCatalogItself()
    {
        IContentCatalog untyped = Articles;
        Assert.Same(Articles, untyped.Entries);
        Assert.Same(Articles, untyped.Latest);
        Assert.Equal(typeof(Article), untyped.EntryType);
        Assert.Equal(["a"], untyped.PublishedBy(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).Select(static entry => entry.Id));
    }

    [Fact]
    public void AnEntryIsFoundByItsUrl()
    {
        Assert.True(Articles.TryGetByUrl("/articles/a/", out var entry));
        Assert.Same(Articles.ById("a"), entry);
        Assert.False(Articles.TryGetByUrl("/articles/a", out _));
        Assert.True(((IContentCatalog)Articles).TryGetByUrl("/articles/future/", out var untyped));
        Assert.Equal("future", untyped.Id);
        Assert.False(((IContentCatalog)Articles).TryGetByUrl("", out _));
    }

    [Fact]
    public void ValuesOfArticlesAreMadeOfManyTypes()
    {
        Assert.Equal(["x"], ArticleValues.Texts("x"));
        Assert.Empty(ArticleValues.Texts(" "));
        Assert.Equal(["a", "b"], ArticleValues.Texts(["a", "", "a", "b", " "]));
        Assert.Empty(ArticleValues.Texts((IEnumerable<object?>?)null));
        Assert.Empty(ArticleValues.Texts(default(System.Collections.Immutable.ImmutableArray<string>)));
        Assert.Equal(["future"], ArticleValues.Texts(Articles.ById("future")));
        Assert.Equal("/b.png", ArticleValues.Address([null, new Uri("/b.png", UriKind.Relative)]));
        Assert.Null(ArticleValues.Address(default(System.Collections.Immutable.ImmutableArray<string>)));
        Assert.Null(ArticleValues.Address(""));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), ArticleValues.Instant(new DateOnly(2026, 1, 2)));
        Assert.Equal(TimeSpan.Zero, ArticleValues.Instant(new DateTime(2026, 1, 2))!.Value.Offset);
    }
}
