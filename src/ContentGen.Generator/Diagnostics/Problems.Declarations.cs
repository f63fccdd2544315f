using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem NotPartial(CodePlace place, string type, string? nested) =>
        At(Descriptor.NotPartial, place, nested is null
            ? $"'{type}' has [Content] and is not partial. Write 'partial record {type}', so that ContentGen can complete it."
            : $"'{type}' holds the content record '{nested}' and is not partial. Write 'partial' before it, so that ContentGen can complete '{nested}'.");

    public static Problem CannotComplete(CodePlace place, string type, string reason) =>
        At(Descriptor.NotPartial, place, $"'{type}' has [Content] and cannot be completed: {reason}.");

    public static Problem UnsupportedType(CodePlace place, string property, string type, string advice) =>
        At(Descriptor.UnsupportedType, place, $"Property '{property}' has the type '{type}', which front matter cannot hold. {(advice.Length > 0 ? advice : "Use a scalar, an enum, a record, a record with [Content], or a list or string dictionary of these.")}");

    public static Problem TaxonomyNeedsText(CodePlace place, string property) =>
        At(Descriptor.UnsupportedType, place, $"Property '{property}' has [Taxonomy]: its type must be string or a list of strings.");

    public static Problem NoFiles(CodePlace place, string folder, string root, string hint) =>
        At(Descriptor.NoFiles, place, $"There is no file for the collection '{folder}' under '{root}'.{hint}");

    public static Problem SharedFolder(CodePlace place, string folder, string record, string other) =>
        At(Descriptor.SharedFolder, place, $"'{record}' and '{other}' both claim the collection '{folder}'. A collection has one record.");

    public static Problem BadFolder(CodePlace place, string folder) =>
        At(Descriptor.BadDeclaration, place, $"'{Show(folder)}' is no collection: name a folder directly under the content root, such as \"posts\".");

    public static Problem BadArgument(CodePlace place, string argument, string value, string reason) =>
        At(Descriptor.BadDeclaration, place, $"{argument} = \"{Show(value)}\" cannot be used: {Sentence(reason)}");

    public static Problem BadOrder(CodePlace place, string name, bool isUnknown, IReadOnlyCollection<string> candidates)
    {
        var reason = isUnknown ? "there is no such property" : "its type has no order";
        var others = candidates.Count == 0 ? "no property of the record can order its entries" : $"these can order: {string.Join(", ", candidates)}";
        return At(Descriptor.BadDeclaration, place, $"OrderBy = \"{Show(name)}\" cannot be used: {reason}; {others}.{(isUnknown ? Suggestion.DidYouMean(name, candidates) : "")}");
    }

    public static Problem CatalogTaken(CodePlace place, string catalog, string rival) =>
        At(Descriptor.BadDeclaration, place, $"The catalog would be the class '{catalog}', and {rival} has that name. Give it another with Catalog = \"…\".");

    public static Problem RouteNeedsDate(CodePlace place, string route) =>
        At(Descriptor.BadDeclaration, place, $"Route = \"{Show(route)}\" holds a date, and the record has no property 'Date' of type DateOnly, DateTime or DateTimeOffset.");

    public static Problem BadRule(CodePlace place, string rule, string reason) =>
        At(Descriptor.BadDeclaration, place, $"[{rule}] cannot be used: {Sentence(reason)}");

    public static Problem SharedKey(CodePlace place, string property, string other, string key) =>
        At(Descriptor.BadDeclaration, place, $"'{property}' and '{other}' are both set by the key '{key}'. Give one of them another with [Key(\"…\")].");

    private static Problem At(Descriptor descriptor, CodePlace place, string message) => new(descriptor, place.Path, place.Range, message);
}
