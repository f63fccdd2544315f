using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;
using ContentGen.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Reads a stretch of a file as one YAML document. YamlDotNet tells the events and their offsets;
/// ranges, comments and everything it does not check are read from the text.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    private readonly TextLines _lines;
    private readonly int _start;
    private readonly YamlSpans _spans;
    private readonly Parser _parser;
    private readonly YamlAnchors _anchors = new();
    private readonly YamlSlips _slips;
    private readonly List<Problem> _problems = [];
    private readonly bool _isPart;
    private readonly CancellationToken _cancellation;
    private int _depth;
    private bool _doubtful;

    private YamlReader(TextLines lines, int start, int end, bool isPart, CancellationToken cancellation)
    {
        (_lines, _start, _isPart, _cancellation) = (lines, start, isPart, cancellation);
        _spans = new YamlSpans(lines, end);
        _slips = new YamlSlips(lines, _spans);
        _parser = new Parser(new Scanner(new StringReader(YamlCharacters.Shield(lines.Slice(start, end))), skipComments: true));
    }

    /// <summary>
    /// The root is null when there is nothing but spaces and comments, or nothing to be read; where there is an error it is what
    /// is left of a map.
    /// </summary>
    public static (YamlNode? Root, List<Problem> Problems) Read(TextLines lines, int start, int end, CancellationToken cancellation)
    {
        var whole = Read(lines, start, end, isPart: false, cancellation);
        return whole.Root is null && whole.Problems.Count > 0
            ? YamlRemains.Read(lines, start, end, whole, (from, to) => Read(lines, from, to, isPart: true, cancellation))
            : (whole.Root, whole.Problems);
    }

    private static YamlReading Read(TextLines lines, int start, int end, bool isPart, CancellationToken cancellation)
    {
        if (YamlCharacters.FindForbidden(lines, start, end) is { } forbidden)
            return new YamlReading(null, [forbidden]);
        var reader = new YamlReader(lines, start, end, isPart, cancellation);
        try
        {
            var root = reader.ReadDocument();
            var misread = reader._doubtful ? YamlCause.Find(lines, start, end, isRefused: false, isText: root is YamlScalar) : [];
            return misread.Count > 0 ? new YamlReading(null, misread) : new YamlReading(root, [.. reader._problems, .. reader._slips.Problems]);
        }
        catch (Stop)
        {
            return new YamlReading(null, reader._problems) { IsStopped = true };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Not only YamlException: on some input YamlDotNet falls over its own state.
            var hashes = YamlHashes.InBrackets(lines, start, end).ToList();
            var others = YamlCause.Find(lines, start, end, isRefused: true)
                .Where(cause => !hashes.Exists(hash => hash.Range.StartLine == cause.Range.StartLine));
            List<Problem> causes = [.. hashes, .. others];
            return new YamlReading(null, causes.Count == 0 ? [reader.Unexplained(exception)] : causes);
        }
    }

    private YamlNode? ReadDocument()
    {
        _doubtful = _spans.HasDirective(_start);
        Next();
        Next();
        if (_parser.Current is not DocumentStart)
            return null;
        Next();
        var root = ReadNode();
        _doubtful |= root is YamlScalar;
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart second && !_spans.IsEmptyFrom(At(second.End)))
                Fail(Problems.SecondDocument(_lines.Path, _spans.RestOfLine(At(second.Start)), _spans.RestOfLineText(At(second.Start))));
        }

        return root;
    }

    /// <summary>Reads the node of the current event, and leaves on the event behind it.</summary>
    private YamlNode ReadNode(bool isItem = false)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_parser.Current is AnchorAlias alias)
            return ReadAlias(alias);
        var current = (NodeEvent)_parser.Current!;
        if (YamlTags.IsCustom(current.Tag))
            Fail(_spans.CustomTag(At(current.Start)));
        if (!YamlAnchors.IsName(current.Anchor))
            Fail(_spans.CannotBegin(At(current.Start)));
        var before = _anchors.Nodes;
        _anchors.Count();
        YamlNode node = current switch
        {
            Scalar scalar => ReadScalar(scalar, isItem),
            SequenceStart => ReadSequence(current),
            _ => ReadMapping(current),
        };
        _anchors.Define(current.Anchor, node, before);
        if (node is YamlScalar && !current.Anchor.IsEmpty)
            _slips.SeeAnchor(current.Anchor.Value, At(current.Start), node.Range);
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar, bool isItem)
    {
        Next();
        var style = YamlSpans.StyleOf(scalar.Style);
        var range = _spans.Scalar(At(scalar.Start), At(scalar.End), style);
        _doubtful |= _spans.IsDoubtful(range, style);
        if (style == YamlStyle.Plain)
            _slips.SeePlain(range, scalar.Value, isItem);
        return new YamlScalar(YamlCharacters.Unshield(scalar.Value), style, range, _spans.CommentBehind(range, style));
    }

    private YamlSequence ReadSequence(NodeEvent start)
    {
        Enter(start);
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd)
            items.Add(ReadNode(isItem: true));
        var range = _spans.Collection(At(start.Start), At(_parser.Current.Start), items.Count == 0 ? null : items[items.Count - 1].Range);
        _slips.SeeList(range, items);
        Leave();
        return new YamlSequence(items.ToEquatableArray(), range);
    }

    private YamlMapping ReadMapping(NodeEvent start)
    {
        Enter(start);
        var map = new YamlMapBuilder(_lines.Path, _problems);
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar)
                Fail(_spans.ComplexKey(At(start.Start), At(_parser.Current!.Start)));
            var key = (YamlScalar)ReadNode();
            if (key.Range.Length == 0)
                throw new SemanticErrorException(start.Start, start.End, "a key is missing");
            _doubtful |= key.Value.Length > 0 && (YamlCharacters.IsOddSpace(key.Value[0]) || YamlCharacters.IsOddSpace(key.Value[key.Value.Length - 1]));
            map.Add(key, _slips.Seen(key, ReadNode()));
        }

        // A pair without braces in a list, [a: b], has no mark of its own.
        var hasMark = _depth == 1 || start.Start.Index > 0;
        var range = hasMark
            ? _spans.Collection(At(start.Start), At(_parser.Current.Start), map.LastRange)
            : _spans.Range(map.FirstRange!.Value.Start, map.LastRange!.Value.End);
        Leave();
        return new YamlMapping(map.ToEntries(), range);
    }

    private YamlNode ReadAlias(AnchorAlias alias)
    {
        Next();
        _slips.SeeAlias(alias.Value.Value);
        if (_anchors.Find(alias.Value) is not { } anchor)
        {
            // What is read alone does not know the anchors above.
            if (_isPart && _lines.Text.IndexOf("&" + alias.Value.Value, StringComparison.Ordinal) >= 0)
                throw new Stop();
            Fail(_spans.UnknownAlias(At(alias.Start)));
            return null!;
        }

        var range = _spans.Range(At(alias.Start), At(alias.End));
        if (_depth + anchor.Height > MaxDepth)
            Fail(Problems.TooDeep(_lines.Path, range, MaxDepth));
        if (!_anchors.Expand(anchor.Size))
            Fail(Problems.TooManyNodes(_lines.Path, range, YamlAnchors.MaxNodes));
        return anchor.Node with { Range = range };
    }

    private void Enter(NodeEvent start)
    {
        if (++_depth > MaxDepth)
            Fail(Problems.TooDeep(_lines.Path, _spans.Range(At(start.Start), At(start.Start) + 1), MaxDepth));
        Next();
    }

    private void Leave()
    {
        _depth--;
        Next();
    }

    private void Next() => _parser.MoveNext();

    private int At(Mark mark) => _start + (int)mark.Index;

    private void Fail(Problem problem)
    {
        _problems.Add(problem);
        throw new Stop();
    }

    private Problem Unexplained(Exception exception)
    {
        var (start, end) = exception is YamlException { End.Index: > 0 } yaml
            ? (yaml.Start, yaml.End)
            : (_parser.Current?.End ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty);
        return Problems.Unexplained(_lines.Path, _spans.Range(At(start), At(end)), exception.Message);
    }

    /// <summary>Ends the reading at the first problem that leaves nothing to go on with.</summary>
    private sealed class Stop : Exception;
}
