using System.Text.RegularExpressions;
using ContentGen.Benchmarks.Compare;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Jit;

/// <summary>
/// Counts the methods that the JIT compiles in a cold compiler without the package, with the package and no post, and with posts,
/// and says where the additional ones come from.
/// </summary>
internal static partial class JitRun
{
    private const string Program = """Console.WriteLine("Hello, World!");""";

    public static int Run(Arguments line)
    {
        var count = line.Number("posts", 1_000);
        var bytes = line.Number("bytes", 6_000);
        var repeats = Math.Max(line.Number("repeats", 3), 1);
        var top = line.Number("top", 20);
        var properties = CompareOptions.PropertiesOf(line);
        line.End();

        using var package = new LocalPackage();
        Listing[] listings =
        [
            List("no package", new AppProject("no-package", package, Program) { HasPackage = false }, repeats),
            List("no posts", new AppProject("no-posts", package, Program), repeats),
            List($"{count:N0} posts", WithPosts(new AppProject("posts", package, Program) { HasPosts = true, Properties = properties }, count, bytes), repeats),
        ];
        PrintTotals(listings, repeats);

        var methods = listings.Select(static listing => listing.Methods).ToList();
        var added = methods[2].Except(methods[0]);
        methods = [.. methods, added, added.First];
        var names = listings.Select(static listing => listing.Name);
        Console.WriteLine($"Added by the package and {listings[2].Name}, by namespace:\n");
        PrintLeaders(["namespace", .. names, "added", "for the first time"], methods, static method => method.Namespace, top);
        Console.WriteLine("By type, of whatever arguments:\n");
        PrintLeaders(["type", .. names, "added", "for the first time"], methods, static method => Short(method.Type), top);
        Console.WriteLine("By the arguments of generic types and methods. `__Canon` stands for all reference types, which share one copy:\n");
        PrintLeaders(["arguments", .. names, "added", "for the first time"], methods, static method => Short(method.Arguments), top);
        return 0;
    }

    private static AppProject WithPosts(AppProject project, int count, int bytes)
    {
        new Posts(project.PostsFolder, count, bytes).Write();
        return project;
    }

    private static Listing List(string name, AppProject project, int repeats)
    {
        LocalPackage.Note(name);
        var compiler = new CompilerRun(project.Write());
        var methods = compiler.Methods();
        return new Listing(name, methods, Cost.Median([.. Enumerable.Range(0, repeats).Select(_ => compiler.Measure())]));
    }

    private static void PrintTotals(Listing[] listings, int repeats)
    {
        Console.WriteLine("The compiler alone; processor time in s / wall-clock time in s / peak memory in MB, "
            + $"medians of {repeats}, without the list. {Proc.Load()}\n");
        var table = new MarkdownTable("", "methods compiled", "more than without the package", "for the first time", "more", "compiler");
        foreach (var (name, methods, cost) in listings)
        {
            var (all, first) = (More(methods, static list => list), More(methods, static list => list.First));
            table.Add([name, .. all, .. first, cost.ToString()]);
        }

        table.Print();

        string[] More(JitMethods methods, Func<JitMethods, JitMethods> part)
        {
            var count = part(methods).All.Count;
            return [$"{count:N0}", $"{count - part(listings[0].Methods).All.Count:N0}"];
        }
    }

    private static void PrintLeaders(string[] head, IEnumerable<JitMethods> lists, Func<JitMethod, string> group, int top)
    {
        var counts = lists.Select(list => list.By(group)).ToList();
        var table = new MarkdownTable(head);
        var leaders = counts[^2].Where(static pair => pair.Key.Length > 0)
            .OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal);
        foreach (var (name, _) in leaders.Take(top))
            table.Add([$"`{name}`", .. counts.Select(list => $"{list.GetValueOrDefault(name):N0}")]);
        table.Print();
    }

    /// <summary>Namespaces of arguments say little and take much room; a backtick would end the code in a document.</summary>
    private static string Short(string name)
    {
        var plain = Arity().Replace(name, "");
        var names = plain.StartsWith('[') ? Qualifier().Replace(plain, "") : plain;
        return names.Length <= 90 ? names : names[..89] + "…";
    }

    [GeneratedRegex(@"`\d+")]
    private static partial Regex Arity();

    [GeneratedRegex(@"(?:\w+\.)+(?=\w)")]
    private static partial Regex Qualifier();

    private sealed record Listing(string Name, JitMethods Methods, Cost Compiler);
}
