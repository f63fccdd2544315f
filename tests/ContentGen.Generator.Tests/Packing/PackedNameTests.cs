using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Packing;

/// <summary>What the classes and files of packed parts are called.</summary>
public class PackedNameTests
{
    private static readonly RecordName Post = new("App", "Post", "public", EquatableArray<string>.Empty);

    [Fact]
    public void EachPartHasAClassAndAFile()
    {
        Assert.Equal(("__PostsData", "Posts.Data.g.cs"), Names(PackedName.Entries(Post, "Posts")));
        Assert.Equal(("__PostsSearch00", "Posts.Search.00.g.cs"), Names(PackedName.Search(Post, "Posts", 0)));
        Assert.Equal(("__PostsBodies00", "Posts.Bodies.00.g.cs"), Names(PackedName.Bodies(Post, "Posts", 0)));
        Assert.Equal(("__PostsBodies123", "Posts.Bodies.123.g.cs"), Names(PackedName.Bodies(Post, "Posts", 123)));
    }

    [Fact]
    public void TheTypesAroundARecordTellPartsApart()
    {
        var nested = Post with { Containers = EquatableArray.Of("partial class Site", "partial record @event") };
        Assert.Equal(("__Site_event_PostsData", "Site.event.Posts.Data.g.cs"), Names(PackedName.Entries(nested, "Posts")));
        Assert.Equal(("__2_PostsData", "2.Posts.Data.g.cs"), Names(PackedName.Entries(Post with { HintPrefix = "2." }, "Posts")));
    }

    private static (string Class, string File) Names(PackedName name) => (name.ClassName, name.HintName);
}
