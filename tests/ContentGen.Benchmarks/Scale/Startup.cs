using System.Diagnostics;
using System.Globalization;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Scale;

/// <summary>How soon an app has its posts, in milliseconds since <c>Main</c>; and the whole process.</summary>
internal sealed record Startup(Startup.Times FirstPost, Startup.Times FirstBody, Startup.Times AllPosts, Startup.Times Process)
{
    public const int Starts = 10;

    /// <summary>Prints milliseconds since <c>Main</c>: first post, first body, all posts.</summary>
    public const string Program = """
        using System.Diagnostics;
        using System.Globalization;

        var main = Stopwatch.GetTimestamp();
        #if POSTS
        var title = App.Posts.All[0].Title;
        var firstPost = Stopwatch.GetElapsedTime(main);
        var html = App.Posts.All[0].Body.Html;
        var firstBody = Stopwatch.GetElapsedTime(main);
        var length = title.Length + html.Length;
        foreach (var post in App.Posts.All)
            length += post.Title.Length;
        if (length == 0)
            throw new InvalidOperationException();
        #else
        var firstPost = Stopwatch.GetElapsedTime(main);
        var firstBody = firstPost;
        #endif
        var allPosts = Stopwatch.GetElapsedTime(main);
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{firstPost.TotalMilliseconds};{firstBody.TotalMilliseconds};{allPosts.TotalMilliseconds}"));
        """;

    /// <summary>The first start only warms the disk's cache.</summary>
    public static Startup Of(string app)
    {
        var starts = Enumerable.Range(0, Starts + 1).Select(_ => Start(app)).Skip(1).ToList();
        return new Startup(Column(0), Column(1), Column(2), Column(3));

        Times Column(int index) => new([.. starts.Select(start => start[index])]);
    }

    private static double[] Start(string app)
    {
        var clock = Stopwatch.StartNew();
        var output = new Command("dotnet", Path.GetDirectoryName(app)!, app).Run();
        var whole = clock.Elapsed.TotalMilliseconds;
        return [.. output.Split(';').Select(static text => double.Parse(text, CultureInfo.InvariantCulture)), whole];
    }

    internal sealed record Times(IReadOnlyList<double> All)
    {
        public double Median { get; } = Cost.Median(All);

        public override string ToString() => $"{Median:N1} ms ({All.Min():N1})";
    }
}
