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
    private readonly List<SlotAddress> _addresses = [];
    private readonly List<SlotImage> _images = [];
    private readonly List<string> _links = [];
    private readonly SortedSet<string> _linksTo = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private LinkResolver(ContentPath body, LinkIndex index) => (_body, _index) = (body, index);

    private string File => _body.File;

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
        _images.ToEquatableArray(),
        _links.Distinct(StringComparer.Ordinal).ToEquatableArray(),
        _linksTo.ToEquatableArray(),
        _problems.ToEquatableArray());

    private void Add(int number, LinkSlot slot)
    {
        // Template languages of other systems: their meaning is not known here.
        if (!slot.IsForeign && (slot.Target.Contains("{{") || slot.Target.Contains("{%")))
            return;
        if (slot.Form != LinkForm.Link)
        {
            if (UnreadLink.Check(_body, slot, _index) is { } problem)
                _problems.Add(problem);
            return;
        }

        var address = slot.IsForeign ? null : slot.IsImage ? Image(number, slot) : Page(slot);
        if (address is not null)
            _addresses.Add(new SlotAddress(number, address));
        if (!slot.IsImage)
            _links.Add(address ?? slot.Target);
    }

    /// <summary>The new address of a link; null to leave it as it is.</summary>
    private string? Page(LinkSlot slot)
    {
        var (path, rest, fragment) = LinkPath.Split(slot.Target);
        if (path.Length == 0)
            return CheckFragment(slot, _body.Source, fragment) is { } anchor ? WithFragment(rest, fragment, anchor) : null;
        if (path[0] == '/')
            return Rooted(slot, path, rest, fragment);
        if (!LinkPath.IsMarkdown(path))
            return Plain(slot, path, rest, fragment);
        if (RelativePath.Resolve(_body.Source, path) is not { } source)
            return null;
        if (_index.BySource(source) is { } page)
            return Found(slot, page, rest, fragment);
        _problems.Add(Problems.NoSuchContent(File, slot.Range, slot.Target, source, Nearest(source, _index.Sources)));
        return null;
    }

    /// <summary>A relative path that does not say what it leads to: an entry, an image, or something of the app.</summary>
    private string? Plain(LinkSlot slot, string path, string rest, string fragment)
    {
        var image = ImageAddress.Of(_body.Source, slot.Target, _index.Images);
        if (image.Found is not null)
            return image.Address;
        var named = NamedPage.Of(_body.Source, path, _index);
        if (named.Page is { } page)
            return Found(slot, page, rest, fragment);
        Miss(slot, image);
        if (named.Neighbour is { } neighbour)
            _problems.Add(Problems.NoSuchPage(File, slot.Range, slot.Target, NearPath.Relative(RelativePath.Folder(_body.Source), neighbour.Source)));
        else if (LinkPath.IsFile(path) && _index.UrlFrom(_body.Source, path) is { } url)
            CheckUrl(slot, url);
        return null;
    }

    /// <summary>A URL from the root on: ours when it is an entry's, was one, or could be one by a collection's route; or the path of a file of ours.</summary>
    private string? Rooted(LinkSlot slot, string path, string rest, string fragment)
    {
        var image = ImageAddress.Of(_body.Source, slot.Target, _index.Images);
        Miss(slot, image);
        if (image.IsOurs)
            return image.Address;
        if (_index.ByUrl(path) is { } page)
        {
            var address = Found(slot, page, rest, fragment);

            // Another normal form is another address to whoever serves it.
            return Uri.UnescapeDataString(path).TrimEnd('/') == Uri.UnescapeDataString(page.Url).TrimEnd('/') ? null : address;
        }

        var file = LinkPath.IsMarkdown(path) && _index.ByAlias(path) is null && !_index.IsKnown(path) ? RootedFile.Of(_body.Source, path, _index) : null;
        if (file?.Page is { } entry)
            return Found(slot, entry, rest, fragment);
        if (file?.Missing is { } missing)
            _problems.Add(Problems.NoSuchContent(File, slot.Range, slot.Target, missing, Nearest(missing, _index.Sources)));
        else
            CheckUrl(slot, path);
        return null;
    }

    /// <summary>Misses an entry at a URL from the root on that none has: one was there before, or a route could make it.</summary>
    private void CheckUrl(LinkSlot slot, string path)
    {
        if (_index.ByAlias(path) is { } moved)
        {
            _problems.Add(moved.IsLeftOut
                ? Problems.LinkToDraft(File, slot.Range, slot.Target, moved.Source)
                : Problems.LinkToAlias(File, slot.Range, slot.Target, moved.Url));
            _linksTo.Add(moved.Source);
            return;
        }

        var decoded = Uri.UnescapeDataString(path);
        var route = _index.Routes.Where(route => route.CouldMake(decoded)).OrderByDescending(static route => route.HasShapeOfItsOwn).FirstOrDefault();
        if (route is null || _index.IsKnown(path))
            return;
        var nearest = NearPath.Of(decoded, route.Urls);
        if (route.HasShapeOfItsOwn || nearest is not null)
            _problems.Add(Problems.NoSuchUrl(File, slot.Range, slot.Target, route.Folder, nearest));
    }

    private string? Found(LinkSlot slot, PageAddress page, string rest, string fragment)
    {
        _linksTo.Add(page.Source);
        if (page.IsLeftOut)
            _problems.Add(Problems.LinkToDraft(File, slot.Range, slot.Target, page.Source));
        var anchor = CheckFragment(slot, page.Source, fragment);
        return page.Url.Length == 0 ? null : page.Url + (anchor is null ? rest : WithFragment(rest, fragment, anchor));
    }

    /// <summary>Misses a place that is not in a page. Returns the place's id when it is written in another normal form there.</summary>
    private string? CheckFragment(LinkSlot slot, string source, string fragment)
    {
        // "#" and "#top" lead to the top; the routes of client code and the tabs of DocFX are not ours.
        if (fragment.Length == 0 || fragment[0] is '!' or '/' || fragment.StartsWith("tab/", StringComparison.Ordinal))
            return null;
        if (string.Equals(fragment, "top", StringComparison.OrdinalIgnoreCase))
            return null;
        if (_index.AnchorsOf(source) is not { } anchors)
            return null;
        var name = Uri.UnescapeDataString(fragment);
        if (anchors.Contains(name) || anchors.Contains(fragment))
            return null;
        if (Slug.Composed(name) is var composed && anchors.FirstOrDefault(anchor => Slug.Composed(anchor) == composed) is { } same)
            return same;
        _problems.Add(Problems.NoSuchHeading(File, slot.FragmentRange, name, source == _body.Source ? "this page" : source, anchors));
        return null;
    }

    private static string WithFragment(string rest, string fragment, string anchor)
    {
        var start = rest.IndexOf('#') + 1;
        return rest.Substring(0, start) + Uri.EscapeDataString(anchor) + rest.Substring(start + fragment.Length);
    }

    private string? Image(int number, LinkSlot slot)
    {
        var image = ImageAddress.Of(_body.Source, slot.Target, _index.Images);
        Miss(slot, image);
        if (image.Found is not null)
            _images.Add(new SlotImage(number, image.Size));
        return image.Address;
    }

    private void Miss(LinkSlot slot, ImageAddress image)
    {
        if (image.Missing is { } missing)
            _problems.Add(Problems.NoSuchImage(File, slot.Range, slot.Target, missing, image.Nearest));
    }

    /// <summary>The nearest of some files, as a link in this body would write it.</summary>
    private string? Nearest(string source, IEnumerable<string> candidates) =>
        NearPath.Of(source, candidates) is { } found ? NearPath.Relative(RelativePath.Folder(_body.Source), found) : null;
}
