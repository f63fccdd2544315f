using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Broken;

/// <summary>
/// A broken example: content with the expected marks in it, <c>{|CG2002:31 Feb|}</c>, as a reader sees it.
/// Lines <c>=== posts/other.md</c> part several files; without one the text is <c>posts/[name].md</c>.
/// Comments <c>&lt;!-- property: Name=value --&gt;</c> set properties.
/// Comments <c>&lt;!-- message: … --&gt;</c> anywhere below the marks hold fragments that the messages must have.
/// </summary>
internal sealed partial record BrokenCase(ContentProject Project, IReadOnlyList<string> Marks, IReadOnlyList<string> Fragments)
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Broken");

    public static BrokenCase Load(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var project = Property().Matches(text).Aggregate(
            new ContentProject(), static (project, property) => project.WithProperty(property.Groups[1].Value, property.Groups[2].Value));
        var marks = new List<string>();
        foreach (var (path, marked) in Split(text, $"posts/{Path.GetFileName(name)}"))
        {
            var clean = Strip(path, marked, marks);
            project = path.EndsWith(".cs", StringComparison.Ordinal) ? project.WithSource(clean, path) : project.With(path, clean);
        }

        return new BrokenCase(
            project,
            [.. marks.Order(StringComparer.Ordinal)],
            [.. Message().Matches(text).Select(static match => match.Groups[1].Value.Trim())]);
    }

    private static IEnumerable<(string Path, string Text)> Split(string text, string defaultPath)
    {
        if (!text.StartsWith("=== ", StringComparison.Ordinal))
            return [(defaultPath, text)];
        return ("\n" + text).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(static part => (part[..part.IndexOf('\n')].Trim(), part[(part.IndexOf('\n') + 1)..]));
    }

    private static string Strip(string path, string marked, List<string> marks)
    {
        var clean = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var found = new List<(string Id, int Start, int End)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (Opening().Match(marked, i) is { Success: true } opening && opening.Index == i)
            {
                open.Push((opening.Groups[1].Value, clean.Length));
                i += opening.Length - 1;
            }
            else if (open.Count > 0 && marked.AsSpan(i).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                found.Add((id, start, clean.Length));
                i++;
            }
            else
            {
                clean.Append(marked[i]);
            }
        }

        var text = clean.ToString();
        marks.AddRange(found.Select(mark => $"{path}{Place(text, mark.Start)}-{Place(text, mark.End)} {mark.Id}"));
        return text;
    }

    private static string Place(string text, int offset)
    {
        var lineStart = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return $"({text.AsSpan(0, lineStart).Count('\n') + 1},{offset - lineStart + 1})";
    }

    [GeneratedRegex(@"\{\|(CG\d{4}):")]
    private static partial Regex Opening();

    [GeneratedRegex(@"<!-- property: (\w+)=(\S+) -->")]
    private static partial Regex Property();

    [GeneratedRegex(@"<!-- message:(.*?)-->")]
    private static partial Regex Message();
}
