using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Schema;

/// <summary>The record of a folder for which the project declares none. The same for every folder, so a new post never changes a type.</summary>
internal static class DefaultSchema
{
    private static readonly ListShape Strings =
        new(ListForm.Array, new ScalarShape(ScalarKind.String, false), "global::System.Collections.Generic.IReadOnlyList<string>", false);

    private static readonly PropertySet Properties = new(EquatableArray.Of(
        new PropertySchema("Title", "title", None(), Scalar(ScalarKind.String, nullable: false)) { IsRequired = true, NeedsValue = true, IsRequiredMember = true, Default = "Slug", Summary = "The title." },
        new PropertySchema("Date", "date", None(), Scalar(ScalarKind.DateTimeOffset)) { Summary = "When it was published; from the file's or folder's name when the front matter does not say. Null for an undated entry." },
        new PropertySchema("Updated", "updated", None(), Scalar(ScalarKind.DateTimeOffset)) { Summary = "When it was last changed in substance." },
        new PropertySchema("Summary", "summary", EquatableArray.Of("description", "excerpt"), Scalar(ScalarKind.String)) { Summary = "One or two sentences about it, plain text." },
        new PropertySchema("Tags", "tags", EquatableArray.Of("tag"), Strings) { IsTaxonomy = true, Summary = "Its tags." },
        new PropertySchema("Categories", "categories", EquatableArray.Of("category"), Strings) { IsTaxonomy = true, Summary = "Its categories." },
        new PropertySchema("Authors", "authors", EquatableArray.Of("author"), Strings) { Summary = "Who wrote it." },
        new PropertySchema("Draft", "draft", None(), new ScalarShape(ScalarKind.Boolean, false)) { Summary = "Whether it is a draft. Drafts are in Debug builds only, unless ContentGenIncludeDrafts says otherwise." },
        new PropertySchema("Image", "image", None(), Scalar(ScalarKind.String)) { Summary = "The address of its picture, as written." },
        new PropertySchema("Aliases", "aliases", EquatableArray.Of("alias"), Strings) { Summary = "Other URLs it was known by." },
        new PropertySchema("Weight", "weight", None(), Scalar(ScalarKind.Int32)) { Summary = "Its place among undated entries, lightest first." }));

    public static CollectionSchema For(string folder, ContentOptions options) =>
        new(folder,
            new RecordName(options.Namespace, Names.Record(folder), options.Visibility, EquatableArray<string>.Empty),
            Names.Member(folder),
            Route.Default(folder),
            Properties);

    private static EquatableArray<string> None() => EquatableArray<string>.Empty;

    private static ScalarShape Scalar(ScalarKind kind, bool nullable = true) => new(kind, nullable);
}
