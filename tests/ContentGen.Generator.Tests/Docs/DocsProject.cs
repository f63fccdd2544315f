using System.Text;
using System.Xml.Linq;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>
/// The project that a page builds up before its reader. A block under a line that names a file is that file, from there on.
/// <list type="bullet">
/// <item>A project file sets its properties.</item>
/// <item><c>broken</c>: the file has a mistake, marked by carets; <c>text printed</c> holds all that the build says of the project.</item>
/// <item>C# without a file, and <c>Program.cs</c>, is compiled as a program against the project; <c>text output</c> behind it holds what it writes.</item>
/// <item><c>csharp web</c> needs more than this project references and is only parsed.</item>
/// <item>Everything else must build without a word, with warnings of the compiler counted.</item>
/// </list>
/// </summary>
internal sealed class DocsProject
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly DocsPage _page;
    private readonly List<(DocsBlock Block, string Code)> _outdated = [];
    private readonly Dictionary<string, DocsBlock> _broken = new(StringComparer.Ordinal);
    private bool _isRepaired;
    private ContentProject _project = new ContentProject()
        .WithProperty("RootNamespace", "MyBlog")
        .WithProperty("ContentGenSuggestedIn", "obj/Debug/net10.0/generated")
        .WithSource(ImplicitUsings, "ImplicitUsings.cs");

    private DocsProject(DocsPage page) => _page = page;

    /// <summary>The blocks that do not show what the code does, and what they should show.</summary>
    public static IReadOnlyList<(DocsBlock Block, string Code)> Outdated(DocsPage page) => new DocsProject(page).Walk();

    private List<(DocsBlock Block, string Code)> Walk()
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            var block = _page.Blocks[i];
            var next = i + 1 < _page.Blocks.Count ? _page.Blocks[i + 1] : null;
            if (block.Is("printed"))
                Printed(block);
            else if (block.File is not (null or "Program.cs"))
                Add(block, block.File);
            else if (block.Language == "csharp")
                Program(block, next is not null && next.Is("output") ? next : null);
            else if (block.Language == "yaml")
                Assert.Empty(FrontMatterReader.ReadData(_page.Path, block.Code, CancellationToken.None).Problems);
        }

        MustBuild(_page.Path);
        return _outdated;
    }

    private void Add(DocsBlock block, string file)
    {
        if (block.Is("broken") && _broken.Count == 0 && _isRepaired)
            MustBuild($"{_page.Path} above line {block.FirstLine}");
        _isRepaired = _broken.Remove(file) || _isRepaired;
        if (block.Is("broken"))
            _broken.Add(file, block);

        var text = CaretMarks.Take(block.Code).Text;
        if (file.EndsWith(".csproj", StringComparison.Ordinal))
            _project = XDocument.Parse(text).Descendants("PropertyGroup").Elements()
                .Aggregate(_project, static (project, property) => property is { Name.LocalName: "ContentGenComponents", Value: "true" }
                    ? project.WithComponents()
                    : property is { Name.LocalName: "LangVersion" } && LanguageVersionFacts.TryParse(property.Value, out var version)
                    ? project with { Language = version }
                    : project.WithProperty(property.Name.LocalName, property.Value));
        else if (file.EndsWith(".cs", StringComparison.Ordinal))
            _project = _project.WithoutSource(file).WithSource(text, file);
        else if (block.Is("latin1"))
            _project = _project.With(new InMemoryText("/app/" + file, Encoding.Latin1.GetBytes(text)));
        else if (block.Is("faulty"))
            _project = _project.With(new InMemoryText("/app/" + file, new FaultyText()));
        else
            _project = _project.With(new InMemoryText("/app/" + file, text));
    }

    private void Printed(DocsBlock block)
    {
        var reported = Reported(_project.Run());
        var printed = reported.Select(Line).ToList();
        if (!printed.SequenceEqual(Unwrap(block.Code)))
            _outdated.Add((block, string.Concat(printed.Select(Wrap))));
        foreach (var (file, broken) in _broken)
        {
            var (text, marks) = CaretMarks.Take(broken.Code);
            var expected = CaretMarks.Of(reported.Where(diagnostic => PathOf(diagnostic) == file), _project.Files.GetValueOrDefault("/app/" + file));
            if (!marks.SequenceEqual(expected))
                _outdated.Add((broken, CaretMarks.Draw(text, file, expected)));
        }

        var unmarked = reported.Select(PathOf).Where(static path => path.Length > 0).Except(_broken.Keys).ToList();
        Assert.True(
            unmarked.Count == 0,
            $"{_page.Path}: {string.Join(", ", unmarked)} has an unintended mistake.\n{string.Concat(printed.Select(Wrap))}");
    }

    private void MustBuild(string where)
    {
        var reported = Reported(_project.Run());
        Assert.True(reported.Count == 0, $"{where}: the project should build.\n{string.Concat(reported.Select(Line).Select(Wrap))}");
    }

    private void Program(DocsBlock block, DocsBlock? output)
    {
        var tree = CSharpSyntaxTree.ParseText(block.Code, ContentProject.ParseOptions);
        if (block.Is("web"))
        {
            Assert.Empty(tree.GetDiagnostics());
            return;
        }

        // A part of a program goes without the lines that stand at the top of each.
        var project = block.File is null ? _project.WithSource("global using ContentGen; global using MyBlog;", "Usings.cs") : _project;
        var run = project.WithSource(block.Code, "Program.cs").Run();
        var kind = tree.GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        var program = run.Output.WithOptions(run.Output.Options.WithOutputKind(kind));
        var complaints = program.GetDiagnostics().Where(IsShown).ToList();
        Assert.True(complaints.Count == 0, $"{_page.Path}, block on line {block.FirstLine}:\n{string.Join("\n", complaints)}");
        if (output is not null && ConsoleProgram.OutputOf(program) is var written && written != output.Code)
            _outdated.Add((output, written));
    }

    /// <summary>What a build prints: the generator's words and, where the page is about them, the compiler's.</summary>
    private static List<Diagnostic> Reported(GeneratorRun run) =>
        [.. run.Diagnostics.Concat(run.Output.GetDiagnostics().Concat(run.AnalyzerDiagnostics)
            .Where(IsShown)
            .OrderBy(static diagnostic => diagnostic.Location.GetMappedLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition))];

    /// <summary>CS1591 wants doc comments, which would only hide what a page is about.</summary>
    private static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591";

    private static string PathOf(Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetMappedLineSpan().Path ?? "";
        return path.StartsWith("/app/", StringComparison.Ordinal) ? path["/app/".Length..] : path;
    }

    private static string Line(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetMappedLineSpan().StartLinePosition;
        // MSBuild prints the first line of a message.
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\n')[0];
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        // What has no place comes from the compiler, as MSBuild sees it.
        var place = diagnostic.Location == Location.None ? "CSC " : $"{PathOf(diagnostic)}({start.Line + 1},{start.Character + 1})";
        return OneSpace($"{place}: {severity} {diagnostic.Id}: {message}");
    }

    /// <summary>A page breaks long lines: what follows is indented.</summary>
    private static string Wrap(string line)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > 110)
            {
                wrapped.Append("\n   ");
                column = 3;
            }

            if (column > 0)
                wrapped.Append(' ');
            wrapped.Append(word);
            column += word.Length + 1;
        }

        return wrapped.Append('\n').ToString();
    }

    private static IEnumerable<string> Unwrap(string code) =>
        code.Replace("\n ", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(OneSpace);

    private static string OneSpace(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
