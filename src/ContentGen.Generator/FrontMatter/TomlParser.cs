using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Reads a stretch of a file as TOML 1.1. After a mistake it goes on at the next line that begins a key or a table,
/// so that all mistakes of a file are told at once, and what is sound is read.
/// </summary>
internal sealed partial class TomlParser
{
    private const int MaxDepth = 64;
    private const int MostMistakes = 50;

    private readonly TextLines _lines;
    private readonly int _start;
    private readonly int _end;
    private readonly CancellationToken _cancellation;
    private readonly TomlCause _cause;
    private readonly List<Problem> _problems = [];
    private readonly TomlTable _root;
    private TomlTable _table;
    private int _tableDepth;
    private TomlTokens _tokens;
    private TomlToken _token;
    private TomlToken? _value;

    public TomlParser(TextLines lines, int start, int end, CancellationToken cancellation)
    {
        (_lines, _start, _end, _cancellation) = (lines, start, end, cancellation);
        _cause = new TomlCause(lines, end);
        _root = _table = new TomlTable(lines.Path, _problems, TomlTableKind.Header, lines.Range(start, end));
        _tokens = new TomlTokens(lines.Text, start, end);
    }

    public (YamlNode? Root, List<Problem> Problems) Read()
    {
        var mistakes = 0;
        for (var at = _start; at < _end && mistakes < MostMistakes; mistakes++)
        {
            if (ReadFrom(at) is not { } mistake)
                break;
            _problems.Add(mistake);
            _table.IsBroken = true;
            at = TomlLines.NextStatement(_lines, mistake.Range.StartLine + 1, _end);
        }

        return (_root.ToRoot(), _problems);
    }

    /// <summary>Reads up to the first mistake.</summary>
    private Problem? ReadFrom(int start)
    {
        _tokens = new TomlTokens(_lines.Text, start, _end);
        try
        {
            Advance(asKey: true);
            while (_token.Kind != TomlKind.End)
                ReadStatement();
            return null;
        }
        catch (Mistake mistake)
        {
            return mistake.Problem;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !TomlReader.IsClosedDoor(exception))
        {
            // On some input Tomlyn may fall over its own state.
            return Problems.UnexplainedToml(_lines.Path, _lines.Range(_token.Start, _token.End), exception.Message);
        }
    }

    private void ReadStatement()
    {
        _cancellation.ThrowIfCancellationRequested();
        _value = null;
        switch (_token.Kind)
        {
            case TomlKind.NewLine:
                Advance(asKey: true);
                return;
            case TomlKind.OpenBracket or TomlKind.OpenBrackets:
                ReadHeader();
                break;
            default:
                ReadPair(_table, _tableDepth);
                break;
        }

        if (_token.Kind is not (TomlKind.NewLine or TomlKind.End))
            throw new Mistake(_cause.Behind(_value, _token));
    }

    private void ReadHeader()
    {
        var open = _token;
        // A broken header takes its keys with it.
        _table = new TomlTable(_lines.Path, _problems, TomlTableKind.Header, default);
        Advance(asKey: true);
        if (_token.Kind is TomlKind.CloseBracket or TomlKind.CloseBrackets)
            throw new Mistake(_cause.Header(open));
        var keys = ReadKey();
        var isItem = open.Kind == TomlKind.OpenBrackets;
        if (_token.Kind != (isItem ? TomlKind.CloseBrackets : TomlKind.CloseBracket))
            throw new Mistake(_cause.Header(open));
        _tableDepth = keys.Count;
        Limit(_tableDepth, open);
        _table = _root.Open(keys, isItem, _lines.Range(open.Start, _token.End));
        Advance(asKey: true);
    }

    /// <summary>Reads <c>key = value</c> and leaves on what follows.</summary>
    private void ReadPair(TomlTable table, int depth)
    {
        var first = _token;
        var keys = ReadKey();
        if (_token.Kind != TomlKind.Equals)
            throw new Mistake(_cause.NoEquals(first, _token));
        var equals = _token;
        Advance(asKey: false);
        if (_token.Kind is TomlKind.NewLine or TomlKind.End || (_token.Kind is TomlKind.Comma or TomlKind.CloseBrace && table != _table))
            throw new Mistake(_cause.NoValue(first, equals));
        depth += keys.Count - 1;
        Limit(depth, first);
        var value = ReadValue(depth, isItem: table != _table);
        See(value, keys[keys.Count - 1].Name);
        table.Add(keys, value);
        Advance(asKey: true);
    }

    /// <summary>Reads <c>a."b".c</c> and leaves on what follows.</summary>
    private List<TomlKey> ReadKey()
    {
        var keys = new List<TomlKey>();
        var first = _token;
        while (true)
        {
            if (_token.Kind is not (TomlKind.BareKey or TomlKind.Text) || _token.Error is not null || _cause.IsBroken(_token))
                throw new Mistake(_cause.Key(first, _token));
            keys.Add(new TomlKey(_token.Value, _lines.Range(_token.Start, _token.End)));
            Advance(asKey: true);
            if (_token.Kind != TomlKind.Dot)
                return keys;
            Advance(asKey: true);
        }
    }

    /// <summary>Notes what is good TOML and was hardly meant.</summary>
    private void See(YamlNode value, string? key)
    {
        if (YamlEscapes.Find(_lines, value, key, isToml: true) is { } slip)
            _problems.Add(slip);
    }

    private void Advance(bool asKey) => _token = _tokens.Next(asKey);

    private void Limit(int depth, TomlToken at)
    {
        if (depth > MaxDepth)
            throw new Mistake(Problems.TooDeep(_lines.Path, _lines.Range(at.Start, at.End), MaxDepth));
    }

    private sealed class Mistake(Problem problem) : Exception
    {
        public Problem Problem { get; } = problem;
    }
}
