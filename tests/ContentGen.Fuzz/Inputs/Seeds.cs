using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Testing;

namespace ContentGen.Fuzz.Inputs;

/// <summary>
/// The texts that inputs are made of: the repository's own content, the broken examples of the tests, and the real sites
/// below the folder that <c>CONTENTGEN_CORPORA</c> names, when it is set.
/// </summary>
internal sealed partial class Seeds
{
    private static readonly string[] Markdown = [".md", ".markdown"];

    private static readonly string[] Data = [".yml", ".yaml", ".toml"];

    private Seeds(List<string> posts, List<string> data) => (Posts, DataFiles) = (posts, data);

    public IReadOnlyList<string> Posts { get; }

    public IReadOnlyList<string> DataFiles { get; }

    /// <param name="corpora">A folder with more of them; null for the repository alone.</param>
    public static Seeds Read(string? corpora)
    {
        var posts = new List<string>();
        var data = new List<string>();
        foreach (var folder in new[] { Repository.Path("content"), corpora }.OfType<string>())
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                Add(Path.GetExtension(file), File.ReadAllText(file));
        }

        var broken = Repository.Path("tests", "ContentGen.Generator.Tests", "Broken");
        foreach (var file in Directory.EnumerateFiles(broken, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            // "=== path" begins each file of an example that has several; {|CG1234:…|} marks what is reported.
            var text = Marks().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), "$1");
            if (!text.StartsWith("=== ", StringComparison.Ordinal))
            {
                Add(".md", text);
                continue;
            }

            foreach (var part in ("\n" + text).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries))
            {
                var end = part.IndexOf('\n');
                if (end > 0)
                    Add(Path.GetExtension(part[..end].Trim()), part[(end + 1)..]);
            }
        }

        data.AddRange(TomlFiles);
        return new Seeds(posts, data);

        void Add(string extension, string text)
        {
            if (Markdown.Contains(extension))
                posts.Add(text);
            else if (Data.Contains(extension))
                data.Add(text);
        }
    }

    private static readonly string[] TomlFiles =
    [
        "name = \"Jane\"\nlinks = [{ name = \"site\", url = \"https://example.org\" }]\n[seo]\nimage.url = 'x.png'\n",
        "[[people]]\nid = \"a\"\nborn = 1979-05-27\n\n[[people]]\nid = 'b'\nborn = 1979-05-27T07:32:00Z\n",
    ];

    [GeneratedRegex(@"\{\|CG\d{4}:(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Marks();
}
