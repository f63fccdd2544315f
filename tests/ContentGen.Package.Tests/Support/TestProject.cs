using System.Text;

namespace ContentGen.Package.Tests.Support;

/// <summary>A user's project in a folder of its own.</summary>
internal sealed class TestProject(string folder, string name)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder => folder;

    public string Name => name;

    public TestProject WithProjectFile(string sdk, string version, string properties, string items) => Write(name + ".csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ContentGen" Version="[{version}]" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public TestProject Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Utf8);
        return this;
    }

    /// <summary>Writes <c>content/posts/name.md</c> with a title and more front matter.</summary>
    public TestProject Post(string post, string title, string frontMatter = "", string body = "Text.") =>
        Write($"content/posts/{post}.md", $"---\ntitle: {title}\n{(frontMatter.Length > 0 ? frontMatter + "\n" : "")}---\n{body}\n");

    /// <summary>A program that lists the posts' titles, one a line.</summary>
    public TestProject WithTitlesProgram(string names = "App") =>
        Write("Program.cs", $$"""foreach (var post in {{names}}.Posts.All) Console.WriteLine(post.Title);""");

    /// <summary>A program that uses no content.</summary>
    public TestProject WithProgram() => Write("Program.cs", "Console.WriteLine();");

    public TestProject Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public TestProject Move(string from, string to)
    {
        File.Move(PathOf(from), PathOf(to));
        return this;
    }

    /// <summary>A file takes the place of another and keeps its own, older time, as <c>mv</c>, <c>rsync -a</c> and archives do it.</summary>
    public TestProject ReplaceByOlder(string path, string text)
    {
        var older = File.GetLastWriteTimeUtc(PathOf(path)).AddDays(-1);
        return Write(path, text).WrittenAt(path, older);
    }

    public TestProject WrittenAt(string path, DateTime time)
    {
        File.SetLastWriteTimeUtc(PathOf(path), time);
        return this;
    }

    public string PathOf(string path) => Path.Combine(folder, path);

    public BuildResult Build(params string[] arguments) => Dotnet("build", arguments);

    public BuildResult Publish(params string[] arguments) => Dotnet("publish", arguments);

    /// <summary>What the built program prints.</summary>
    public string Run(string configuration = "Debug", string framework = "net10.0") =>
        Command.Run(folder, "dotnet", [Output(configuration, framework, name + ".dll")]).Text;

    public IReadOnlyList<string> RunLines(string configuration = "Debug") =>
        Run(configuration).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Output(string configuration, string framework, string file) => PathOf($"bin/{configuration}/{framework}/{file}");

    public BuildResult Dotnet(string verb, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        BuildResult.Of(folder, Command.Run(folder, "dotnet", [verb, "-nologo", "-tl:off", "-clp:NoSummary", .. arguments], environment));
}
