using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>
/// Finds the addresses of a body's links and checks those that lead to content. What is not ours is left alone, to the letter:
/// one false alarm teaches people to switch the check off. It runs for every body when a heading changes anywhere, and so sees
/// nothing of a body but its links.
/// </summary>
internal sealed class LinkResolver
{
    private readonly ContentPath _body;
    private readonly LinkIndex _index;
    private readonly string _folder;
    private readonly List<SlotAddress> _addresses = [];
    private readonly List<string> _links = [];
    private readonly SortedSet<string> _linksTo = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private LinkResolver(ContentPath body, LinkIndex index)
    {
        _body = body;
        _index = index;
        _folder = body.Source.Substring(0, body.Source.LastIndexOf('/') + 1);
    }

    private string File => _body.File;

    /// <summary>The folder's name from which all sources start.</summary>
    private string Root => _body.Source.Substring(0, _body.Source.IndexOf('/') + 1);

    public static ResolvedLinks Resolve(ContentPath body, EquatableArray<LinkSlot> slots, LinkIndex index)
    {
        if (slots.IsEmpty)
            return ResolvedLinks.None;
        try
        {
            var resolver = new LinkResolver(body, index);
            for (var i = 0; i < slots.Count; i++)
                resolver.Add(i, slots[i]);
            return resolver.Resolved();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ResolvedLinks.None with { Problems = EquatableArray.Of(Problems.Internal(body.File, exception)) };
        }
    }

    private ResolvedLinks Resolved() => new(
        _addresses.ToEquatableArray(),
        _links.Distinct(StringComparer.Ordinal).ToEquatableArray(),
        _linksTo.ToEquatableArray(),
        _problems.ToEquatableArray());

    private void Add(int number, LinkSlot slot)
    {
        // Template languages of other systems: their meaning is not known here.
        if (!slot.IsForeign && (slot.Target.Contains("{{") || slot.Target.Contains("{%")))
            return;
        var address = slot.IsForeign ? null : slot.IsImage ? Image(slot) : Page(slot);
        if (address is not null)
            _addresses.Add(new SlotAddress(number, address));
        if (!slot.IsImage)
            _links.Add(address ?? slot.Target);
    }

    /// <summary>The new address of a link; null to leave it as it is.</summary>
    private string? Page(LinkSlot slot)
    {
        var (path, rest, fragment) = Split(slot.Target);
        if (path.Length == 0)
        {
            CheckFragment(slot, _body.Source, fragment, "this page");
            return null;
        }

        if (path[0] == '/')
        {
            Rooted(slot, path, fragment);
            return null;
        }

        var isContent = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        if (Resolve(path) is not { } source)
            return null;
        if (!isContent)
            return _index.HasAsset(source) ? "/" + Slug.Encode(source) + rest : null;
        if (_index.BySource(source) is not { } page)
        {
            _problems.Add(Problems.NoSuchContent(File, slot.Range, slot.Target, source, Nearest(source, _index.Sources)));
            return null;
        }

        Found(slot, page, fragment);
        return page.Url + rest;
    }

    /// <summary>A URL from the root on: ours when it is an entry's, was one, or could be one by a collection's route.</summary>
    private void Rooted(LinkSlot slot, string path, string fragment)
    {
        if (_index.ByUrl(path) is { } page)
        {
            Found(slot, page, fragment);
        }
        else if (_index.ByAlias(path) is { } moved)
        {
            _problems.Add(Problems.LinkToAlias(File, slot.Range, slot.Target, moved.Url));
            _linksTo.Add(moved.Source);
        }
        else
        {
            var decoded = Uri.UnescapeDataString(path);
            if (_index.Routes.FirstOrDefault(route => route.CouldMake(decoded)) is not { } route || _index.IsKnown(path))
                return;
            var nearest = NearPath.Of(decoded, route.Urls);
            if (route.HasPrefixOfItsOwn || nearest is not null)
                _problems.Add(Problems.NoSuchUrl(File, slot.Range, slot.Target, route.Folder, nearest));
        }
    }

    private void Found(LinkSlot slot, PageAddress page, string fragment)
    {
        _linksTo.Add(page.Source);
        if (page.IsLeftOut)
            _problems.Add(Problems.LinkToDraft(File, slot.Range, slot.Target, page.Source));
        CheckFragment(slot, page.Source, fragment, page.Source == _body.Source ? "this page" : page.Source);
    }

    private void CheckFragment(LinkSlot slot, string source, string fragment, string page)
    {
        // "#" and "#top" lead to the top; text fragments and the routes of client code are not ours.
        if (fragment.Length == 0 || fragment[0] is '!' or '/' or ':' || string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase))
            return;
        if (_index.AnchorsOf(source) is not { } anchors)
            return;
        var name = Uri.UnescapeDataString(fragment);
        if (!anchors.Contains(name) && !anchors.Contains(fragment))
            _problems.Add(Problems.NoSuchHeading(File, slot.FragmentRange, name, page, anchors));
    }

    private string? Image(LinkSlot slot)
    {
        var (path, rest, _) = Split(slot.Target);
        if (!ContentPath.ImageExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            return null;
        var isRooted = path[0] == '/';
        if (isRooted && !path.StartsWith("/" + Root, StringComparison.Ordinal))
            return null;
        var source = isRooted ? Uri.UnescapeDataString(path.Substring(1)) : Resolve(path);
        if (source is null)
            return null;
        if (_index.HasAsset(source))
            return isRooted ? null : "/" + Slug.Encode(source) + rest;
        _problems.Add(Problems.NoSuchImage(File, slot.Range, slot.Target, source, Nearest(source, _index.Assets)));
        return null;
    }

    /// <summary>The file that a relative path means, from the content root's own name on; null outside of the content root.</summary>
    private string? Resolve(string path)
    {
        var kept = _folder.TrimEnd('/').Split('/').ToList();
        foreach (var segment in Uri.UnescapeDataString(path).Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                kept.Add(segment);
            else if (kept.Count > 1)
                kept.RemoveAt(kept.Count - 1);
            else
                return null;
        }

        return string.Join("/", kept);
    }

    /// <summary>The nearest of some files, as a link in this body would write it.</summary>
    private string? Nearest(string source, IEnumerable<string> candidates) =>
        NearPath.Of(source, candidates) is { } found ? NearPath.Relative(_folder, found) : null;

    private static (string Path, string Tail, string Fragment) Split(string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        if (end < 0)
            return (target, "", "");
        var hash = target.IndexOf('#', end);
        return (target.Substring(0, end), target.Substring(end), hash < 0 ? "" : target.Substring(hash + 1));
    }
}
