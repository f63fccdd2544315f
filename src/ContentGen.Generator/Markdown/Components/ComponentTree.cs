using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>
/// Puts the HTML of a body and its tags together: components, the elements around them, and between them stretches of HTML that
/// are whole. Elements without a component in them are left as they are written, closed or not.
/// </summary>
internal sealed class ComponentTree
{
    /// <summary>What renders them calls itself for each level.</summary>
    public const int MostLevels = 100;

    /// <summary>The parameter that gets what stands between the tags of a component.</summary>
    public const string Content = "ChildContent";

    private readonly string _path;
    private readonly string _html;
    private readonly List<Problem> _problems = [];
    private readonly List<Level> _open;
    private bool _isTooDeep;

    private ComponentTree(string path, string html) => (_path, _html, _open) = (path, html, [new Level(new RootNode(), 0, 0)]);

    public static (RootNode Root, IReadOnlyList<Problem> Problems) Of(string path, string html, IReadOnlyList<ComponentMark> marks)
    {
        var tree = new ComponentTree(path, html);
        var at = 0;
        foreach (var mark in marks)
        {
            tree.Markup(at, mark.Offset);
            at = mark.Offset;
            tree.Take(mark);
            if (tree._isTooDeep)
                return (new RootNode(), tree._problems);
        }

        tree.Markup(at, html.Length);
        foreach (var level in tree._open.Where(static level => level.Tag is not null))
            tree._problems.Add(Problems.UnclosedTag(path, level.Tag!.NameRange, level.Tag.Name));
        tree.CloseFrom(0, html.Length, html.Length);
        return ((RootNode)tree._open[0].Node, tree._problems);
    }

    private void Take(ComponentMark mark)
    {
        var tag = mark.Tag;
        if (tag.Form == TagForm.Close)
        {
            Close(tag, mark.Offset);
            return;
        }

        if (_open.Count > MostLevels)
        {
            _isTooDeep = true;
            _problems.Add(Problems.ComponentsTooDeep(_path, tag.NameRange, MostLevels));
            return;
        }

        Place();
        var parent = _open[_open.Count - 1];
        parent.Flush(mark.Offset);
        if (parent.Node is ComponentNode component && tag.FragmentOf(component.Tag.Name) is { } name)
        {
            var fragment = new FragmentNode(tag, name);
            if (component.Fragments.Exists(other => other.Name == name) || component.Tag.Gives(name))
                _problems.Add(Problems.SameParameter(_path, tag.LastPartRange, name));
            component.Fragments.Add(fragment);
            if (tag.Parameters.Count > 0)
                _problems.Add(Problems.FragmentParameter(_path, tag.Parameters[0].NameRange, tag.Name));
            if (tag.Form == TagForm.Open)
                _open.Add(new Level(fragment, mark.Offset, mark.Offset) { Tag = tag });
            return;
        }

        var node = new ComponentNode(tag);
        parent.Node.Children.Add(node);
        if (tag.Form == TagForm.Open)
            _open.Add(new Level(node, mark.Offset, mark.Offset) { Tag = tag });
    }

    /// <summary>Content of its own beside a parameter or a fragment that says what the content is.</summary>
    private void CheckContent(ComponentNode component)
    {
        if ((component.Tag.Gives(Content) || component.Fragments.Exists(static fragment => fragment.Name == Content)) && component.HasContent(_html))
            _problems.Add(Problems.SameParameter(_path, component.Tag.NameRange, Content));
    }

    private void Close(ComponentTag tag, int at)
    {
        var open = _open.FindLastIndex(static level => level.Tag is not null);
        if (open < 0)
        {
            _problems.Add(Problems.StrayTag(_path, tag.NameRange, tag.Name));
        }
        else if (_open[open].Tag!.Name != tag.Name)
        {
            var isOpen = _open.Exists(level => level.Tag?.Name == tag.Name);
            _problems.Add(Problems.WrongTag(_path, tag.NameRange, tag.Name, _open[open].Tag!.Name, isOpen));
            // Whoever closes an outer one has forgotten the inner, and a misspelt end is an end: that is the only mistake to tell.
            if (isOpen)
                CloseFrom(_open.FindLastIndex(level => level.Tag?.Name == tag.Name), at, at);
            else if (Suggestion.Nearest(tag.Name, [_open[open].Tag!.Name]) is not null)
                CloseFrom(open, at, at);
        }
        else
        {
            if (_open[open].Crossed is { } element)
                _problems.Add(Problems.CrossedTag(_path, _open[open].Tag!.NameRange, tag.Name, element));
            var left = _open.Skip(open + 1).Select(static level => ((ElementNode)level.Node).Name).ToList();
            CloseFrom(open, at, at);
            // Many elements need no end, such as <p> and <li>. One whose end comes behind this tag does.
            foreach (var name in left)
                _open[open - 1].Left[name] = tag;
        }
    }

