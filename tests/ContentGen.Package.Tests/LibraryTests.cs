using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(FirstHalf.Name)]
public sealed class LibraryTests(PackageFixture package)
{
    [Fact]
    public void ALibrarysPostsAreThereForAnAppWithOrWithoutPostsOfItsOwn()
    {
        var library = package.NewProject("Company.Blog", properties: """
            <OutputType>Library</OutputType>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <TargetFramework />
            """).Post("from-the-library", "From the library", "tags: x");
        var reference = $"""<ProjectReference Include="{library.PathOf("Company.Blog.csproj")}" />""";

        var reader = new TestProject(package.NewFolder("Reader"), "Reader")
            .Write("Reader.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
                  <ItemGroup>{reference}</ItemGroup>
                </Project>
                """)
            .Write("content/posts/not-mine.md", "no front matter")
            .Write("Program.cs", "System.Console.WriteLine(Company.Blog.Posts.FromTheLibrary.Body.Html.Trim() + Company.Blog.Posts.Tags.X.Entries.Count);");
        var writer = package.NewProject("Writer", items: reference)
            .Post("own", "Own", "tags: y")
            .Write("Program.cs", "Console.WriteLine(Writer.Posts.Own.Title + Company.Blog.Posts.FromTheLibrary.Title);");

        reader.Build("-warnaserror").ShouldBeQuiet();
        writer.Build("-warnaserror").ShouldBeQuiet();

        Assert.Equal(["<p>Text.</p>1"], reader.RunLines());
        Assert.Equal(["OwnFrom the library"], writer.RunLines());
    }
}
