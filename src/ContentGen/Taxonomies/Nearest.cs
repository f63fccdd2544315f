namespace ContentGen;

/// <summary>Says what was not found, and which known name comes nearest to it.</summary>
internal static class Nearest
{
    /// <summary>The error of a failed look-up: "No Post has the slug 'helo'. Did you mean 'hello'?".</summary>
    public static KeyNotFoundException NotFound(string problem, string text, IEnumerable<string> known) =>
        new($"{problem} '{text}'.{(NearestName.Of(text, known) is { } nearest ? $" Did you mean '{nearest}'?" : "")}");
}
