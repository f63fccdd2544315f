namespace ContentGen.Generator.Tests.Harness;

/// <summary>Many posts in one compilation: what a theory would say, for the price of one compiler run.</summary>
internal static class Posts
{
    /// <summary>Makes a post of each front matter (without its fences) and reads an expression over <c>post</c>, in the order given.</summary>
    public static T[] Read<T>(IEnumerable<string> frontMatters, string expression) =>
        Project(frontMatters).Run().Evaluate<T[]>(InOrder<T>(expression));

    /// <summary>Makes a post of each body and reads an expression over <c>post</c>, in the order given.</summary>
    public static T[] ReadBodies<T>(IEnumerable<string> bodies, string expression) =>
        bodies.Select(static (body, index) => (body, index))
            .Aggregate(new ContentProject(), static (project, post) => project.With($"posts/p{post.index:d3}.md", $"---\ntitle: T\n---\n{post.body}"))
            .Run().Evaluate<T[]>(InOrder<T>(expression));

    /// <summary>A project with a post for each front matter: <c>posts/p000.md</c> and so on.</summary>
    public static ContentProject Project(IEnumerable<string> frontMatters) =>
        frontMatters.Select(static (text, index) => (text, index))
            .Aggregate(new ContentProject(), static (project, post) => project.WithPost($"p{post.index:d3}", post.text));

    /// <summary>What the generator says of each front matter: ids and messages, or "fine".</summary>
    public static string[] Complaints(IReadOnlyCollection<string> frontMatters)
    {
        var run = Project(frontMatters).Run();
        return [.. Enumerable.Range(0, frontMatters.Count).Select(index => string.Join(" | ", run.Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == $"{ContentProject.Root}/posts/p{index:d3}.md")
            .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}")
            .DefaultIfEmpty("fine")))];
    }

    private static string InOrder<T>(string expression) =>
        $"Posts.All.OrderBy(post => post.Id, StringComparer.Ordinal).Select(post => ({typeof(T).FullName})({expression})).ToArray()";
}
