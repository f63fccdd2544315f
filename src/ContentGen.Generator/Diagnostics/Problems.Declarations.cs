using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    private const string SupportedTypes =
        "Use a scalar, an enum, a record, a record with [Content], or a list or string-keyed dictionary of these.";

    public static Problem NotPartial(CodePlace place, string type, string? nested) =>
        At(Descriptor.NotPartial, place, nested is null
            ? $"'{type}' has [Content] but is not partial. Write 'partial record {type}' so that ContentGen can complete it."
            : $"'{type}' contains the content record '{nested}' but is not partial. "
                + $"Make it partial so that ContentGen can complete '{nested}'.");

    public static Problem CannotComplete(CodePlace place, string type, string reason) =>
        At(Descriptor.NotPartial, place, $"'{type}' has [Content] but cannot be completed, because {reason}.");

    public static Problem RequiredField(CodePlace place, string type, string field, string fieldType) =>
        At(Descriptor.NotPartial, place,
            $"'{type}' cannot be completed: the field '{field}' is required, and keys set properties only. "
            + $"Make it a property: 'public required {fieldType} {field} {{ get; init; }}'.");

    public static Problem UnsupportedType(CodePlace place, string property, string type, string advice) =>
        At(Descriptor.UnsupportedType, place,
            $"Property '{property}' has type '{type}', which cannot be read from front matter. "
            + (advice.Length > 0 ? advice : SupportedTypes));

    public static Problem TaxonomyNeedsText(CodePlace place, string property) =>
        At(Descriptor.UnsupportedType, place, $"Property '{property}' has [Taxonomy], so its type must be string or a list of strings.");

    public static Problem NoFiles(CodePlace place, string folder, string root, string hint) =>
        At(Descriptor.NoFiles, place, $"There are no files for the collection '{folder}' under '{root}'.{hint}");

    public static Problem SharedFolder(CodePlace place, string folder, string record, string other) =>
        At(Descriptor.SharedFolder, place,
            $"'{record}' and '{other}' both claim the collection '{folder}', but a collection has one record. "
            + "Remove [Content] from one of them, or name another folder.");

    /// <param name="place">Where it is named.</param>
    /// <param name="folder">What is named.</param>
    /// <param name="root">The name of the content root.</param>
    /// <param name="meant">The collection that is probably meant; null when none is.</param>
    public static Problem BadFolder(CodePlace place, string folder, string root, string? meant) =>
        At(Descriptor.BadDeclaration, place,
            $"'{Show(folder)}' is not a collection. "
            + (meant is null ? "Name" : $"Write \"{meant}\":")
            + $" a folder directly under '{root}', or a data file there without its extension{(meant is null ? ", such as \"posts\"." : ".")}");

    public static Problem BadArgument(CodePlace place, string argument, string value, string reason) =>
        At(Descriptor.BadDeclaration, place, $"{argument} = \"{Show(value)}\" cannot be used: {Sentence(reason)}");

    /// <param name="place">Where it is named.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="reason">Why entries cannot be ordered by it.</param>
    /// <param name="isUnknown">Whether there is no such property.</param>
    /// <param name="candidates">The properties that can order entries.</param>
    public static Problem BadOrder(CodePlace place, string name, string reason, bool isUnknown, IReadOnlyCollection<string> candidates)
    {
        var others = candidates.Count == 0
            ? "No property of the record can order its entries."
            : $"Entries can be ordered by {string.Join(", ", candidates)}.";
        var hint = isUnknown ? Suggestion.DidYouMean(name, candidates) : "";
        return At(Descriptor.BadDeclaration, place, $"OrderBy = \"{Show(name)}\" cannot be used: {reason}. {others}{hint}");
    }

    public static Problem CatalogTaken(CodePlace place, string catalog, string rival) =>
        At(Descriptor.BadDeclaration, place,
            $"The catalog class would be named '{catalog}', but {rival} already has that name. Choose another with Catalog = \"…\".");

    public static Problem RouteNeedsDate(CodePlace place, string route) =>
        At(Descriptor.BadDeclaration, place,
            $"Route = \"{Show(route)}\" contains a date, but the record has no property 'Date' "
            + "of type DateOnly, DateTime or DateTimeOffset. Add one, or take the date out of the route.");

    /// <param name="place">Where it stands.</param>
    /// <param name="folder">The collection.</param>
    /// <param name="record">The name of its record.</param>
    /// <param name="catalog">The name of its catalog.</param>
    /// <param name="rival">What has one of the names.</param>
    /// <param name="member">The member of the rival that the record has too; null when the rival itself cannot be a part of it.</param>
    /// <param name="hasName">Whether the rival has the record's name, and not the catalog's.</param>
    /// <param name="isType">Whether the rival is a type, and no namespace.</param>
    public static Problem TypeInTheWay(
        CodePlace place, string folder, string record, string catalog, string rival, string? member, bool hasName, bool isType)
    {
        var own = $"[Content(\"{folder}\"{(hasName ? "" : ", Catalog = \"…\"")})]";
        var fix = hasName && isType ? $"Make it 'partial record {record}' with {own}"
            : $"Rename it, declare a record {(hasName ? "of another name " : "")}with {own}";
        return At(Descriptor.TypeInTheWay, place,
            $"The folder '{Show(folder)}' would generate the types '{record}' and '{catalog}', but {rival} "
            + (member is null ? "exists already. " : $"already has a member '{member}'. ")
            + $"{fix}, rename the folder, or set ContentGenNamespace.");
    }

    public static Problem BadRule(CodePlace place, string rule, string reason) =>
        At(Descriptor.BadDeclaration, place, $"[{rule}] cannot be used: {Sentence(reason)}");

    public static Problem SharedKey(CodePlace place, string property, string other, string key) =>
        At(Descriptor.BadDeclaration, place,
            $"'{property}' and '{other}' are both set by the key '{key}'. Give one of them another key with [Key(\"…\")].");

    private static Problem At(Descriptor descriptor, CodePlace place, string message) =>
        new(descriptor, place.Path, place.Range, message);
}
