using BenchmarkDotNet.Attributes;

namespace ContentGen.Benchmarks.Micro;

/// <summary>What a search over 1,000 posts of 6 KB costs, and what a walk over their texts would.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const string Probe = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace App;

        public static class Probe
        {
            private static readonly string[] Texts = Posts.All.Select(post => post.Title + "\n" + string.Join("\n", post.Tags) + "\n" + post.Body.Text)
                .ToArray();

            public static int Search(string query) => Posts.All.Search(query).Count;
            public static int Show(string query) => Posts.All.Search(query).Sum(hit => hit.Mark(hit.Entry.Title).Html.Length + hit.Snippet.Html.Length);
            public static int Scan(string query)
            {
                string[] words = query.Split(' ');
                return Texts.Count(text => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
            }
        }
        """;

    private Func<string, int> _search = null!;
    private Func<string, int> _show = null!;
    private Func<string, int> _scan = null!;

    /// <summary>One word; three, the last of them cut short; a beginning that hundreds of words have; nothing.</summary>
    [Params("licence", "open model lic", "a", "zebra")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var probe = Site.Compile(1_000, Probe);
        _search = probe.GetMethod("Search")!.CreateDelegate<Func<string, int>>();
        _show = probe.GetMethod("Show")!.CreateDelegate<Func<string, int>>();
        _scan = probe.GetMethod("Scan")!.CreateDelegate<Func<string, int>>();
    }

    [Benchmark]
    public int Search() => _search(Query);

    /// <summary>With the snippets of the ten hits and their marked titles.</summary>
    [Benchmark]
    public int SearchAndShow() => _show(Query);

    /// <summary>Words in texts that are in memory already; it knows no accents, no ranking and no snippets.</summary>
    [Benchmark(Baseline = true)]
    public int LinearScan() => _scan(Query);

    /// <summary>Reads the catalog and inflates the index first, as the first search does.</summary>
    [Benchmark]
    public int LoadAndSearch()
    {
        ContentUpdates.ClearCache(null);
        return _search(Query);
    }
}
