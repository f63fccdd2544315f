using System.Globalization;

namespace ContentGen.Benchmarks.Projects;

/// <summary>A folder of generated posts, and the edits of one in their middle. Every edit makes a text that was not there before.</summary>
internal sealed class Posts(string folder, int count, int bytes)
{
    private readonly PostMaker _maker = new(bytes);
    private int _edits;

    public long Write() => _maker.Write(folder, count);

    public void EditBody() => Rewrite(text => string.Create(CultureInfo.InvariantCulture, $"{text}\nIt was edited {++_edits} times.\n"));

    public void EditTitle()
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"\ntitle: Edited {++_edits} times ");
        Rewrite(text => text.Replace("\ntitle: ", title, StringComparison.Ordinal));
    }

    private void Rewrite(Func<string, string> edit)
    {
        var number = count / 2;
        File.WriteAllText(Path.Combine(folder, _maker.FileName(number)), edit(_maker.Text(number)));
    }
}
