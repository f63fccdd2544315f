using System.Globalization;

namespace ContentGen.Benchmarks.Projects;

/// <summary>
/// A folder of generated posts, some of them with components, and the edits of one in their middle, which has components if any has.
/// Every edit makes a text that was not there before.
/// </summary>
internal sealed class Posts(string folder, int count, int bytes, int components = 0)
{
    private readonly PostMaker _maker = new(bytes) { Components = components == 0 ? null : new PostComponents(count / 2, Math.Max(count / components, 1)) };
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
