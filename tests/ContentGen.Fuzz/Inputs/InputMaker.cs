using System.Text;

namespace ContentGen.Fuzz.Inputs;

/// <summary>Makes the input of a number: always the same, as long as the seeds are.</summary>
internal sealed class InputMaker(Seeds seeds)
{
    /// <summary>More of a real text tells nothing new and takes time.</summary>
    private const int MostOfABody = 4000;

    private static readonly string[] Names =
    [
        "a#b", "a%20b", "a;b", "it's", "a ", " a", "a&b", "a+b", "C#", ".NET", "50%", "naïve", "e\u0301", "日本", "😀", "class",
        "2026-04-09-x", "2018-2-3-x", "2018_02_03_x", "2018-02-03-", "_x", "a.b", "a--b", "-", "index", "README", "x/index",
        "2024/2024-05-01-x", "_drafts/x", "a[b]", "a{b}", "a(b)", "a@b", "a=b", "a\"b", "a<b>", "a`b", "a$b", "a!b", "a~b",
        "a^b", "a,b", "\u200b", "\ufe0f",
    ];

    public Input Make(int number)
    {
        var dice = new Dice((ulong)number);
        var damage = new Damage(dice);
        var kind = dice.Next(100);
        if (kind < 10)
            return Data(number, dice, damage);
        var text = kind switch
        {
            < 13 => "---\ntitle: T\n---\n\n" + damage.Repeated(10_000 + dice.Next(90_000)),
            < 20 => new FrontMatterText(dice).Whole() + new MarkdownText(dice).Block(4),
            _ => damage.Post(Shorten(dice, dice.Pick(seeds.Posts))),
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        if (dice.OnceIn(8))
            bytes = damage.InBytes(bytes);
        var folder = dice.Pick(["posts", "posts", "posts", "talks", "talks", "notes"]);
        var name = dice.OnceIn(10) ? $"{dice.Pick(Names)}{number}{dice.Pick(["", "", " ", "'", "%", "#"])}" : $"p{number}";
        return new Input(number, $"{folder}/{name}{dice.Pick([".md", ".md", ".md", ".markdown"])}", bytes);
    }

    private Input Data(int number, Dice dice, Damage damage)
    {
        var isToml = dice.OnceIn(3);
        var text = dice.OnceIn(8) && isToml ? new FrontMatterText(dice).Toml() : damage.Data(dice.Pick(seeds.DataFiles), isToml);
        var bytes = Encoding.UTF8.GetBytes(text);
        var extension = isToml ? ".toml" : dice.Pick([".yml", ".yaml"]);
        return new Input(number, $"{dice.Pick(["people", "talks", "posts"])}/d{number}{extension}", dice.OnceIn(8) ? damage.InBytes(bytes) : bytes);
    }

    /// <summary>A text with its beginning and a stretch of its body.</summary>
    private static string Shorten(Dice dice, string text)
    {
        if (text.Length <= 2 * MostOfABody)
            return text;
        var from = dice.Next(text.Length - MostOfABody);
        var line = text.IndexOf('\n', from) + 1;
        return string.Concat(text.AsSpan(0, 1500), text.AsSpan(line, Math.Min(MostOfABody, text.Length - line)));
    }
}
