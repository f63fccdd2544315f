using ContentGen.Generator.Model;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>An entry's front matter and what it is read against; no schema when the record that claims its collection is broken.</summary>
internal sealed record EntryToBind(EntryFrontMatter FrontMatter, CollectionSchema? Schema)
{
    /// <summary>Whether the build leaves drafts out.</summary>
    public bool LeavesDraftsOut { get; init; }

    public static EntryToBind Of(EntryFrontMatter frontMatter, BindingRules rules) =>
        new(frontMatter, rules.Schemas.FirstOrDefault(schema => schema.Folder == frontMatter.Path.Collection)) { LeavesDraftsOut = !rules.HasDrafts };
}

/// <summary>What the entries of a project are read against.</summary>
internal sealed record BindingRules(EquatableArray<CollectionSchema> Schemas, bool HasDrafts);
