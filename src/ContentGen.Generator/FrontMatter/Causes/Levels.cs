using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// The maps and lists that are open, outermost first. Reads columns only: which of them a key or an item belongs to,
/// and what is wrong when it belongs to none. What it says of a problem ends the reading.
/// </summary>
internal sealed class Levels(YamlText text)
{
    private readonly List<Level> _open = [];

    /// <summary>The innermost map or list.</summary>
    public Level? Top => _open.Count == 0 ? null : _open[_open.Count - 1];

    /// <summary>The outermost.</summary>
    public Level? Root => _open.Count == 0 ? null : _open[0];

    public void Clear() => _open.Clear();

    /// <summary>Puts a key where its column says; the innermost level is its map then.</summary>
    public Problem? PlaceKey(int at, int keyEnd, bool behindDash)
    {
        var column = text.Lines.ColumnOf(at);
        var key = text.Slice(at, keyEnd);
        var closed = CloseDeeperThan(column);
        if (!behindDash && Top is { IsList: true } list && list.Column == column && IsInColumnOfItsKey(list))
            Close();
        if (Open(column, isList: false, closed, key, at) is { } problem)
            return problem;
        Top!.Add(key);
        return null;
    }

    /// <summary>Puts a dash where its column says; the innermost level is its list then.</summary>
    public Problem? PlaceItem(int at, int end, bool behindDash)
    {
        var column = text.Lines.ColumnOf(at);
        var closed = behindDash ? null : CloseDeeperThan(column);
        var item = text.Slice(at, text.EndOfValue(at, end));
        if (Top is { IsList: false } map && map.Column == column)
        {
            if (!map.IsPending)
                return Problems.ItemBehindValue(text.Path, text.Rest(at, end), map.LastKey, item);
            OpenInside(map, column, isList: true, at);
        }
        else if (Open(column, isList: true, closed, item, at) is { } problem)
        {
            return problem;
        }

        Top!.Add();
        return null;
    }

    /// <summary>
    /// Puts a text on a line of its own where its column says;
    /// true when the last key or dash of the innermost level waits for it.
    /// </summary>
    public bool TakeText(int at)
    {
        var column = text.Lines.ColumnOf(at);
        CloseDeeperThan(column);
        return Top is { IsPending: true } top && top.Column < column;
    }

    /// <summary>Makes the innermost level one of this column and kind, or says why it cannot be.</summary>
    private Problem? Open(int column, bool isList, Level? closed, string what, int at)
    {
        var range = text.Rest(at, text.EndOfLine(text.LineOf(at)));
        if (Top is not { } top)
        {
            if (closed is not null)
                return RootMoved(closed, column, range);
            _open.Add(new Level(column, isList, text.LineOf(at)));
            return null;
        }

        if (top.Column == column)
            return top.IsList && !isList ? Problems.KeyAmongItems(text.Path, range, what) : null;
        if (closed is not null)
            return Problems.BetweenColumns(text.Path, range, column, top.Column, closed.Column);
        if (!top.IsPending)
        {
            return isList
                ? Problems.ItemBehindValue(text.Path, range, top.LastKey, what)
                : Problems.TooFarRight(text.Path, range, what, top.LastKey);
        }

        OpenInside(top, column, isList, at);
        return null;
    }

    /// <summary>A list may stand in the column of the key that it belongs to; the next key ends it then.</summary>
    private bool IsInColumnOfItsKey(Level list) => _open.Count > 1 && _open[_open.Count - 2].Column == list.Column;

    private void OpenInside(Level parent, int column, bool isList, int at)
    {
        parent.IsPending = false;
        _open.Add(new Level(column, isList, text.LineOf(at)));
    }

    /// <summary>Closes what is deeper, and tells the last level that was closed; null when there was none.</summary>
    private Level? CloseDeeperThan(int column)
    {
        Level? closed = null;
        while (Top is { } top && top.Column > column)
        {
            closed = top;
            Close();
        }

        return closed;
    }

    private void Close() => _open.RemoveAt(_open.Count - 1);

    /// <summary>The outermost lines disagree: the first one is to blame when it stands alone.</summary>
    private Problem RootMoved(Level root, int column, SourceRange range) => root.Entries == 1
        ? Problems.RootIsIndented(text.Path, text.Lines.TrimmedLine(root.FirstLine), root.Column, column)
        : Problems.RootIsIndented(text.Path, range, column, root.Column);
}
