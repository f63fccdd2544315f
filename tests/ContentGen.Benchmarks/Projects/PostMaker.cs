using System.Globalization;
using System.Text;

namespace ContentGen.Benchmarks.Projects;

/// <summary>Writes posts that are like real ones in size, markup and how often words come back. The same number gives the same post.</summary>
internal sealed class PostMaker(int bytes)
{
    private const string Vocabulary = """
        the of and to a in is that it was for on are with as be at one have this from or had by not but what all were
        when we there can an your which their said if do will each about how up out them then she many some so these
        would other into has more two like him see time could no make than first been its who now people my made over
        did down only way find use may water long little very after words called just where most know get through back
        much before go good new write our used me man too any day same right look think also around another came come
        work three word must because does part even place well such here take why things help put years different away
        again off went old number great tell men say small every found still between name should home big give air line
        set own under read last never us left end along while might next sound below saw something thought both few
        those always looked show large often together asked house world going want school important until form food keep
        children feet land side without boy once animals life enough took sometimes four head above kind began almost
        live page got earth need far hand high year mother light parts country father let night following picture being
        study second eyes soon times story boys since white days ever paper hard near sentence better best across during
        today others however sure means knew try told young miles sun ways thing whole hear example heard several change
        answer room sea against top turned learn point city play toward five using himself usually money seen car morning
        compiler generator source assembly literal markdown catalog template runtime library package build cache thread
        memory latency request response server client database index query schema migration deployment container cluster
        registry version dependency release commit branch review pipeline monitor metric trace alert incident budget
        token model weight tensor gradient batch training inference quantisation licence evaluation benchmark prompt
        context window throughput accelerator precision checkpoint parameter dataset vocabulary embedding attention
        decoder encoder sampling temperature probability distribution variance estimate threshold baseline experiment
        """;

    private static readonly string[] Words = Vocabulary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    private static readonly string[] Tags = [.. Words.TakeLast(90).Where((_, index) => index % 2 == 0)];
    private static readonly string[] Categories = ["Engineering", "Notes", "Releases", "Case studies", "How-to", "Opinion"];
    private static readonly DateTime Oldest = new(2009, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static int Run(Arguments line)
    {
        var posts = line.Number("posts", 10_000);
        var maker = new PostMaker(line.Number("bytes", 6_000));
        var folder = line.Word("the folder");
        line.End();
        maker.Write(folder, posts);
        return 0;
    }

    /// <summary>Which posts hold components; none when null.</summary>
    public PostComponents? Components { get; init; }

    /// <summary>Makes the tags of a post from its number and the usual ones, which it has when null.</summary>
    public Func<int, IEnumerable<string>, IEnumerable<string>>? Tagging { get; init; }

    /// <summary>Returns how many bytes it wrote.</summary>
    public long Write(string folder, int posts) => Write(folder, first: 0, posts);

    /// <summary>The same, from a number on.</summary>
    public long Write(string folder, int first, int posts)
    {
        Directory.CreateDirectory(folder);
        var total = 0L;
        for (var number = first; number < first + posts; number++)
        {
            var text = Text(number);
            total += text.Length;
            File.WriteAllText(Path.Combine(folder, FileName(number)), text);
        }

        return total;
    }

    public string FileName(int number) => string.Create(CultureInfo.InvariantCulture, $"{Oldest.AddHours(number * 13L):yyyy-MM-dd}-{Slug(number)}.md");

    public string Text(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(bytes + 1024);
        FrontMatter(text, random, number);
        while (text.Length < bytes)
        {
            text.Append("\n## ").Append(Sentence(random, 3, 6)).Append("\n\n");
            Paragraph(text, random);
            switch (random.Next(5))
            {
                case 0: Table(text, random); break;
                case 1: Code(text, random); break;
                case 2: List(text, random); break;
                case 3: Quote(text, random); break;
            }

            Paragraph(text, random);
        }

        Components?.AppendTo(text, number);
        return text.ToString();
    }

    private static string Slug(int number)
    {
        var random = new Random(~number);
        return string.Create(CultureInfo.InvariantCulture, $"{Word(random)}-{Word(random)}-{Word(random)}-{number}");
    }

    private void FrontMatter(StringBuilder text, Random random, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Sentence(random, 4, 9)}\ndate: {Oldest.AddHours(number * 13L):yyyy-MM-ddTHH:mm:ssZ}\n");
        if (random.Next(4) == 0)
            text.Append(CultureInfo.InvariantCulture, $"updated: {Oldest.AddHours(number * 13L + 500):yyyy-MM-dd}\n");
        text.Append("summary: \"").Append(Sentence(random, 12, 25)).Append(".\"\n");
        var tags = Enumerable.Range(0, random.Next(2, 6)).Select(_ => Tags[random.Next(Tags.Length)]).Distinct().ToList();
        text.Append("tags: [").AppendJoin(", ", Tagging?.Invoke(number, tags) ?? tags).Append("]\n");
        text.Append("categories:\n  - ").Append(Categories[random.Next(Categories.Length)]).Append('\n');
        text.Append("authors: [").Append(random.Next(3) == 0 ? "grace" : "ada").Append("]\n---\n");
    }

    private static void Paragraph(StringBuilder text, Random random)
    {
        for (var sentences = random.Next(3, 7); sentences > 0; sentences--)
        {
            text.Append(Sentence(random, 8, 22));
            text.Append(random.Next(9) switch
            {
                0 => $", **{Word(random)} {Word(random)}**. ",
                1 => $", as [{Word(random)} {Word(random)}](https://example.com/{Word(random)}/{Word(random)}) says. ",
                2 => $", see `{Word(random)}.{Word(random)}()`. ",
                _ => ". ",
            });
        }

        text.Append("\n\n");
    }

    private static void Table(StringBuilder text, Random random)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {Word(random)} | {Word(random)} | {Word(random)} |\n|---|---:|---|\n");
        for (var row = 0; row < 5; row++)
            text.Append(CultureInfo.InvariantCulture, $"| {Word(random)} | {random.Next(10_000)} | {Word(random)} {Word(random)} |\n");
        text.Append('\n');
    }

    private static void Code(StringBuilder text, Random random)
    {
        // A word may be a keyword of C#, which an @ makes a name.
        text.Append("```csharp\n");
        for (var line = 0; line < 6; line++)
            text.Append(CultureInfo.InvariantCulture,
                $"var {Word(random)}{line} = await @{Word(random)}.{Word(random)}Async(\"{Word(random)}\", {random.Next(100)} < {line});\n");
        text.Append("```\n\n");
    }

    private static void List(StringBuilder text, Random random)
    {
        for (var item = 0; item < 4; item++)
            text.Append("- ").Append(Sentence(random, 5, 12)).Append('\n');
        text.Append('\n');
    }

    private static void Quote(StringBuilder text, Random random) => text.Append("> ").Append(Sentence(random, 10, 20)).Append(".\n\n");

    private static string Sentence(Random random, int least, int most)
    {
        var words = string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Word(random)));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Common words come often, the others seldom, as in any language.</summary>
    private static string Word(Random random) => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))];
}
