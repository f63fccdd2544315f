using System.Text.RegularExpressions;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Linking;

/// <summary>Gives the images that front matter and data name the addresses that they would have in a body, and misses those that are not there.</summary>
internal static class EntryImages
{
    /// <summary>An image as a body shows it, or as a wiki does: <c>![text](path)</c>, <c>[[path|text]]</c>.</summary>
    private static readonly Regex Marked = new(
        @"^!?(\[\[(?<path>[^\[\]|#]{1,300})([|#][^\[\]]*)?\]\]|\[[^\[\]]*\]\(<?(?<path>[^()<>""]{1,300})>?(\s{1,9}""[^""]*"")?\))$",
        RegexOptions.CultureInvariant);

    public static BoundEntry Resolve(BoundEntry entry, ImageFiles images)
    {
        if (entry.Images.IsEmpty)
            return entry;
        var problems = new List<Problem>(entry.Problems);
        foreach (var image in entry.Images)
        {
            if (Check(entry, image, images) is { } problem)
                problems.Add(problem);
        }

        var values = entry.Facts.Values.Select(value => new OptionalValue(Resolve(value.Value))).ToEquatableArray();
        return entry with { Facts = entry.Facts with { Values = values }, Problems = problems.ToEquatableArray() };

        BoundValue? Resolve(BoundValue? value) => value switch
        {
            ImageValue { HasSize: true } image => Picture(image.Text.Trim(), Of(entry, image.Text, images)),
            ImageValue image => new TextValue(Of(entry, image.Text, images).Address ?? image.Text),
            ListValue list => new ListValue(list.Items.Select(item => Resolve(item)!).ToEquatableArray()),
            MapValue map => new MapValue(map.Items.Select(item => item with { Value = Resolve(item.Value)! }).ToEquatableArray()),
            RecordValue record => new RecordValue(record.Values.Select(inner => new OptionalValue(Resolve(inner.Value))).ToEquatableArray()),
            _ => value,
        };
    }

    private static Problem? Check(BoundEntry entry, BoundImage image, ImageFiles images)
    {
        var text = image.Text.Trim();
        // What an escape has made of a path is told of as that.
        if (entry.Problems.Any(problem => problem.Descriptor == Descriptor.CutShort && image.Range.Holds(problem.Range)))
            return null;
        if (Of(entry, text, images) is { Missing: { } missing, Nearest: var nearest })
            return Problems.NoSuchImage(entry.Path.File, image.Range, text, missing, nearest);
        if (!(Marked.Match(text) is { Success: true } marked && marked.Groups["path"].Value.Trim() is var path && ContentPath.IsImage(path)))
            return null;
        // Wikis find an image by its name alone.
        var found = Of(entry, path, images).Found?.Source ?? images.Named(path).FirstOrDefault();
        var address = found is null ? null : NearPath.Relative(RelativePath.Folder(entry.Path.Source), found);
        return Problems.MarkedImage(entry.Path.File, image.Range, text, address);
    }

    private static PictureValue Picture(string text, ImageAddress image) =>
        new(image.Address ?? text, image.Size?.Width ?? 0, image.Size?.Height ?? 0);

    /// <summary>Addresses of other hosts, and templates of other systems, are none of ours.</summary>
    private static ImageAddress Of(BoundEntry entry, string text, ImageFiles images)
    {
        var target = text.Trim();
        return target.Length == 0 || UrlKey.IsForeign(target) || target.Contains("{{") || target.Contains("{%")
            ? new ImageAddress(null, null, null)
            : ImageAddress.Of(entry.Path.Source, target, images);
    }
}
