using ContentGen.Generator.Linking;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>The path that a dead link most likely meant.</summary>
public class NearPathTests
{
    private static readonly string[] Files =
    [
        "content/posts/hello-world.md", "content/posts/deep/hello-world.md", "content/posts/v1.10-released.md",
        "content/notes/Setup.md", "content/posts/img/chart 1.svg",
        "content/posts/2026-04-09-hello-compiler.md", "content/posts/2026-04-21-quantisation/index.md", "content/notes/first/index.md",
    ];

    [Theory]
    [InlineData("content/notes/setup.md", "content/notes/Setup.md")] // differs by case alone
    [InlineData("content/notes/hello-compiler.md", "content/posts/2026-04-09-hello-compiler.md")] // the same name in another folder
    [InlineData("content/posts/deep/helo-world.md", "content/posts/deep/hello-world.md")] // a near name in the same folder
    [InlineData("content/posts/helo-world.markdown", "content/posts/hello-world.md")] // extensions are no part of names
    [InlineData("content/posts/v1.10-relased.md", "content/posts/v1.10-released.md")] // a dot may be
    [InlineData("content/posts/img/chrat 1.svg", "content/posts/img/chart 1.svg")]
    [InlineData("content/posts/hello-compiler.md", "content/posts/2026-04-09-hello-compiler.md")] // a date in front is no part of the name
    [InlineData("content/posts/hello-compilr.md", "content/posts/2026-04-09-hello-compiler.md")]
    [InlineData("content/posts/2026-04-08-hello-compilr.md", "content/posts/2026-04-09-hello-compiler.md")]
    [InlineData("content/notes/hello_compiler.md", "content/posts/2026-04-09-hello-compiler.md")]
    [InlineData("content/posts/quantsation.md", "content/posts/2026-04-21-quantisation/index.md")] // a bundle has its folder's name
    [InlineData("content/posts/quantisation/index.md", "content/posts/2026-04-21-quantisation/index.md")]
    [InlineData("content/notes/frist/index.md", "content/notes/first/index.md")]
    [InlineData("content/notes/frist.md", "content/notes/first/index.md")]
    public void ANearPathIsFound(string path, string nearest) => Assert.Equal(nearest, NearPath.Of(path, Files));

    [Theory]
    [InlineData("content/posts/gone.md")]
    [InlineData("content/posts/gone/index.md")]
    [InlineData("content/posts/deep/")]
    [InlineData("")]
    public void ASharedFolderMakesNoPathNear(string path) => Assert.Null(NearPath.Of(path, Files));

    [Theory]
    [InlineData("content/posts/img/chart 2.svg")]
    [InlineData("content/posts/v1.11-released.md")]
    public void NamesThatDifferInANumberAreNotMisspelt(string path) => Assert.Null(NearPath.Of(path, Files));

    [Theory]
    [InlineData("content/posts/frist/index.md")]
    [InlineData("content/img/chrat 1.svg")]
    [InlineData("content/notes/helo-compiler.md")]
    public void ANameThatIsOnlyAlikeIsNotMeantInAnotherFolder(string path) => Assert.Null(NearPath.Of(path, Files));

    /// <summary>Of several with the name, the one in a folder of the same name, or in the next above or below; else none.</summary>
    [Theory]
    [InlineData("content/posts/assets/x.png", "content/posts/x.png")]
    [InlineData("content/a/x.png", "content/a/b/x.png")]
    [InlineData("content/x.png", "content/posts/x.png")]
    [InlineData("content/notes/img/x.png", "content/posts/img/x.png")]
    [InlineData("content/posts/b/x.png", "content/a/b/x.png")]
    [InlineData("content/notes/x.png", null)]
    public void OfSeveralOneMustBeNearer(string path, string? nearest) =>
        Assert.Equal(nearest, NearPath.Of(path, ["content/a/b/x.png", "content/posts/img/x.png", "content/posts/x.png"]));

    [Theory]
    [InlineData("/posts/helo-world/", "/posts/hello-world/")]
    [InlineData("/Posts/Hello-World", "/posts/hello-world/")]
    public void AnAddressIsAPathAsWell(string url, string nearest) =>
        Assert.Equal(nearest, NearPath.Of(url, ["/posts/", "/posts/hello-world/", "/notes/setup/"]));

    [Theory]
    [InlineData("content/posts", "content/posts/a.md", "a.md")]
    [InlineData("content/posts/", "content/posts/a.md", "a.md")]
    [InlineData("content/posts", "content/posts/deep/a.md", "deep/a.md")]
    [InlineData("content/posts/deep", "content/posts/a.md", "../a.md")]
    [InlineData("content/posts", "content/notes/my note.md", "../notes/my%20note.md")]
    [InlineData("content", "content/posts/a.md", "posts/a.md")]
    [InlineData("content/posts", "content/posts.md", "../posts.md")]
    public void APathIsWrittenAsALinkInAFolderWritesIt(string folder, string path, string link) =>
        Assert.Equal(link, NearPath.Relative(folder, path));
}
