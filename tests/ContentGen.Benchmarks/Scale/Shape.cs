using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Scale;

/// <summary>A site of some shape, such as one with very many tags, and how its app finds that nothing is missing.</summary>
/// <param name="Name">Its row.</param>
/// <param name="Write">Writes the content into a folder and returns how many bytes it wrote.</param>
/// <param name="Checks">C# that calls <c>Check(what, expected, found)</c>.</param>
internal sealed record Shape(string Name, Func<string, long> Write, string Checks)
{
    /// <summary>A site with as many posts and bytes in the usual shape; null: this is one.</summary>
    public Shape? Yardstick { get; init; }

    public AppProject Project(string folder, LocalPackage package) => new(folder, package, Program) { HasPosts = true };

    /// <summary>Prints a line for each check that fails, then how many were made.</summary>
    private string Program => $$"""
        var checks = 0;
        {{Checks}}
        Console.WriteLine(checks);

        void Check<T>(string what, T expected, T found)
        {
            checks++;
            if (!EqualityComparer<T>.Default.Equals(expected, found))
                Console.WriteLine($"{what}: {found}, not {expected}");
        }
        """;
}
