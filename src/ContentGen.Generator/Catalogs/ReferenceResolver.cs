using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Catalogs;

/// <summary>Puts ids in the place of the names by which entries refer to others. A name that leads nowhere is a problem and no value.</summary>
internal static class ReferenceResolver
{
    public static BoundEntry Resolve(BoundEntry entry, ReferenceIndex index)
    {
        if (entry.References.IsEmpty)
            return entry;
        var problems = new List<Problem>(entry.Problems);
        foreach (var reference in entry.References)
        {
            var target = index.Find(reference.Folder, reference.Name);
            if (target is null && index.IsIncomplete(reference.Folder))
                continue;
            if (target is null)
                problems.Add(NotFound(reference, entry, index));
            else if (index.Several(reference.Folder, reference.Name) is { Count: > 0 } several)
                problems.Add(Problems.SharedSlug(entry.Path.File, reference.Range, reference.Key, reference.Folder, reference.Name, several));
            else if (target.IsLeftOut && !entry.IsDraft)
                problems.Add(Problems.DraftLeftOut(entry.Path.File, reference.Range, reference.Key, reference.Folder, reference.Name));
        }

        var values = entry.Facts.Values.Select(value => new OptionalValue(Resolve(value.Value, index))).ToEquatableArray();
        return entry with { Facts = entry.Facts with { Values = values }, Problems = problems.ToEquatableArray() };
    }

    private static Problem NotFound(BoundReference reference, BoundEntry entry, ReferenceIndex index)
    {
        var (key, folder, name, range, _) = reference;
        return Several(reference, index) is { } items
            ? Problems.EntriesWithoutBrackets(entry.Path.File, range, key, folder, name, items, entry.IsToml)
            : Problems.NoSuchEntry(entry.Path.File, range, key, folder, name, index.Names(folder), index.Nearest(folder, name));
    }

    /// <summary>The items of the list that was probably meant: each of the names between the commas is an entry.</summary>
    private static string? Several(BoundReference reference, ReferenceIndex index) =>
        CommaLists.Parts(reference.Name).All(name => index.Find(reference.Folder, name) is not null) ? reference.Items : null;

    private static BoundValue? Resolve(BoundValue? value, ReferenceIndex index) => value switch
    {
        ReferenceValue reference => index.Find(reference.Folder, reference.Name) is { IsLeftOut: false } target ? new TextValue(target.Id) : null,
        ListValue list => new ListValue(list.Items.Select(item => Resolve(item, index)).OfType<BoundValue>().ToEquatableArray()),
        MapValue map => new MapValue(map.Items.Select(item => (item.Key, Value: Resolve(item.Value, index)))
            .Where(static item => item.Value is not null)
            .Select(static item => new MapItem(item.Key, item.Value!))
            .ToEquatableArray()),
        RecordValue record => new RecordValue(record.Values.Select(inner => new OptionalValue(Resolve(inner.Value, index))).ToEquatableArray()),
        _ => value,
    };
}
