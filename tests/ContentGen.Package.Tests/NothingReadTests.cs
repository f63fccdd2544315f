using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>What MSBuild says where the compiler has nothing to say: content that is not read at all.</summary>
[Collection(SecondHalf.Name)]
public sealed class NothingReadTests(PackageFixture package)
{
    [Theory]
    [InlineData("F#", "fsproj", "Library.fs", "module Library\nlet answer = 42\n")]
    [InlineData("VB", "vbproj", "Library.vb", "Public Class Library\nEnd Class\n")]
    public void AProjectInAnotherLanguageIsToldThatContentGenWritesCSharp(string language, string extension, string file, string code)
    {
        var project = new TestProject(package.NewFolder("App"), "App")
            .Write("App." + extension, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ContentGen" Version="[{package.Version}]" />
                    {(language == "F#" ? $"""<Compile Include="{file}" />""" : "")}
                  </ItemGroup>
                </Project>
                """)
            .Write(file, code).Post("a", "A");

        ShouldWarnOnce(
            project.Build(),
            "App." + extension,
            "CG9010",
            $"ContentGen writes C#, but this project is written in {language}, so none of its content is read. "
            + "Move the package and the content into a C# class library, and reference that library from here.");
    }

    [Fact]
    public void AFolderInAnotherCaseIsNamed()
    {
        var project = package.NewProject().WithProgram().Write("Content/posts/a.md", "---\ntitle: A\n---\n");
        if (Directory.Exists(project.PathOf("content")))
            return; // One folder on this file system, and read.

        ShouldWarnOnce(
            project.Build(),
            "App.csproj",
            "CG9011",
            "The content lies in 'Content', but ContentGen reads 'content', and this file system is case-sensitive: nothing is read. "
            + "Rename 'Content' to 'content', or set ContentGenRoot to the name on disk.");
        project.Build("-p:ContentGenRoot=Content").ShouldBeQuiet();
    }

    [Fact]
    public void AFolderInAnotherCaseThatHoldsNoContentIsNotMeant()
    {
        var project = package.NewProject().WithProgram().Write("Content/site.css", "");

        ShouldWarnOnce(project.Build(), "App.csproj", "CG9013");
    }

    [Theory]
    [InlineData("a.mdx")]
    [InlineData("a.MDX")]
    [InlineData("a.mdown")]
    [InlineData("a.mkd")]
    [InlineData("it's 50%; $(x) @(y), `b`.mkdn")]
    [InlineData("a.txt")]
    [InlineData("it's 50%; $(x) @(y).txt")]
    public void AFileThatLooksLikeAPostIsNamed(string name)
    {
        var project = package.NewProject().WithProgram().Post("read", "Read").Write("content/posts/" + name, "---\r\ntitle: A\r\n---\r\n");

        ShouldWarnOnce(
            project.Build(),
            "content/posts/" + name,
            "CG9012",
            $"Not read, because of the extension: posts/{name}. Posts end in .md or .markdown, data files in .yml, .yaml or .toml. "
            + "Rename what is content, and move the rest out of 'content'.");
    }

    [Fact]
    public void ManyFilesThatLookLikePostsAreOneWarning()
    {
        var project = Enumerable.Range(1, 5)
            .Aggregate(package.NewProject().WithProgram(), static (project, i) => project.Write($"content/posts/{i}.mdx", "# A\n"));

        var build = project.Build();

        ShouldWarnOnce(build, null, "CG9012");
        Assert.Matches(@": posts/\d\.mdx, posts/\d\.mdx, posts/\d\.mdx and 2 more\. ", build.Output);
    }

    [Fact]
    public void AMissingFolderIsSaidOnceForAllFrameworks()
    {
        var project = package.NewProject(properties: "<TargetFrameworks>net10.0;net8.0</TargetFrameworks><TargetFramework />").WithProgram();

        ShouldWarnOnce(
            project.Build(),
            "App.csproj",
            "CG9013",
            "There is no folder 'content', so ContentGen has nothing to read. "
            + "Add a file such as content/posts/hello.md, or set ContentGenRoot to the folder that holds the content.");
    }

    [Fact]
    public void PostsBesideTheContentFolderAreFound()
    {
        var project = package.NewProject().WithProgram().Write("README.md", "# App\n").Write("Posts/a.md", "---\ntitle: A\n---\n");

        ShouldWarnOnce(
            project.Build(),
            "App.csproj",
            "CG9013",
            "There is no folder 'content', so ContentGen has nothing to read. "
            + "Add a file such as content/posts/hello.md, or set ContentGenRoot to the folder that holds the content. "
            + "There are Markdown files in 'Posts/'; if they are the content, move that folder into 'content'.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<EnableDefaultContentGenItems>false</EnableDefaultContentGenItems>")]
    public void FilesThatAreListedOutsideOfTheContentFolderAreSaid(string properties)
    {
        var project = package.NewProject(
                properties: properties,
                items: """<AdditionalFiles Include="AnalyzerReleases.Shipped.md" /><AdditionalFiles Include="texts/**/*.md" />""")
            .WithProgram().Write("AnalyzerReleases.Shipped.md", "").Write("texts/posts/a.md", "---\ntitle: A\n---\n");

        ShouldWarnOnce(
            project.Build(),
            "App.csproj",
            "CG9013",
            "No additional file lies in 'content' ('texts/posts/a.md' does not), so ContentGen has nothing to read. "
            + "Add a file such as content/posts/hello.md, or set ContentGenRoot to the folder that holds the content.");
        project.Build("-p:ContentGenRoot=texts").ShouldBeQuiet();
    }

    [Fact]
    public void AnEmptyFolderIsSaidUntilThereIsAFile()
    {
        var project = package.NewProject(properties: "<ContentGenRoot>../texts</ContentGenRoot>").WithProgram().Write("../texts/logo.svg", "<svg/>");
        ShouldWarnOnce(
            project.Build(),
            "App.csproj",
            "CG9013",
            "The folder '../texts' holds no .md, .markdown, .yml, .yaml or .toml file, so ContentGen has nothing to read. "
            + "Add a file such as ../texts/posts/hello.md, or set ContentGenRoot to the folder that holds the content.");

        project.Write("../texts/links.yaml", "- title: A\n").Build().ShouldBeQuiet();
    }

    [Fact]
    public void NoWarnAndWarningsAsErrorsTakeTheIds()
    {
        var project = package.NewProject(properties: "<NoWarn>$(NoWarn);CG9012</NoWarn>").WithProgram().Post("read", "Read")
            .Write("content/posts/a.mdx", "# A\n");
        project.Build().ShouldBeQuiet();

        var loud = package.NewProject().WithProgram();
        Assert.Contains("error CG9013: ", loud.Build("-p:WarningsAsErrors=CG9013").Output, StringComparison.Ordinal);
        Assert.Contains("error CG9013: ", loud.Build("-p:ContentGenTreatWarningsAsErrors=true").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AHealthyProjectHearsNothing()
    {
        var project = package.NewProject(properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").WithProgram().Post("a", "A")
            .Write("content/posts/robots.txt", "User-agent: *\n")
            .Write("content/posts/key.txt", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n")
            .Write("content/posts/empty.txt", "")
            .Write("content/posts/paper.pdf", "")
            .Write("content/posts/.#b.mdx", "# B\n")
            .Write("content/.vitepress/b.mdx", "# B\n")
            .Write("Content.Tests/b.mdx", "# B\n")
            .Write("b.mdx", "# B\n");

        project.Build("-warnaserror").ShouldBeQuiet();
    }

    [Fact]
    public void AProjectThatListsItsFilesItselfHearsNothing()
    {
        var project = package.NewProject(
            properties: "<EnableDefaultContentGenItems>false</EnableDefaultContentGenItems>",
            items: """<AdditionalFiles Include="content/posts/b.md" />""")
            .WithProgram().Write("content/posts/a.mdx", "# A\n").Write("content/posts/b.md", "---\ntitle: B\n---\n");

        project.Build().ShouldBeQuiet();
    }

    [Theory]
    [InlineData("<IncludeAssets>runtime; build; native; contentfiles; analyzers</IncludeAssets>")]
    [InlineData("<ExcludeAssets>compile</ExcludeAssets>")]
    public void AReferenceThatLeavesTheLibraryOutIsOneError(string assets)
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A");
        var file = File.ReadAllText(project.PathOf("App.csproj"));
        var plain = $"""<PackageReference Include="ContentGen" Version="[{package.Version}]" />""";
        var partial = plain.Replace(" />", $">{assets}</PackageReference>", StringComparison.Ordinal);
        project.Write("App.csproj", file.Replace(plain, partial, StringComparison.Ordinal));

        ShouldBeOneError(project.Build(), LeftOut);
        project.Write("App.csproj", file).Build().ShouldBeQuiet();
    }

    [Fact]
    public void AGlobalReferenceIsOneErrorWhereThereIsContent()
    {
        var project = package.NewProject().WithProgram()
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="ContentGen" Version="{package.Version}" /></ItemGroup>
                </Project>
                """)
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
                </Project>
                """);

        ShouldWarnOnce(project.Build(), "App.csproj", "CG9013");
        ShouldBeOneError(project.Post("a", "A").Build(), LeftOut);
    }

    [Fact]
    public void AReferenceThatKeepsTheLibraryToItselfIsAWarning()
    {
        var project = package.NewProject().WithProgram().Post("a", "A");
        project.Build().ShouldBeQuiet();
        var file = File.ReadAllText(project.PathOf("App.csproj"));
        const string Reference = "Include=\"ContentGen\"";
        var alone = project.Write("App.csproj", file.Replace(Reference, Reference + " PrivateAssets=\"All\"", StringComparison.Ordinal));

        ShouldWarnOnce(
            alone.Build(),
            "App.csproj",
            "CG9017",
            "PrivateAssets=\"all\" leaves ContentGen.dll, which the app needs when it runs, out of what is published and out of projects that "
            + "reference this one. Reference it with <PackageReference Include=\"ContentGen\" Version=\"…\" /> and nothing more.");
        alone.Build("-p:NoWarn=CG9017").ShouldBeQuiet();
    }

    [Fact]
    public void AProjectForAnOlderFrameworkIsToldWhichOneIsNeeded() => ShouldBeOneError(
        package.NewProject(properties: "<TargetFramework>netstandard2.0</TargetFramework><OutputType>Library</OutputType>").Post("a", "A").Build(),
        "it is for .NET 8 or newer, and the project is for netstandard2.0. "
        + "Set <TargetFramework> to net8.0 or newer, or move the package and the content into a project for that.");

    private const string LeftOut =
        "IncludeAssets or ExcludeAssets leaves it out, or the package is a GlobalPackageReference, which never brings a library. "
        + "Reference it with <PackageReference Include=\"ContentGen\" Version=\"…\" /> and nothing more.";

    private static void ShouldBeOneError(BuildResult build, string text)
    {
        var error = Assert.Single(build.Output.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal)).Distinct());
        Assert.Contains(
            "/App.csproj : error CG9016: The generator runs, but ContentGen.dll, which generated code calls, is not among the references: " + text,
            error.Replace('\\', '/'), StringComparison.Ordinal);
    }

    private static void ShouldWarnOnce(BuildResult build, string? file, string id, string? text = null)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        // The summary says all of it again.
        var lines = build.Output.Split('\n').TakeWhile(static line => line != "Build succeeded.");
        var warning = Assert.Single(lines, static line => line.Contains(" warning ", StringComparison.Ordinal));
        Assert.Contains($" : warning {id}: {text}", warning, StringComparison.Ordinal);
        if (file is not null)
            Assert.Contains($"/{file} : warning", warning.Replace('\\', '/'), StringComparison.Ordinal);
    }
}
