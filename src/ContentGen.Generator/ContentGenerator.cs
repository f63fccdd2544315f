using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator;

/// <summary>Turns a project's content folder into typed records, catalogs and packed bodies, and its mistakes into diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The world becomes values at the door: MSBuild properties, the content files with their text, the declared records.
        var options = Options(context);
        var files = Files(context, options);
        var contents = files.Pick(static file => file as ContentFile);
        var images = Images(files);
        var declared = Declared(context);
        var includeDrafts = options.Select(static (values, _) => new Switch(values.IncludeDrafts));
        var hasMembers = options.Select(static (values, _) => new Switch(values.HasMembers));
        var hasComponents = options.Select(static (values, _) => new Switch(values.HasComponents));
        var hasSearch = options.Select(static (values, _) => new Switch(values.HasSearch));

        // Roslyn runs the outputs in the order in which they are registered, and for each the steps that have not run. Work that takes long is
        // begun as soon as it can be, and goes on while steps run that do not need it.

        // Front matter and body part early: an edit of one leaves the other's steps cached.
        var parsed = Parsed(contents);
        var frontMatter = parsed.Pick(static entry => entry.FrontMatter).WithTrackingName(TrackingNames.FrontMatter);
        var places = parsed.Pick(static entry => entry.Place).Gather();
        var counting = Counting(parsed, hasComponents, hasSearch);
        Begin(context, counting.Works);

        // Each collection has a schema, declared or the default one; each entry is read against its collection's, sound or not,
        // and whether this build leaves it out is known from here on.
        var schemaSet = SchemaSet(context, contents, declared, options);
        var schemas = schemaSet.Select(static (set, _) => set.All).WithTrackingName(TrackingNames.Schemas);
        var bound = Bound(frontMatter, schemaSet.Select(static (set, _) => set.ToBind), includeDrafts);

        // References are looked up among all entries' slugs and ids, and in nothing else of them; images among all images.
        var targets = Targets(bound);
        var resolved = Illustrated(Resolved(bound, targets), images);

        // Problems go out on their own: a moved line re-reports, it never re-emits code.
        context.RegisterSourceOutput(options.Select(static (values, _) => values.Problems), Report);
        context.RegisterSourceOutput(schemaSet.Select(static (set, _) => set.Problems), Report);
        context.RegisterSourceOutput(resolved.Select(static (group, _) => group.Values.SelectMany(static entry => entry.Problems).ToEquatableArray()), Report);
        context.RegisterSourceOutput(PatternProblems(bound), Report);
        context.RegisterSourceOutput(CycleProblems(bound, targets), Report);
        context.RegisterSourceOutput(AddressProblems(resolved, schemas), Report);

        // Links are checked against the addresses of all entries and the places inside them; a body is finished anew only
        // when one of its addresses changed.
        var counted = counting.End();
        var rendered = counted.Pick(static body => body.Body).WithTrackingName(TrackingNames.Rendered);
        var linkIndex = LinkTargets(resolved, rendered, images, schemas, options);
        var linkedTo = ResolvedLinks(rendered, linkIndex);
        var linked = Linked(linkedTo);

        // What only shows across the entries of a collection: order, names, terms.
        var collections = Collections(resolved, linkedTo, schemas, hasMembers);
        var packing = Packing(collections);
        Begin(context, packing);
        var indexing = SearchIndexes(counted, collections, hasSearch);
        Begin(context, indexing);
        context.RegisterSourceOutput(BodyProblems(linkedTo, places), Report);
        context.RegisterSourceOutput(collections.Select(static (collection, _) => collection.Problems), Report);

        // Types, what only some projects ask for, and the data.
        RegisterCatalogs(context, schemas, collections, options, hasSearch, hasComponents);
        RegisterJson(context, schemas, options);
        RegisterSuggestions(context, frontMatter, schemas, options);
        RegisterEditorSchemas(context, contents, schemas, options);
        RegisterComponents(context, linked, collections, places, options, hasComponents);
        RegisterFences(context, rendered, places, schemas, collections, options);
        RegisterPacked(context, packing, linked, indexing, collections);
    }
}
