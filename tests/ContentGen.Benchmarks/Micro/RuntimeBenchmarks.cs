using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace ContentGen.Benchmarks.Micro;

/// <summary>What a catalog costs in the app, after the JIT has done its work. What a cold app takes is told by the command <c>scale</c>.</summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private const string Probe = """
        using System;
        using System.Buffers;
        using System.Linq;

        namespace App;

        public static class Probe
        {
            private static readonly string Slug = Posts.All[Posts.All.Count / 2].Slug;
            private static readonly string Tag = Posts.Tags.First().Slug;

            public static object FirstPost() => Posts.All[0];
            public static int AllPosts() => Posts.All.Sum(post => post.Title.Length);
            public static object LookUp() => Posts.All[Slug];
            public static int TagQuery() => Posts.Tags[Tag].Entries.Sum(post => post.Title.Length);
            public static int Listing() => Posts.All.Page(3, 20).Items.Sum(post => post.Title.Length + post.Url.Length + post.Tags.Count);
            public static string Body() => Posts.All[0].Body.Html;
            public static void WriteTo(IBufferWriter<byte> writer) => Posts.All[0].Body.WriteTo(writer);
            public static int FirstSearch() => Posts.All.Search("open model lic").Count;
        }
        """;

    private readonly ArrayBufferWriter<byte> _writer = new(1 << 16);
    private Func<object> _firstPost = null!;
    private Func<int> _allPosts = null!;
    private Func<object> _lookUp = null!;
    private Func<int> _tagQuery = null!;
    private Func<int> _listing = null!;
    private Func<string> _body = null!;
    private Action<IBufferWriter<byte>> _writeTo = null!;
    private Func<int> _firstSearch = null!;

    [Params(1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var probe = Site.Compile(Posts, Probe);
        _firstPost = probe.GetMethod("FirstPost")!.CreateDelegate<Func<object>>();
        _allPosts = probe.GetMethod("AllPosts")!.CreateDelegate<Func<int>>();
        _lookUp = probe.GetMethod("LookUp")!.CreateDelegate<Func<object>>();
        _tagQuery = probe.GetMethod("TagQuery")!.CreateDelegate<Func<int>>();
        _listing = probe.GetMethod("Listing")!.CreateDelegate<Func<int>>();
        _body = probe.GetMethod("Body")!.CreateDelegate<Func<string>>();
        _writeTo = probe.GetMethod("WriteTo")!.CreateDelegate<Action<IBufferWriter<byte>>>();
        _firstSearch = probe.GetMethod("FirstSearch")!.CreateDelegate<Func<int>>();
    }

    /// <summary>Decodes the values of all posts and creates one, as the first use does.</summary>
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

    /// <summary>Loads, inflates the index and searches it.</summary>
    [Benchmark]
    public int LoadAndSearch()
    {
        ContentUpdates.ClearCache(null);
        return _firstSearch();
    }

    [Benchmark]
    public object LookUpBySlug() => _lookUp();

    /// <summary>The posts of a tag that is named at run time.</summary>
    [Benchmark]
    public int TagQuery() => _tagQuery();

    /// <summary>Titles, URLs and tags of a page of 20.</summary>
    [Benchmark]
    public int Listing() => _listing();

    [Benchmark]
    public string BodyHtml() => _body();

    [Benchmark]
    public void BodyWriteTo()
    {
        _writer.ResetWrittenCount();
        _writeTo(_writer);
    }

    [Benchmark]
    public int ReadAllPosts() => _allPosts();
}
