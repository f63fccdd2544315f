using System.Globalization;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Projects;

/// <summary>A console project of a user's.</summary>
internal sealed class AppProject
{
    private readonly string _program;
    private int _edits;

    /// <param name="name">Name of the project's folder.</param>
    /// <param name="package">Holds the folder.</param>
    /// <param name="program">Its C#, in which <c>POSTS</c> is defined when there are posts.</param>
    public AppProject(string name, LocalPackage package, string program)
    {
        _program = program;
        Package = package;
        Folder = Directory.CreateDirectory(Path.Combine(package.Root, name)).FullName;
    }

    public LocalPackage Package { get; }

    public string Folder { get; }

    public string ContentFolder => Path.Combine(Folder, "content");

    public string PostsFolder => Path.Combine(ContentFolder, "posts");

    public bool HasPackage { get; init; } = true;

    public bool HasPosts { get; init; }

    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>Packages of ours that stand beside ContentGen.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Whether it has the components that posts may hold, and the framework that they need.</summary>
    public bool HasComponents { get; init; }

    /// <summary>More MSBuild properties, as elements.</summary>
    public string Properties { get; init; } = "";

    public AppProject Write()
    {
        File.WriteAllText(Path.Combine(Folder, "App.csproj"), $"""
            <Project Sdk="{Sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <DefineConstants>$(DefineConstants){(HasPosts ? ";POSTS" : "")}</DefineConstants>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {(HasComponents ? "<ContentGenComponents>true</ContentGenComponents>" : "")}
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Concat((HasPackage ? Beside.Prepend("ContentGen") : []).Select(Reference))}
                {(HasComponents ? "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />" : "")}
              </ItemGroup>
            </Project>
            """);
        WriteProgram();
        if (HasComponents)
            File.WriteAllText(Path.Combine(Folder, "Components.cs"), PostComponents.Source);
        Dotnet.Run(Folder, "restore");
        return this;
    }

    /// <summary>Changes a line of C# that has nothing to do with the posts.</summary>
    public void EditCode()
    {
        _edits++;
        WriteProgram();
    }

    /// <summary>Leaves what restore has written.</summary>
    public void DeleteOutputs()
    {
        foreach (var folder in new[] { Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj", "Debug"), Path.Combine(Folder, "obj", "Release") })
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    public Command Build(CompilerServer? server) => Dotnet.Command(Folder, server, "build", "-nologo", "-v:q");

    public string Output(string file, string configuration = "Debug") => Path.Combine(Folder, "bin", configuration, "net10.0", file);

    private string Reference(string package) => $"<PackageReference Include=\"{package}\" Version=\"[{Package.Version}]\" />";

    private void WriteProgram() => File.WriteAllText(
        Path.Combine(Folder, "Program.cs"),
        string.Create(CultureInfo.InvariantCulture, $"{_program}\n\ninternal static class Edits\n{{\n    public static int Number => {_edits};\n}}\n"));
}
