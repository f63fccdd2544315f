using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Linking;

/// <summary>Gives the images that front matter and data name the addresses that they would have in a body, and misses those that are not there.</summary>
internal static class EntryImages
{
    public static BoundEntry Resolve(BoundEntry entry, ImageFiles images)
    {
        if (entry.Images.IsEmpty)
            return entry;
        var problems = new List<Problem>(entry.Problems);
        foreach (var image in entry.Images)
        {
            if (Of(entry, image.Text, images) is { Missing: { } missing, Nearest: var nearest })
                problems.Add(Problems.NoSuchImage(entry.Path.File, image.Range, image.Text.Trim(), missing, nearest));
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
