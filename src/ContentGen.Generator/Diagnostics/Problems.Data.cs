using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NotAMapOfData(string path, SourceRange range, bool isList, bool isLoose) =>
        new(Descriptor.NotAMap, path, range, isList
            ? "The file holds a list. A file in a collection's folder is one entry: a map of keys to values. A list of entries goes into one file directly under the content root, such as content/authors.yml."
            : $"The file holds a text. Expected a map of keys to values{(isLoose ? ", or a list of such maps" : "")}.");

    public static Problem ItemIsNoMap(string path, SourceRange range) =>
        new(Descriptor.NotAMap, path, range, "This item is no entry: expected a map of keys to values, such as '- name: Jane'.");

    public static Problem ItemHasNoName(string path, SourceRange range) =>
        new(Descriptor.MissingKey, path, range, "This entry has no name: expected one of the keys 'id', 'slug', 'name' or 'title', with a letter or digit in it.");
}
