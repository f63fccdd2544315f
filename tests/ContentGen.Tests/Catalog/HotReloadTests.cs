namespace ContentGen.Tests;

/// <summary>A hot reload reaches every catalog of the process, so these run when no other test does.</summary>
[CollectionDefinition(nameof(HotReloadTests), DisableParallelization = true)]
[Collection(nameof(HotReloadTests))]
public class HotReloadTests
{
    [Fact]
    public void ClearingTheCachesReloadsTheCatalog()
    {
        var (title, html) = ("Old", "<p>old</p>");
        var source = new CatalogSource<Article>(
            data => data.Add(PackedTextWriter.TextOf(Content().Entries())),
            (bucket, data) => data.Add(PackedTextWriter.TextOf(Content().Bucket(bucket))));

        var before = source.Catalog;
        Assert.Equal(("Old", "<p>old</p>"), (before[0].Title, before[0].Body.Html));

        (title, html) = ("New", "<p>new</p>");
        Assert.Equal("Old", before["a"].Title);

        ContentUpdates.ClearCache(null);
        var after = source.Catalog;
        Assert.NotSame(before, after);
        Assert.Equal(("New", "<p>new</p>"), (after[0].Title, after[0].Body.Html));
        Assert.Same(after[0], after.ById(before[0].Id));
        Assert.Equal("Old", before[0].Title);

        CatalogWriter Content() => new CatalogWriter()
            .Row("a", values: values => Article.Write(values, title))
            .Body("a", new(html));
    }

    [Fact]
    public void TheRuntimeFindsTheHandler()
    {
        var handlers = typeof(Catalog<>).Assembly.GetCustomAttributes(typeof(System.Reflection.Metadata.MetadataUpdateHandlerAttribute), false);
        var handler = Assert.IsType<System.Reflection.Metadata.MetadataUpdateHandlerAttribute>(Assert.Single(handlers)).HandlerType;
        var method = handler.GetMethod("ClearCache", [typeof(Type[])]);
        Assert.True(method?.IsStatic);
    }
}
