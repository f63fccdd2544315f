using System.Collections.Immutable;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Diagnostics;
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
using ContentGen.Generator.Suggesting;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator;

/// <summary>What goes out: problems, sources, and what only some projects ask for.</summary>
public sealed partial class ContentGenerator
{
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
