namespace ContentGen.Generator;

/// <summary>The pipeline's steps by name; tests ask for them.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Files = nameof(Files);
    public const string Images = nameof(Images);
    public const string Parsed = nameof(Parsed);
    public const string FrontMatter = nameof(FrontMatter);
    public const string Suggested = nameof(Suggested);
    public const string Rendered = nameof(Rendered);
    public const string Schemas = nameof(Schemas);
    public const string ExistingTypes = nameof(ExistingTypes);
    public const string Bound = nameof(Bound);
    public const string Declared = nameof(Declared);
    public const string Targets = nameof(Targets);
    public const string Resolved = nameof(Resolved);
    public const string Illustrated = nameof(Illustrated);
    public const string LinkIndex = nameof(LinkIndex);
    public const string ResolvedLinks = nameof(ResolvedLinks);
    public const string Linked = nameof(Linked);
    public const string Fences = nameof(Fences);
    public const string CheckedFences = nameof(CheckedFences);
    public const string Collections = nameof(Collections);
    public const string Checked = nameof(Checked);
    public const string Members = nameof(Members);
    public const string Catalogs = nameof(Catalogs);
    public const string CatalogList = nameof(CatalogList);
    public const string EditorSchemas = nameof(EditorSchemas);
    public const string Json = nameof(Json);
    public const string Plans = nameof(Plans);
    public const string Buckets = nameof(Buckets);
    public const string Packed = nameof(Packed);
    public const string Words = nameof(Words);
    public const string SearchPlans = nameof(SearchPlans);
    public const string SearchInputs = nameof(SearchInputs);
    public const string SearchPacked = nameof(SearchPacked);
    public const string Components = nameof(Components);
    public const string ComponentFinders = nameof(ComponentFinders);
    public const string Spilled = nameof(Spilled);
}
