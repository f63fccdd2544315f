using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>An entry's front matter and what it is read against; no schema when the record that claims its collection is broken.</summary>
internal sealed record EntryToBind(EntryFrontMatter FrontMatter, CollectionSchema? Schema)
{
    public static EntryToBind Of(EntryFrontMatter frontMatter, EquatableArray<CollectionSchema> schemas) =>
        new(frontMatter, schemas.FirstOrDefault(schema => schema.Folder == frontMatter.Path.Collection));
}
