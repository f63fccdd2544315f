using System.Collections.Immutable;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Emit;
using ContentGen.Generator.Files;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declared;
using ContentGen.Generator.Search;
using ContentGen.Generator.Suggesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator;

/// <summary>Turns a project's content folder into typed records, catalogs and packed bodies, and its mistakes into diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The world becomes values at the door: MSBuild properties, the content files with their text, the declared records.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ContentOptions.Read(provider))
            .WithTrackingName(TrackingNames.Options);
        var files = context.AdditionalTextsProvider.Combine(options)
            .Select(static (pair, cancellation) => ContentFile.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(SchemaReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(TrackingNames.Declared);

        // Front matter and body part early: an edit of one leaves the other's steps cached.
        var parsed = files.SelectMany(static (file, cancellation) => ParsedEntry.Read(file, cancellation)).WithTrackingName(TrackingNames.Parsed);
        var frontMatter = parsed.Select(static (entry, _) => entry.FrontMatter).WithTrackingName(TrackingNames.FrontMatter);
        var places = parsed.Where(static entry => entry.Body is not null).Select(static (entry, _) => entry.Place);
        var rendered = parsed.Where(static entry => entry.Body is not null).Select(static (entry, _) => entry.Body!)
            .Select(static (body, cancellation) => MarkdownRenderer.Render(body, cancellation))
            .WithTrackingName(TrackingNames.Rendered);

        // Each collection has a schema, declared or the default one; each entry is read against its collection's.
        var folders = files.Select(static (file, _) => file.Path.Collection).Collect()
            .Select(static (all, _) => all.Distinct().OrderBy(static folder => folder, StringComparer.Ordinal).ToEquatableArray());
        var schemaSet = folders.Combine(declared.Collect()).Combine(options)
            .Select(static (all, _) => Schemas.For(all.Left.Left.Items, all.Left.Right, all.Right));
        var schemas = schemaSet.Select(static (set, _) => set.All).WithTrackingName(TrackingNames.Schemas);
        var bound = frontMatter.Combine(schemas)
            .Select(static (pair, _) => EntryBinder.Bind(pair.Left, pair.Right.FirstOrDefault(schema => schema.Folder == pair.Left.Path.Collection)))
            .WithTrackingName(TrackingNames.Bound);

        // Patterns are tried on all entries in one go: one that never comes to an end must not be tried on each.
        var patterns = bound.Where(static entry => !entry.Matches.IsEmpty).Select(static (entry, _) => PatternedFile.Of(entry)).Collect()
            .Select(static (all, cancellation) => Patterns.Check(all, cancellation));

        // References are looked up among all entries' slugs and ids, and in nothing else of them.
        var includeDrafts = options.Select(static (values, _) => values.IncludeDrafts);
        var targets = bound.Combine(includeDrafts).Select(static (pair, _) => ReferenceTarget.Of(pair.Left, pair.Right)).Collect()
            .Select(static (all, _) => ReferenceIndex.Of(all))
            .WithTrackingName(TrackingNames.Targets);
        var resolved = bound.Combine(targets)
            .Select(static (pair, _) => ReferenceResolver.Resolve(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resolved);
        var cycles = bound.Where(static entry => !entry.References.IsEmpty).Select(static (entry, _) => ReferenceNode.Of(entry)).Collect().Combine(targets)
            .Select(static (pair, _) => ReferenceCycles.Find(pair.Left, pair.Right));

        // Links are checked against the addresses of all entries and the places inside them; then a body is finished.
        var images = context.AdditionalTextsProvider.Combine(options)
            .Select(static (pair, _) => ContentPath.TryParseImage(pair.Left.Path, pair.Right.Root))
            .Where(static image => image is not null);
        var pages = resolved.Combine(includeDrafts).Select(static (pair, _) => PageAddress.Of(pair.Left, pair.Right)).Collect();
        var anchors = rendered.Select(static (body, _) => PageAnchors.Of(body)).Collect();
        var known = options.Select(static (values, _) => values.KnownUrls);
        var linkIndex = pages.Combine(anchors).Combine(images.Collect()).Combine(schemas).Combine(known)
            .Select(static (all, _) => new LinkIndex(
                pages: all.Left.Left.Left.Left, anchors: all.Left.Left.Left.Right, assets: all.Left.Left.Right!, schemas: all.Left.Right, known: all.Right))
            .WithTrackingName(TrackingNames.LinkIndex);
        var linked = rendered.Combine(linkIndex)
            .Select(static (pair, _) => BodyLinker.Link(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Linked);
        var entryLinks = linked.Where(static body => !body.LinksTo.IsEmpty)
            .Select(static (body, _) => new EntryLinks(body.Path.Collection, body.Path.Id, body.LinksTo)).Collect();

        // What only shows across the entries of a collection: addresses, order, names, terms.
        var checkedCollections = resolved.Collect().Combine(entryLinks).Combine(schemas).Combine(includeDrafts)
            .SelectMany(static (all, _) => CollectionEntries.Group(schemas: all.Left.Right, entries: all.Left.Left.Left, links: all.Left.Left.Right, includeDrafts: all.Right))
            .WithTrackingName(TrackingNames.Collections)
            .Select(static (collection, _) => CheckedCollection.Check(collection))
            .WithTrackingName(TrackingNames.Checked);

        var rivals = resolved.Combine(includeDrafts).Where(static pair => EntryAddress.Counts(pair.Left, pair.Right)).Select(static (pair, _) => EntryAddress.Of(pair.Left)).Collect()
            .Select(static (all, _) => EntryAddress.CheckAcross(all));

        context.RegisterSourceOutput(schemaSet.Select(static (set, _) => set.Problems), Report);
        context.RegisterSourceOutput(resolved.Select(static (entry, _) => entry.Problems), Report);
        var bodyProblems = linked.Where(static body => !body.Problems.IsEmpty).Select(static (body, _) => body.Problems).Collect();
        context.RegisterSourceOutput(bodyProblems.Combine(places.Collect()).Select(static (pair, _) => BodyPlace.InFiles(pair.Left.SelectMany(static problems => problems), pair.Right)), Report);
        context.RegisterSourceOutput(patterns, Report);
        context.RegisterSourceOutput(cycles, Report);
        context.RegisterSourceOutput(rivals, Report);
        context.RegisterSourceOutput(checkedCollections.Select(static (collection, _) => collection.Problems), Report);
        var hasSearch = options.Select(static (values, _) => values.HasSearch);
        RegisterCatalogs(context, schemas, checkedCollections, hasSearch);
        RegisterBodies(context, linked, SearchIndexes(rendered, checkedCollections, hasSearch), checkedCollections);
        RegisterSuggestions(context, frontMatter, schemas, options);
        RegisterFences(context, rendered, places, schemas, checkedCollections, options);
    }

    /// <summary>Problems go out on their own: a moved line re-reports, it never re-emits code.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
    }

    /// <summary>Who asks for it gets a record for each collection that has none, made from its files; nobody else pays for it.</summary>
    private static void RegisterSuggestions(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EntryFrontMatter> frontMatter,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options)
    {
        var asked = frontMatter.Combine(options).Where(static pair => pair.Right.SuggestRecords).Select(static (pair, _) => pair.Left).Collect();
        var suggested = asked.Combine(schemas).Combine(options)
            .SelectMany(static (all, _) => RecordSuggestion.For(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Suggested);

        context.RegisterSourceOutput(suggested, static (output, suggestion) =>
        {
            output.ReportDiagnostic(suggestion.Problem.ToDiagnostic());
            output.AddSource(suggestion.HintName, suggestion.Code);
        });
    }

    /// <summary>The record, the catalog class with its members, and the packed values.</summary>
    private static void RegisterCatalogs(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<bool> hasSearch)
    {
        var members = collections.Select(static (collection, _) => collection.Members).WithTrackingName(TrackingNames.Members);
        var catalogs = collections.Select(static (collection, _) => collection.Catalog).WithTrackingName(TrackingNames.Catalogs);

        context.RegisterSourceOutput(
            schemas.SelectMany(static (all, _) => all.Items),
            static (output, schema) => output.AddSource(schema.Record.HintName(schema.Record.Name) + ".g.cs", RecordEmitter.Emit(schema)));
        context.RegisterSourceOutput(
            members.Combine(hasSearch).Select(static (pair, _) => (Catalog: pair.Left, HasSearch: pair.Right)),
            static (output, all) => output.AddSource(all.Catalog.Schema.Record.HintName(all.Catalog.Schema.Catalog) + ".g.cs", CatalogEmitter.Emit(all.Catalog, all.HasSearch)));
        context.RegisterImplementationSourceOutput(
            catalogs,
            static (output, catalog) => AddSource(output, PackedPart.Of(catalog), spilled: false));
    }

    /// <summary>The bodies, in buckets, and the search indexes. A host that skips implementation outputs sees catalogs without bodies and no error.</summary>
    private static void RegisterBodies(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<LinkedBody> linked,
        IncrementalValuesProvider<PackedPart> indexes,
        IncrementalValuesProvider<CheckedCollection> collections)
    {
        var plans = collections.Select(static (collection, _) => BodyPlan.Of(collection.Catalog)).WithTrackingName(TrackingNames.Plans);
        var bodies = linked.Collect().Combine(plans.Collect())
            .SelectMany(static (pair, _) => BodyBucket.Deal(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Buckets)
            .Select(static (bucket, _) => PackedPart.Of(bucket))
            .WithTrackingName(TrackingNames.Packed);
        var spilled = Sizes(bodies).Combine(Sizes(indexes))
            .Select(static (sizes, _) => Spill.Decide(sizes.Left.AddRange(sizes.Right)))
            .WithTrackingName(TrackingNames.Spilled);

        foreach (var packed in new[] { bodies, indexes })
        {
            context.RegisterImplementationSourceOutput(
                packed.Combine(spilled).Select(static (pair, _) => (Part: pair.Left, IsSpilled: pair.Right.Contains(pair.Left.Name))),
                static (output, part) => AddSource(output, part.Part, part.IsSpilled));
        }

        static IncrementalValueProvider<ImmutableArray<(PackedName Name, int Characters)>> Sizes(IncrementalValuesProvider<PackedPart> packed) =>
            packed.Select(static (bucket, _) => (bucket.Name, bucket.Text.Length)).Collect();
    }

    private static void AddSource(SourceProductionContext output, PackedPart part, bool spilled) =>
        output.AddSource(part.Name.HintName, LiteralEmitter.Emit(part, spilled));

    /// <summary>A search index per collection, unless the project wants none. The words of a body are counted once for each of its versions.</summary>
    private static IncrementalValuesProvider<PackedPart> SearchIndexes(
        IncrementalValuesProvider<RenderedBody> rendered,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<bool> hasSearch)
    {
        var words = rendered.Combine(hasSearch).Where(static pair => pair.Right)
            .Select(static (pair, cancellation) => EntryWords.Of(pair.Left.Path, pair.Left.Facts, cancellation))
            .WithTrackingName(TrackingNames.Words);
        var plans = collections.Combine(hasSearch).Where(static pair => pair.Right)
            .Select(static (pair, _) => SearchPlan.Of(pair.Left.Catalog))
            .WithTrackingName(TrackingNames.SearchPlans);
        return words.Collect().Combine(plans.Collect())
            .SelectMany(static (pair, _) => SearchInput.Deal(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.SearchInputs)
            .Select(static (input, _) => PackedPart.Of(input))
            .WithTrackingName(TrackingNames.SearchPacked);
    }

    /// <summary>
    /// The fences marked <c>check</c>, compiled with the project. Without one of them nothing here runs, whatever C# is edited;
    /// with some it is an implementation output, because an editor need not compile a text at every key.
    /// </summary>
    private static void RegisterFences(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<RenderedBody> rendered,
        IncrementalValuesProvider<BodyPlace> places,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<ContentOptions> options)
    {
        var pages = rendered.Where(static body => !body.Fences.IsEmpty)
            .Select(static (body, _) => new PageFences(body.Path, body.Fences))
            .WithTrackingName(TrackingNames.Fences);
        var problems = pages.Collect().SelectMany(static (all, _) => all.IsEmpty ? [] : new[] { all.ToEquatableArray() })
            .Combine(schemas).Combine(collections.Select(static (collection, _) => collection.Members).Collect()).Combine(options)
            .Select(static (all, _) => new FenceContext(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Namespace))
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancellation) => FenceChecker.Check(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.CheckedFences);

        context.RegisterImplementationSourceOutput(
            problems.Combine(places.Collect()).Select(static (pair, _) => BodyPlace.InFiles(pair.Left, pair.Right)),
            Report);
    }
}
