using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Tests.House;

/// <summary>One use of one room by another: the file that uses, the file that is used, and the name by which it does.</summary>
internal sealed record RoomUse(string From, string To, string FromFile, string ToFile, string Name);

/// <summary>
/// Which folder of a project uses which, computed from its sources as the compiler binds them: a name counts where it means
/// a type or member of another folder, whatever usings stand above it.
/// </summary>
internal sealed class RoomGraph
{
    private readonly ILookup<string, RoomUse> _uses;

    private RoomGraph(IEnumerable<string> rooms, IEnumerable<RoomUse> uses)
    {
        Rooms = [.. rooms];
        _uses = uses.ToLookup(static use => use.From, StringComparer.Ordinal);
    }

    /// <summary>The folders directly under the project's, ordinal; files that lie in a project's folder itself are a room of its name.</summary>
    public IReadOnlyList<string> Rooms { get; }

    public IEnumerable<RoomUse> UsesOf(string room) => _uses[room];

    /// <summary>Reads a project.</summary>
    /// <param name="folders">The project's folder, and folders whose sources it compiles as well.</param>
    public static RoomGraph Of(params string[] folders)
    {
        var trees = folders.SelectMany(Sources).ToDictionary(
            static file => (SyntaxTree)CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), new CSharpParseOptions(LanguageVersion.Preview), file.Path),
            static file => file.Room);
        var compilation = CSharpCompilation.Create(
            "Rooms",
            [.. trees.Keys, CSharpSyntaxTree.ParseText(ImplicitUsings, new CSharpParseOptions(LanguageVersion.Preview))],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        var roomOf = trees.ToDictionary(static pair => pair.Key.FilePath, static pair => pair.Value, StringComparer.Ordinal);
        return new RoomGraph(
            trees.Values.Distinct().Order(StringComparer.Ordinal),
            trees.SelectMany(pair => Uses(compilation.GetSemanticModel(pair.Key), roomOf)));
    }

    /// <summary>The uses that lie on circles, each circle once: empty when the rooms have an order.</summary>
    public IReadOnlyList<IReadOnlyList<RoomUse>> Cycles()
    {
        var cycles = new List<IReadOnlyList<RoomUse>>();
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var room in Rooms)
            Walk(room, []);
        return cycles;

        void Walk(string room, List<RoomUse> path)
        {
            var at = path.FindIndex(use => use.From == room);
            if (at >= 0)
            {
                cycles.Add(path[at..]);
                return;
            }

            if (finished.Contains(room))
                return;
            foreach (var use in _uses[room].DistinctBy(static use => use.To))
                Walk(use.To, [.. path, use]);
            finished.Add(room);
        }
    }

    private static IEnumerable<(string Path, string Room)> Sources(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("bin" or "obj")
        select (path, parts.Length > 1 ? parts[0] : Path.GetFileName(folder));

    private static IEnumerable<RoomUse> Uses(SemanticModel model, IReadOnlyDictionary<string, string> roomOf)
    {
        var file = model.SyntaxTree.FilePath;
        var room = roomOf[file];
        return from name in model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               where !name.Ancestors().Any(static node => node is UsingDirectiveSyntax)
               let symbol = model.GetSymbolInfo(name).Symbol
               where symbol is not null and not INamespaceSymbol
               from place in symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree.FilePath).Distinct()
               let other = roomOf.GetValueOrDefault(place)
               where other is not null && other != room
               select new RoomUse(room, other, file, place, name.Identifier.ValueText);
    }

    /// <summary>All that the tests themselves run with: the framework, Roslyn, Markdig, YamlDotNet; not what is being read.</summary>
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("ContentGen", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}
