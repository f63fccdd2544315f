using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Schema;

/// <summary>
/// The record of a folder for which the project declares none. The same for every folder, so a new post never changes a type.
/// Its keys are those of <see cref="WellKnownKeys"/> that are known to it.
/// </summary>
internal static class DefaultSchema
{
    private static readonly ListShape Strings =
        new(ListForm.Array, new ScalarShape(ScalarKind.String, false), "global::System.Collections.Generic.IReadOnlyList<string>", false);

    private static readonly PropertySet Properties = new(
    [
        Property(KeyMeaning.Title, new ScalarShape(ScalarKind.String, false), "The title.") with
        {
            IsRequired = true, NeedsValue = true, IsRequiredMember = true, Default = EntryMembers.Slug.Name,
        },
        Property(
            KeyMeaning.Date,
            new ScalarShape(ScalarKind.DateTimeOffset, true),
            "When it was published; from the file's or folder's name when the front matter does not say. Null for an undated entry."),
        Property(KeyMeaning.Updated, new ScalarShape(ScalarKind.DateTimeOffset, true), "When it was last changed in substance."),
        Property(KeyMeaning.Summary, new ScalarShape(ScalarKind.String, true), "One or two sentences about it, plain text."),
        Property(KeyMeaning.Tags, Strings, "Its tags.") with { IsTaxonomy = true },
        Property(KeyMeaning.Categories, Strings, "Its categories.") with { IsTaxonomy = true },
        Property(KeyMeaning.Authors, Strings, "Who wrote it."),
        Property(
            KeyMeaning.Draft,
            new ScalarShape(ScalarKind.Boolean, false),
            "Whether it is a draft. Drafts are in Debug builds only, unless ContentGenIncludeDrafts says otherwise."),
        Property(
            KeyMeaning.Image,
            new ScalarShape(ScalarKind.String, true),
            "The address of its picture; a file beside the entry has the one that it has in a body."),
        new PropertySchema("Cover", WellKnownKeys.Of(KeyMeaning.Image), EquatableArray<string>.Empty, new ImageShape(IsNullable: true))
        {
            PictureOf = Names.Member(WellKnownKeys.Of(KeyMeaning.Image)),
            Summary = "Its picture with the size that its file has.",
        },
        Property(KeyMeaning.Aliases, Strings, "Other URLs it was known by."),
        Property(KeyMeaning.Weight, new ScalarShape(ScalarKind.Int32, true), "Its place among undated entries, lightest first."),
    ]);

    public static CollectionSchema For(string folder, ContentOptions options) =>
        new(folder,
            new RecordName(options.Namespace, Names.Record(folder), options.Visibility, EquatableArray<string>.Empty),
            Names.Member(folder),
            Route.Default(folder),
            Properties);

    private static PropertySchema Property(KeyMeaning meaning, ValueShape type, string summary)
    {
        var keys = WellKnownKeys.Of(meaning, KnownTo.DefaultRecord);
        return new PropertySchema(Names.Member(keys[0]), keys[0], keys.Skip(1).ToEquatableArray(), type)
        {
            Summary = summary,
            ForeignKeys = WellKnownKeys.Of(meaning, KnownTo.Foreign).ToEquatableArray(),
        };
    }
}
