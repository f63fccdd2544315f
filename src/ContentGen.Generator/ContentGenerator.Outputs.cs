using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Editors;
using ContentGen.Generator.Emit;
using ContentGen.Generator.Fences;
using ContentGen.Generator.Files;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Search;
using ContentGen.Generator.Suggesting;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator;

/// <summary>What goes out: problems, sources, and what only some projects ask for.</summary>
public sealed partial class ContentGenerator
{
    /// <summary>An output that only has its work begun.</summary>
    private static void Begin<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> works) =>
        context.RegisterImplementationSourceOutput(works, static (_, _) => { });

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            Report(output, problem);
    }

    private static void Report(SourceProductionContext output, Problem problem) => output.ReportDiagnostic(problem.ToDiagnostic());

    /// <summary>Who asks for it gets a record for each collection that has none, made from its files; nobody else pays for it.</summary>
    private static void RegisterSuggestions(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Group<EntryFrontMatter>> frontMatter,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options)
    {
        var asked = options.Select(static (values, _) => new Switch(values.SuggestRecords));
        var suggested = frontMatter.Gather().Join(asked, static (all, asked) => asked.IsOn ? all : EquatableArray<EntryFrontMatter>.Empty)
            .Join(schemas, static (entries, schemas) => new SuggestionInput(entries, schemas))
            .Join(options, static (input, options) => RecordSuggestion.For(input, FolderIn(options.GeneratedFiles)).ToEquatableArray())
            .SelectMany(static (all, _) => all)
            .WithTrackingName(TrackingNames.Suggested);

        context.RegisterSourceOutput(suggested, static (output, suggestion) =>
        {
            output.ReportDiagnostic(suggestion.Problem.ToDiagnostic());
            output.AddSource(suggestion.HintName, suggestion.Code);
        });
    }

    /// <summary>
    /// A JSON Schema for each collection. Doc comments are read from the whole compilation, because no other build should read a schema
    /// anew for their sake.
    /// </summary>
    private static void RegisterEditorSchemas(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Group<ContentFile>> contents,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options)
    {
        var asked = options.Select(static (values, _) => new Switch(values.WriteSchemas));
        var lists = contents.Pick(static file => file.Path.IsLooseData ? file.Path.Collection : null).Gather();
        var written = schemas.Join(asked, static (schemas, asked) => asked.IsOn ? schemas : EquatableArray<CollectionSchema>.Empty)
            .SelectMany(static (all, _) => all.IsEmpty ? Array.Empty<EquatableArray<CollectionSchema>>() : [all])
            .Join(context.CompilationProvider, static (schemas, compilation, cancellation) =>
                new DescribedSchemas(schemas, PropertyDocs.Read(schemas, compilation, cancellation)))
            .Join(lists, static (input, lists) => EditorSchema.All(input, lists).ToEquatableArray())
            .SelectMany(static (all, _) => all)
            .WithTrackingName(TrackingNames.EditorSchemas);

        context.RegisterImplementationSourceOutput(written, static (output, schema) => output.AddSource(schema.HintName, schema.ToSource()));
    }

    /// <summary>Where the compiler writes the files of this generator; empty when it writes none.</summary>
    private static string FolderIn(string generatedFiles) => generatedFiles.Length == 0
        ? ""
        : $"{generatedFiles.TrimEnd('/')}/{typeof(ContentGenerator).Assembly.GetName().Name}/{typeof(ContentGenerator).FullName}/";

    /// <summary>The record, the catalog class with its members, the list of all catalogs, and the packed values.</summary>
    private static void RegisterCatalogs(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<ContentOptions> options,
        IncrementalValueProvider<Switch> hasSearch,
        IncrementalValueProvider<Switch> hasComponents)
    {
        var list = schemas.Join(options, static (schemas, options) => CatalogList.Of(schemas, options.Namespace, options.Visibility))
            .WithTrackingName(TrackingNames.CatalogList);
        var members = collections.Select(static (collection, _) => collection.Members).WithTrackingName(TrackingNames.Members);

        context.RegisterSourceOutput(
            schemas.SelectMany(static (all, _) => all.Items),
            static (output, schema) => output.AddSource(schema.Record.HintName(schema.Record.Name) + ".g.cs", RecordEmitter.Emit(schema)));
        context.RegisterSourceOutput(
            members.Join(hasSearch, static (members, search) => new CatalogClass(members, search.IsOn))
                .Join(hasComponents, static (catalog, components) => catalog with { HasComponents = components.IsOn }),
            static (output, catalog) => output.AddSource(catalog.HintName, CatalogEmitter.Emit(catalog)));
        context.RegisterSourceOutput(list, static (output, catalogs) =>
        {
            if (!catalogs.Catalogs.IsEmpty)
                output.AddSource(CatalogList.HintName, catalogs.Emit());
        });
    }

    /// <summary>How the records are written as JSON, where the project asks for it: no serializer's own generator sees them.</summary>
    private static void RegisterJson(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options) =>
        context.RegisterSourceOutput(
            schemas.Join(options, static (schemas, options) => JsonClass.Of(schemas, options)).WithTrackingName(TrackingNames.Json),
            static (output, json) =>
            {
                if (!json.Schemas.IsEmpty)
                    output.AddSource(JsonClass.HintName, JsonEmitter.Emit(json));
            });

    /// <summary>
    /// All that is packed: the values of the entries, the bodies in buckets, the search indexes. A host that skips implementation outputs sees
    /// empty catalogs and no error.
    /// </summary>
    private static void RegisterPacked(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Started<CatalogModel, PackedPart>> packing,
        IncrementalValuesProvider<Group<LinkedBody>> linked,
        IncrementalValuesProvider<Started<SearchInput, PackedPart>> indexing,
        IncrementalValuesProvider<CheckedCollection> collections)
    {
        var indexes = indexing.End().WithTrackingName(TrackingNames.SearchPacked);
        var entries = packing.End();
        var plans = collections.Select(static (collection, _) => BodyPlan.Of(collection.Catalog)).WithTrackingName(TrackingNames.Plans);
        var bodies = linked.GatherToDeal(static body => body.Path.Collection, static body => body.Hash)
            .Join(plans.Gather(), static (bodies, plans) => new BodyDeal(bodies, plans))
            .SelectMany(static (deal, _) => deal.Buckets())
            .WithTrackingName(TrackingNames.Buckets)
            .Start(static (bucket, _) => PackedPart.Of(bucket))
            .End()
            .WithTrackingName(TrackingNames.Packed);
        var members = collections.Select(static (collection, _) => MemberLiterals.Of(collection.Members)).Gather();
        // Indexes are the first to spill: the others go out before their sizes are known.
        var sizes = Sizes(entries).Join(Sizes(bodies), static (entries, bodies) => entries.Concat(bodies).ToEquatableArray());
        var spilled = Spilled(sizes);
        context.RegisterImplementationSourceOutput(entries.Join(spilled, PlacedPart.Of), AddSource);
        context.RegisterImplementationSourceOutput(bodies.Join(spilled, PlacedPart.Of), AddSource);
        var spilledIndexes = Spilled(sizes.Join(Sizes(indexes), static (others, indexes) => others.Concat(indexes).ToEquatableArray()));
        context.RegisterImplementationSourceOutput(indexes.Join(spilledIndexes, PlacedPart.Of), AddSource);

        IncrementalValueProvider<EquatableArray<PackedName>> Spilled(IncrementalValueProvider<EquatableArray<PackedSize>> sizes) =>
            members.Join(sizes, static (members, sizes) => Spill.Decide(members, sizes)).WithTrackingName(TrackingNames.Spilled);

        static IncrementalValueProvider<EquatableArray<PackedSize>> Sizes(IncrementalValuesProvider<PackedPart> packed) =>
            packed.Select(static (part, _) => new PackedSize(part.Name, part.Characters)).Gather();
    }

    private static void AddSource(SourceProductionContext output, PlacedPart placed) =>
        output.AddSource(placed.Part.Name.HintName, LiteralEmitter.Emit(placed.Part, placed.IsSpilled));

    /// <summary>
    /// A file for each entry with components, and for each collection one that finds them. A project that switches components off
    /// has neither, and of an entry without a component nothing gets here.
    /// </summary>
    private static void RegisterComponents(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Group<LinkedBody>> linked,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<EquatableArray<BodyPlace>> places,
        IncrementalValueProvider<ContentOptions> options,
        IncrementalValueProvider<Switch> hasComponents)
    {
        var plans = collections.Choose(hasComponents, static (collection, components, _) => components.IsOn ? BodyPlan.Of(collection.Catalog) : null).Gather();
        var bodies = linked.Pick(static body => body.Changes.Marks.IsEmpty ? null : body).Gather();
        var deal = bodies.Join(plans, static (bodies, plans) => new ComponentDeal(bodies, plans));
        var rendered = deal.Join(places, static (deal, places) => deal.Bodies(places).ToEquatableArray())
            .SelectMany(static (all, _) => all)
            .Join(options, static (body, options) => body with { Namespaces = ComponentNamespaces.Of(options) })
            .WithTrackingName(TrackingNames.Components);
        var finders = deal.SelectMany(static (deal, _) => deal.Finders()).WithTrackingName(TrackingNames.ComponentFinders);

        context.RegisterSourceOutput(rendered, static (output, body) => output.AddSource(body.Name.HintName, ComponentEmitter.Emit(body)));
        context.RegisterSourceOutput(finders, static (output, finder) => output.AddSource(finder.HintName, finder.Emit()));
    }

    /// <summary>
    /// The fences marked <c>check</c>, compiled with the project. Without one of them nothing here runs, whatever C# is edited;
    /// with some it is an implementation output, because an editor need not compile a text at every key.
    /// </summary>
    private static void RegisterFences(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Group<RenderedBody>> rendered,
        IncrementalValueProvider<EquatableArray<BodyPlace>> places,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<ContentOptions> options)
    {
        var pages = rendered.Pick(static body => body.Fences.IsEmpty ? null : new PageFences(body.Path, body.Fences))
            .WithTrackingName(TrackingNames.Fences);
        var members = collections.Select(static (collection, _) => collection.Members).Gather();
        var problems = pages.Gather().SelectMany(static (all, _) => all.IsEmpty ? Array.Empty<EquatableArray<PageFences>>() : [all])
            .Join(options, static (pages, options) => new FenceContext(pages, options))
            .Join(schemas, static (context, schemas) => context with { Schemas = schemas })
            .Join(members, static (context, members) => context with { Catalogs = members })
            .Join(context.CompilationProvider, FenceChecker.Check)
            .WithTrackingName(TrackingNames.CheckedFences);

        context.RegisterImplementationSourceOutput(
            problems.Join(places, static (problems, places) => BodyPlace.InFiles(problems, places)),
            Report);
    }
}
