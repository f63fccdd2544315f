using BenchmarkDotNet.Attributes;

namespace ContentGen.Benchmarks.Micro;

/// <summary>What a catalog of 1,000 posts costs in the app, after the JIT has done its work.</summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private const string Probe = """
        using System;
        using System.Linq;

        namespace App;

        public static class Probe
        {
            private static readonly string Slug = Posts.All[Posts.All.Count / 2].Slug;

            public static object Load() => Posts.All;
            public static object FirstPost() => Posts.All[0];
            public static int AllPosts() => Posts.All.Sum(post => post.Title.Length);
            public static object LookUp() => Posts.All[Slug];
            public static object TagOf() => Posts.Tags.First().Entries[0];
            public static string Body() => Posts.All[0].Body.Html;
        }
        """;

    private Func<object> _load = null!;
    private Func<object> _firstPost = null!;
    private Func<int> _allPosts = null!;
    private Func<object> _lookUp = null!;
    private Func<object> _tagOf = null!;
    private Func<string> _body = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var probe = Site.Compile(1_000, Probe);
        _load = probe.GetMethod("Load")!.CreateDelegate<Func<object>>();
        _firstPost = probe.GetMethod("FirstPost")!.CreateDelegate<Func<object>>();
        _allPosts = probe.GetMethod("AllPosts")!.CreateDelegate<Func<int>>();
        _lookUp = probe.GetMethod("LookUp")!.CreateDelegate<Func<object>>();
        _tagOf = probe.GetMethod("TagOf")!.CreateDelegate<Func<object>>();
        _body = probe.GetMethod("Body")!.CreateDelegate<Func<string>>();
    }

    /// <summary>Decodes the values of all posts, as the first use does.</summary>
    [Benchmark]
    public object LoadCatalog()
    {
        ContentUpdates.ClearCache(null);
        return _load();
    }

    [Benchmark]
    public object LoadAndReadFirstPost()
    {
        ContentUpdates.ClearCache(null);
        return _firstPost();
    }

    [Benchmark]
    public int LoadAndReadAllPosts()
    {
        ContentUpdates.ClearCache(null);
        return _allPosts();
    }

    /// <summary>Loads, and inflates the bucket that holds the body.</summary>
    [Benchmark]
    public string LoadAndReadOneBody()
    {
        ContentUpdates.ClearCache(null);
        return _body();
    }

    [Benchmark]
    public object LookUpBySlug() => _lookUp();

    [Benchmark]
    public object FirstPostOfFirstTag() => _tagOf();

    [Benchmark]
    public int ReadAllPosts() => _allPosts();
}
