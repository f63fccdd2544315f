using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Writes the record's side of the library's <c>IContentArticle</c>: which property plays which part is known here, what becomes of
/// its value is the library's affair.
/// </summary>
internal static class ArticleEmitter
{
    public const string Interface = "global::ContentGen.IContentArticle";

    private const string Values = "global::ContentGen.ArticleValues";
    private const string Text = "string";
    private const string Texts = "global::System.Collections.Generic.IReadOnlyList<string>";
    private const string Instant = "global::System.DateTimeOffset?";

    /// <summary>The members in the order of the interface: their types, and the C# of their values.</summary>
    public static IEnumerable<(string Type, string Name, string Value)> MembersOf(CollectionSchema schema)
    {
        var title = schema.Find(Role.TitleText)!;
        yield return (Text, "Title", This(title) + (title.Type.IsNullable ? " ?? this." + EntryMembers.Slug.Name : ""));
        yield return (Instant, "Published", Of(Role.Date, "Instant"));
        yield return (Instant, "Updated", Of(Role.Updated, "Instant"));
        yield return (Text + "?", "Summary", schema.Find(Role.Summary) is { } summary ? This(summary) : "null");
        yield return (Texts, "Tags", List(schema.Find(Role.Tags) ?? schema.Taxonomies.FirstOrDefault()));
        yield return (Text + "?", "Image", Of(Role.Image, "Address"));
        yield return (Texts, "Authors", List(schema.Find(Role.Authors)));
        yield return (Texts, "Aliases", List(schema.Find(Role.Aliases)));
        yield return ("bool", "IsDraft", schema.Find(Role.Draft) is { } draft ? $"{This(draft)}{(draft.Type.IsNullable ? " == true" : "")}" : "false");

        string Of(Role role, string method) => schema.Find(role) is { } property ? $"{Values}.{method}({This(property)})" : "null";
    }

    public static void Members(CodeWriter code, CollectionSchema schema)
    {
        code.Line();
        // Properties marked as errors are read by what is obsolete itself.
        var isObsolete = schema.Properties.Any(static property => property.Obsolete is not null);
        foreach (var (type, name, value) in MembersOf(schema).Where(member => schema.Declaration?.ArticleMembers.Contains(member.Name) != true))
        {
            if (isObsolete)
                code.Line("[global::System.Obsolete]");
            code.Line($"{type} {Interface}.{name} => {value};");
        }
    }

    private static string This(PropertySchema property) => "this." + property.CSharpName;

    private static string List(PropertySchema? property) => property?.Type switch
    {
        null => "global::System.Array.Empty<string>()",
        RecordShape record => $"{Values}.Texts({This(property)}{(record.IsNullable ? "?" : "")}.{NameOf(record)})",
        ListShape { Item: RecordShape record } => $"{Values}.Texts({Names(property, record)})",
        _ => $"{Values}.Texts({This(property)})",
    };

    private static string Names(PropertySchema property, RecordShape record) =>
        $"{This(property)} is {{ }} items ? global::System.Linq.Enumerable.Select(items, static item => "
            + $"item{(record.IsNullable ? "?" : "")}.{NameOf(record)}) : null";

    private static string NameOf(RecordShape record) => Role.TitleText.In(record.Properties).First().CSharpName;
}
