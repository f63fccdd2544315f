using System.Text;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>
/// Real posts with random damage through the whole generator. Whatever is wrong with them is said in their own files,
/// never as an internal error, and the code that comes out compiles.
/// </summary>
public class FuzzTests
{
    private const int Rounds = 16;
    private const int PostsInARound = 25;

    private static readonly string[] Splices =
    [
        "---\n", "...\n", "+++\n", "\n---", ":", ": ", " #", "- ", "[", "]", "{", "}", "'", "\"", "|", ">", "&a", "*a", "!!x", "%", "@", "`", "\t",
            "\r", "\r\n", "\0", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\u200D",
        "😀", "é", "٣", "日", "<", "</p>", "<!--more-->", "<!--", "```", "$$", "| a |\n|---|\n", "[^1]", "[^1]: x\n", "](", "![", "# ", "> [!NOTE]\n",
            "~", "title:", "slug: x\n", "date: 2026-13-41\n", "tags: [a,", "draft: true\n",
        "weight: 99999999999\n", "\"\\uFFFE\"", "tags: [\"\\uFFFE\", \"\\0\", '#', '']\n", "slug: \"\\uFFFF\"\n", "<<: *a\n",
    ];

    [Fact]
    public void NoDamageToAPostIsAnInternalError()
    {
        var originals = RealPosts();
        Assert.NotEmpty(originals);
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            var project = Enumerable.Range(0, PostsInARound).Aggregate(new ContentProject().WithPost("sound"), (all, i) =>
                all.With($"posts/p{i}.md", Damage(random, originals[random.Next(originals.Count)])));
            var run = project.Run();

            Assert.True(run.Diagnostics.All(static diagnostic =>
                diagnostic.Id.StartsWith("CG", StringComparison.Ordinal) && diagnostic.Id != "CG9005"), $"Round {round}:\n{run}");
            Assert.True(run.CompilerDiagnostics.Count == 0, $"Round {round}:\n{string.Join("\n", run.CompilerDiagnostics)}");
            Assert.Contains("Sound", run.Members("App.Posts"));
            Assert.All(run.Diagnostics, diagnostic => Assert.True(IsInside(diagnostic.Location.GetLineSpan(), project), $"Round {round}: {diagnostic}"));
        }
    }

    [Fact]
    public void RandomBytesAreNoInternalErrorEither()
    {
        var random = new Random(42);
        var originals = RealPosts();
        var project = new ContentProject().WithPost("sound");
        for (var i = 0; i < 60; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(originals[random.Next(originals.Count)]);
            for (var hits = random.Next(1, 6); hits > 0; hits--)
                bytes[random.Next(Math.Min(bytes.Length, 400))] = (byte)random.Next(256);
            project = project.With(new InMemoryText($"{ContentProject.Root}/posts/p{i}.md", bytes));
        }

        var run = project.Run();

        Assert.DoesNotContain("CG9005", run.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void TheRealPostsThemselvesAreSound()
    {
        var run = RealPosts().Select(static (text, i) => (text, i)).Aggregate(new ContentProject(), static (all, post) => all
            .With($"posts/p{post.i}.md", post.text)).WithProperty("ContentGenIncludeDrafts", "true").Run();

        Assert.DoesNotContain(": error ", run.ToString(), StringComparison.Ordinal);
        Assert.Equal(RealPosts().Count, run.Evaluate<int>("Posts.All.Count(post => post.Body.Html.Length > 0)"));
    }

    [Fact]
    public void AnyNameOfAFileOrAFolderCompiles()
    {
        for (var round = 0; round < 8; round++)
        {
            var random = new Random(round);
            var folder = RandomName(random);
            var project = Enumerable.Range(0, 30).Aggregate(new ContentProject(), (all, _) =>
                all.With($"{(random.Next(2) == 0 ? "posts" : folder)}/{(random.Next(4) == 0 ? RandomName(random) + "/" : "")}{RandomName(random)}.md",
                    $"---\ntitle: T\ntags: ['{RandomName(random)}', '{RandomName(random)}']\n---\n"));
            var run = project.Run();

            Assert.DoesNotContain("CG9005", run.ToString(), StringComparison.Ordinal);
            Assert.True(run.CompilerDiagnostics.Count == 0, $"Round {round}, folder '{folder}':\n{string.Join("\n", run.CompilerDiagnostics)}");
        }
    }

    private static string RandomName(Random random)
    {
        const string Characters = "aAbBzZ019-_. ,;!?()[]{}@#$%^&+=~`éÜıİßΣσςдЖ日本한हि٣๓ªºǅⅫ①\u0301\u200D\u200B\uFEFF\uFFFD\uFFFE😀𠮷";
        return new string([.. Enumerable.Range(0, random.Next(1, 12))
            .Select(_ => Characters[random.Next(Characters.Length)])]).TrimStart('.') + (random.Next(3) == 0 ? "x" : "");
    }

    private static string Damage(Random random, string text)
    {
        var damaged = new StringBuilder(text);
        for (var hits = random.Next(1, 5); hits > 0; hits--)
        {
            // Most of what can go wrong is in the front matter.
            var at = random.Next(random.Next(3) == 0 ? damaged.Length : Math.Min(damaged.Length, 300));
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, Math.Min(random.Next(1, 30), damaged.Length - at));
                    break;
                case 1:
                    damaged.Length = Math.Max(at, 1);
                    break;
                case 2:
                    damaged[at] = (char)random.Next(0x20, 0x7F);
                    break;
                default:
                    damaged.Insert(at, Splices[random.Next(Splices.Length)]);
                    break;
            }

            if (damaged.Length == 0)
                damaged.Append('x');
        }

        return damaged.ToString();
    }

    private static bool IsInside(Microsoft.CodeAnalysis.FileLinePositionSpan span, ContentProject project)
    {
        var lines = project.Files[span.Path].GetText().ToString().Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        return span.EndLinePosition >= span.StartLinePosition
            && span.EndLinePosition.Line < lines.Length
            && span.StartLinePosition.Character <= lines[span.StartLinePosition.Line].Length
            && span.EndLinePosition.Character <= lines[span.EndLinePosition.Line].Length;
    }

    private static List<string> RealPosts() =>
        [.. Directory.EnumerateFiles(Repository.Path("content", "posts"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)];
}
