using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NotAMapOfData(string path, SourceRange range, bool isList, bool isLoose) =>
        new(Descriptor.NotAMap, path, range, isList
            ? "This file is a list, but a file in a collection's folder is one entry: a map of keys to values. "
                + "Move a list of entries to a file directly under the content root, such as content/authors.yml."
            : $"This file is plain text. Expected a map of keys to values{(isLoose ? ", or a list of such maps" : "")}.");

    public static Problem EntryHasNoKeys(string path, SourceRange range, string id) =>
        new(Descriptor.NotAMap, path, range,
            $"'{Show(id)}' is not an entry, as other keys of this file are: their values are maps of keys to values. "
            + $"Write the keys of '{Show(id)}' below it, indented, or '{{}}' for an entry without any.");

    public static Problem EntryIsAKey(string path, SourceRange range, string id, string collection) =>
        new(Descriptor.NotAMap, path, range,
            $"All values of this file are maps, so each of its keys is read as an entry, and '{Show(id)}' as one of them; but '{Show(id)}' is a key of "
            + $"the record. To make the file one entry, move it to a folder of its own: '{collection}/{Path.GetFileName(path)}'.");

    public static Problem ItemIsNoMap(string path, SourceRange range) =>
        new(Descriptor.NotAMap, path, range, "This list item is not an entry. Expected a map of keys to values, such as '- name: Jane'.");

    public static Problem ItemHasNoName(string path, SourceRange range) =>
        new(Descriptor.MissingKey, path, range,
            "This entry has no name. Add one of the keys 'id', 'slug', 'name' or 'title', with a letter or digit in its value.");

    public static Problem ItemNameIsEmpty(string path, SourceRange range, string key, string value) =>
        new(Descriptor.MissingKey, path, range,
            $"This entry is called by its '{key}', and '{Show(value)}' has no letter or digit to make a name of. "
            + (key == "id" ? "Change the 'id'." : $"Change the '{key}', or add a key 'id'."));
}
