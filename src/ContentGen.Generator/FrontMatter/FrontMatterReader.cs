using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Reads what stands above a body, or a whole data file, into nodes that know their place in the file.</summary>
internal static class FrontMatterReader
{
    /// <param name="path">Only named in problems.</param>
    /// <param name="text">Without a byte order mark, line ends <c>\n</c> only.</param>
    /// <param name="cancellation">Asked for between two nodes.</param>
    public static FrontMatterDocument Read(string path, string text, CancellationToken cancellation)
    {
        var lines = new TextLines(path, text);
        var fences = FrontMatterFences.Find(lines);
        if (fences.Problem is { } broken)
            return Document(null, [broken]);
        if (fences.YamlEnd == fences.YamlStart)
            return Document(null, []);
        var (root, problems) = fences.IsToml
            ? TomlReader.Read(lines, fences.YamlStart, fences.YamlEnd, fences.Opener, cancellation)
            : YamlReader.Read(lines, fences.YamlStart, fences.YamlEnd, cancellation);
        if (!HasError(problems) && root is not (null or YamlMapping))
            problems = [NotAMap(lines, root)];
        return Document(root as YamlMapping, problems);

        FrontMatterDocument Document(YamlMapping? map, List<Problem> problems) =>
            new(map is null ? EmptyMap(fences.YamlStart) : Sound(map, problems), fences.Opener, fences.BodyStart,
                lines.LineOf(fences.BodyStart), problems.ToEquatableArray())
            {
                IsToml = fences.IsToml,
            };

        YamlMapping EmptyMap(int at) => new(EquatableArray<YamlEntry>.Empty, lines.Range(at, at));
    }

    /// <summary>The map without the keys that have an error inside: what is left of their values is not to be judged.</summary>
    private static YamlMapping Sound(YamlMapping map, List<Problem> problems) => HasError(problems)
        ? map with { Entries = map.Entries.Where(entry => !HasErrorIn(problems, entry.KeyRange, entry.Value.Range)).ToEquatableArray() }
        : map;

    /// <summary>The same for the items of a list; anything else is whole or nothing.</summary>
    private static YamlNode? Sound(YamlNode? root, List<Problem> problems) => root switch
    {
        YamlMapping map => Sound(map, problems),
        YamlSequence list when HasError(problems) =>
            list with { Items = list.Items.Where(item => !HasErrorIn(problems, item.Range, item.Range)).ToEquatableArray() },
        _ => HasError(problems) ? null : root,
    };

    private static bool HasErrorIn(List<Problem> problems, SourceRange first, SourceRange last) => problems.Exists(
        problem => problem.IsError && problem.Range.Start >= first.Start && problem.Range.Start < Math.Max(first.End, last.End));

    /// <summary>Reads a file that is TOML from end to end. The root is a map; null when nothing of it could be read.</summary>
    public static (YamlNode? Root, EquatableArray<Problem> Problems) ReadTomlData(string path, string text, CancellationToken cancellation)
    {
        var lines = new TextLines(path, text);
        var (root, problems) = TomlReader.Read(lines, 0, text.Length, lines.Range(0, 0), cancellation);
        return (Sound(root, problems), problems.ToEquatableArray());
    }

    /// <summary>
    /// Reads a file that is YAML from end to end; one leading <c>---</c> is allowed. The root may be of any shape; null when there is none.
    /// Where something is wrong, it is what is sound of it.
    /// </summary>
    public static (YamlNode? Root, EquatableArray<Problem> Problems) ReadData(string path, string text, CancellationToken cancellation)
    {
        var (root, problems) = YamlReader.Read(new TextLines(path, text), 0, text.Length, cancellation);
        return (Sound(root, problems), problems.ToEquatableArray());
    }

    private static bool HasError(List<Problem> problems) => problems.Any(static problem => problem.IsError);

    private static Problem NotAMap(TextLines lines, YamlNode root)
    {
        var end = Math.Min(root.Range.End, lines.End(root.Range.StartLine));
        return Problems.NotAMap(lines.Path, lines.Range(root.Range.Start, end), lines.Slice(root.Range.Start, end), root is YamlSequence);
    }
}
