using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Columns: which map or list a line belongs to.</summary>
internal sealed partial class YamlCause
{
    private readonly List<Level> _levels = [];

    /// <summary>A map or list that is open. Pending: its last key or dash has no value yet.</summary>
    private sealed class Level(int column, bool isList)
    {
        public int Column { get; } = column;

        public bool IsList { get; } = isList;

        public bool Pending { get; set; }

        public string LastKey { get; set; } = "";

        public int Entries { get; set; }

        public int FirstLine { get; set; }
    }

    private Level? Top => _levels.Count == 0 ? null : _levels[_levels.Count - 1];

    private bool PlaceKey(int at, string key, bool behindDash)
    {
        var column = ColumnOf(at);
        var closed = CloseDeeperThan(column);
        if (Top is { IsList: true } list && list.Column == column && !behindDash && _levels.Count > 1 && _levels[_levels.Count - 2].Column == column)
            _levels.RemoveAt(_levels.Count - 1);
        if (!Open(column, isList: false, closed, key, at))
            return false;
        Top!.Pending = true;
        Top.LastKey = key;
        Top.Entries++;
        return true;
    }

    private bool PlaceItem(int at, bool behindDash, int end)
    {
        var column = ColumnOf(at);
        var closed = behindDash ? null : CloseDeeperThan(column);
        var item = _lines.Slice(at, EndOfValue(at, end));
        if (Top is { IsList: false } map && map.Column == column)
        {
            if (!map.Pending)
            {
                Stop(Problems.ItemBehindValue(Path, Rest(at, end), map.LastKey, item));
                return false;
            }

            map.Pending = false;
            _levels.Add(new Level(column, isList: true));
        }
        else if (!Open(column, isList: true, closed, item, at))
        {
            return false;
        }

        Top!.Pending = true;
        Top.Entries++;
        return true;
    }

    /// <summary>Makes the innermost level one of this column and kind, or says why it cannot be.</summary>
    private bool Open(int column, bool isList, Level? closed, string what, int at)
    {
        var range = Rest(at, EndOfLine(_line));
        if (Top is not { } top)
        {
            if (closed is not null)
                Stop(RootMoved(closed, column, range));
            else
                _levels.Add(new Level(column, isList) { FirstLine = _line });
        }
        else if (top.Column == column)
        {
            if (top.IsList && !isList)
                Stop(Problems.KeyAmongItems(Path, range, what));
        }
        else if (top.Pending && closed is null)
        {
            top.Pending = false;
            _levels.Add(new Level(column, isList) { FirstLine = _line });
        }
        else if (closed is not null)
        {
            Stop(Problems.BetweenColumns(Path, range, column, top.Column, closed.Column));
        }
        else
        {
            Stop(isList
                ? Problems.ItemBehindValue(Path, range, top.LastKey, what)
                : Problems.TooFarRight(Path, range, what, top.LastKey));
        }

        return !_stopped;
    }

    /// <summary>Closes what is deeper, and tells the last level that was closed; null when there was none.</summary>
    private Level? CloseDeeperThan(int column)
    {
        Level? closed = null;
        while (Top is { } top && top.Column > column)
        {
            closed = top;
            _levels.RemoveAt(_levels.Count - 1);
        }

        return closed;
    }

    /// <summary>The outermost lines disagree: the first one is to blame when it stands alone.</summary>
    private Problem RootMoved(Level root, int column, Model.SourceRange range) => root.Entries == 1
        ? Problems.RootIsIndented(Path, _lines.TrimmedLine(root.FirstLine), root.Column, column)
        : Problems.RootIsIndented(Path, range, column, root.Column);

    /// <summary>The column that a value on a line of its own must pass, if one is waited for.</summary>
    private int? TakePendingValue(int at)
    {
        var column = ColumnOf(at);
        CloseDeeperThan(column);
        if (Top is null)
            return _found.Count == 0 && Text[at] is '[' or '{' or '"' or '\'' ? -1 : null;
        if (!Top.Pending || Top.Column >= column)
            return null;
        return Top.Column;
    }

    private void HasValue()
    {
        if (Top is { } top)
            top.Pending = false;
    }
}