    /// <summary>Reads the elements that begin and end in a stretch.</summary>
    private void Markup(int start, int end)
    {
        var tokens = new HtmlTokenizer(_html.Substring(start, end - start));
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlKind.StartTag && tokens.IsClosed && !VoidElements.Contains(tokens.Content.ToString())
                && _html[start + tokens.Token.End - 2] != '/')
                _open.Add(new Level(ElementNode.Of(tokens), start + tokens.Token.Start, start + tokens.Token.End));
            else if (tokens.Kind == HtmlKind.EndTag)
                EndElement(tokens.Content.ToString(), start + tokens.Token.Start, start + tokens.Token.End);
        }
    }

    private void EndElement(string name, int start, int end)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Tag is not null)
            {
                if (IsLeft(_open[i], name))
                    return;
                if (_open.Take(i).Any(level => level.Is(name)))
                    _open[i].Crossed ??= name;
                return;
            }

            if (_open[i].Is(name))
            {
                CloseFrom(i, start, end);
                return;
            }

            if (IsLeft(_open[i], name))
                return;
        }

        _ = IsLeft(_open[0], name);
    }

    /// <summary>Whether this is the end of an element that was open when a component in the level ended: that is told.</summary>
    private bool IsLeft(Level level, string name)
    {
        if (!level.Left.TryGetValue(name, out var tag))
            return false;
        level.Left.Remove(name);
        _problems.Add(Problems.CrossingTag(_path, tag.NameRange, tag.Name, name));
        return true;
    }

    /// <summary>Closes a level and all in it.</summary>
    private void CloseFrom(int first, int start, int end)
    {
        for (var i = _open.Count - 1; i >= Math.Max(first, 1); i--)
        {
            var level = _open[i];
            _open.RemoveAt(i);
            if (!level.IsPlaced)
                continue;
            level.Flush(start);
            _open[i - 1].Pending = i == first ? end : start;
            if (level.Node is ComponentNode component)
                CheckContent(component);
        }

        if (first == 0)
            _open[0].Flush(end);
    }

    /// <summary>Makes parts of the tree of the elements that are open: there is a component in them.</summary>
    private void Place()
    {
        for (var i = 1; i < _open.Count; i++)
        {
            if (_open[i].IsPlaced)
                continue;
            _open[i - 1].Flush(_open[i].Start);
            _open[i - 1].Node.Children.Add(_open[i].Node);
            _open[i].IsPlaced = true;
        }
    }

    /// <summary>What is open: an element, a component, a fragment, the body itself.</summary>
    private sealed class Level(ContainerNode node, int start, int pending)
    {
        public ContainerNode Node { get; } = node;

        public ComponentTag? Tag { get; set; }

        /// <summary>Where it begins.</summary>
        public int Start { get; } = start;

        /// <summary>From where on its HTML is in no part yet.</summary>
        public int Pending { get; set; } = pending;

        /// <summary>Whether the tree has it.</summary>
        public bool IsPlaced { get; set; } = node is not ElementNode;

        /// <summary>The element around it that ended before it did.</summary>
        public string? Crossed { get; set; }

        /// <summary>The elements that were open when a component in this one ended, with its tag.</summary>
        public Dictionary<string, ComponentTag> Left => field ??= new(StringComparer.OrdinalIgnoreCase);

        public bool Is(string name) => Node is ElementNode element && string.Equals(element.Name, name, StringComparison.OrdinalIgnoreCase);

        public void Flush(int end)
        {
            if (end > Pending)
                Node.Children.Add(new MarkupNode(Pending, end));
            Pending = end;
        }
    }
}
