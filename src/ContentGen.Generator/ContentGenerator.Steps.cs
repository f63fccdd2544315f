using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Schema.Declared;
using ContentGen.Generator.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator;

/// <summary>The steps from files to what is emitted, in the order of the data. Each leaves values behind that are equal when their content is.</summary>
public sealed partial class ContentGenerator
{
    private static IncrementalValueProvider<ContentOptions> Options(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ContentOptions.Read(provider))
            .WithTrackingName(TrackingNames.Options);

    private static IncrementalValuesProvider<ContentFile> Files(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ContentOptions> options) =>
        context.AdditionalTextsProvider.Combine(options)
            .Select(static (pair, cancellation) => ContentFile.Read(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

    /// <summary>The paths of images; nobody reads their bytes.</summary>
    private static IncrementalValuesProvider<string> Images(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ContentOptions> options) =>
        context.AdditionalTextsProvider.Combine(options)
            .Select(static (pair, _) => ContentPath.TryParseImage(pair.Left.Path, pair.Right.Root))
            .Where(static image => image is not null)
            .Select(static (image, _) => image!);

    private static IncrementalValuesProvider<DeclaredCollection> Declared(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(SchemaReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(TrackingNames.Declared);

    private static IncrementalValuesProvider<ParsedEntry> Parsed(IncrementalValuesProvider<ContentFile> files) =>
        files.SelectMany(static (file, cancellation) => ParsedEntry.Read(file, cancellation)).WithTrackingName(TrackingNames.Parsed);

    private static IncrementalValuesProvider<RenderedBody> Rendered(IncrementalValuesProvider<ParsedEntry> parsed) =>
        parsed.Where(static entry => entry.Body is not null).Select(static (entry, _) => entry.Body!)
            .Select(static (body, cancellation) => MarkdownRenderer.Render(body, cancellation))
            .WithTrackingName(TrackingNames.Rendered);

    private static IncrementalValueProvider<Schemas> SchemaSet(
        IncrementalValuesProvider<ContentFile> files,
        IncrementalValuesProvider<DeclaredCollection> declared,
        IncrementalValueProvider<ContentOptions> options)
    {
        var folders = files.Select(static (file, _) => file.Path.Collection).Collect()
            .Select(static (all, _) => all.Distinct().OrderBy(static folder => folder, StringComparer.Ordinal).ToEquatableArray());
        return folders.Combine(declared.Collect()).Combine(options)
            .Select(static (all, _) => Schemas.For(all.Left.Left.Items, all.Left.Right, all.Right));
    }

    private static IncrementalValuesProvider<BoundEntry> Bound(
        IncrementalValuesProvider<EntryFrontMatter> frontMatter,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas) =>
        frontMatter.Combine(schemas)
            .Select(static (pair, _) => EntryBinder.Bind(pair.Left, pair.Right.FirstOrDefault(schema => schema.Folder == pair.Left.Path.Collection)))
            .WithTrackingName(TrackingNames.Bound);

    /// <summary>What references can lead to.</summary>
    private static IncrementalValueProvider<ReferenceIndex> Targets(IncrementalValuesProvider<BoundEntry> bound, IncrementalValueProvider<bool> includeDrafts) =>
        bound.Combine(includeDrafts).Select(static (pair, _) => ReferenceTarget.Of(pair.Left, pair.Right)).Collect()
            .Select(static (all, _) => ReferenceIndex.Of(all))
            .WithTrackingName(TrackingNames.Targets);

    private static IncrementalValuesProvider<BoundEntry> Resolved(IncrementalValuesProvider<BoundEntry> bound, IncrementalValueProvider<ReferenceIndex> targets) =>
        bound.Combine(targets)
            .Select(static (pair, _) => ReferenceResolver.Resolve(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resolved);

    /// <summary>What links can lead to.</summary>
    private static IncrementalValueProvider<LinkIndex> LinkTargets(
        IncrementalValuesProvider<BoundEntry> resolved,
        IncrementalValuesProvider<RenderedBody> rendered,
        IncrementalValuesProvider<string> images,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options,
        IncrementalValueProvider<bool> includeDrafts)
    {
        var addresses = resolved.Combine(includeDrafts).Select(static (pair, _) => PageAddress.Of(pair.Left, pair.Right)).Collect();
        var anchors = rendered.Select(static (body, _) => PageAnchors.Of(body)).Collect();
        var pages = addresses.Combine(anchors).Select(static (pair, _) => LinkPages.Of(pair.Left, pair.Right));
        var linkFiles = pages.Combine(images.Collect()).Select(static (pair, _) => LinkFiles.Of(pair.Left, pair.Right));
        var routes = schemas.Combine(options).Select(static (pair, _) => new LinkRoutes(pair.Left, pair.Right.KnownUrls));
        return linkFiles.Combine(routes)
            .Select(static (pair, _) => new LinkIndex(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.LinkIndex);
    }

    /// <summary>Where the links of each body lead, and what is wrong with them. Cheap: no HTML is looked at.</summary>
    private static IncrementalValuesProvider<ResolvedBody> ResolvedLinks(
        IncrementalValuesProvider<RenderedBody> rendered,
        IncrementalValueProvider<LinkIndex> linkIndex) =>
        rendered.Combine(linkIndex)
            .Select(static (pair, _) => ResolvedBody.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ResolvedLinks);

    /// <summary>The bodies with the addresses in their HTML. Only a body whose own HTML or one of whose addresses changed is filled anew.</summary>
    private static IncrementalValuesProvider<LinkedBody> Linked(IncrementalValuesProvider<ResolvedBody> bodies) =>
        bodies.Select(static (body, _) => BodyToFill.Of(body))
            .WithTrackingName(TrackingNames.ToFill)
            .Select(static (body, _) => LinkedBody.Of(body))
            .WithTrackingName(TrackingNames.Linked);

    private static IncrementalValuesProvider<CheckedCollection> Collections(
        IncrementalValuesProvider<BoundEntry> resolved,
        IncrementalValuesProvider<ResolvedBody> linked,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<bool> includeDrafts)
    {
        var links = linked.Where(static body => !body.LinksTo.IsEmpty)
            .Select(static (body, _) => new EntryLinks(body.Path.Collection, body.Path.Id, body.LinksTo)).Collect();
        return resolved.Collect().Combine(links).Combine(schemas).Combine(includeDrafts)
            .SelectMany(static (all, _) => CollectionEntries.Group(schemas: all.Left.Right, entries: all.Left.Left.Left, links: all.Left.Left.Right, includeDrafts: all.Right))
            .WithTrackingName(TrackingNames.Collections)
            .Select(static (collection, _) => CheckedCollection.Check(collection))
            .WithTrackingName(TrackingNames.Checked);
    }

    /// <summary>What is wrong with bodies, where it stands in their files.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> BodyProblems(
        IncrementalValuesProvider<ResolvedBody> bodies,
        IncrementalValuesProvider<BodyPlace> places) =>
        bodies.SelectMany(static (body, _) => body.Problems.Items).Collect().Combine(places.Collect())
            .Select(static (pair, _) => BodyPlace.InFiles(pair.Left, pair.Right));

    /// <summary>Patterns are tried on all entries in one go: one that never comes to an end must not be tried on each.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> PatternProblems(IncrementalValuesProvider<BoundEntry> bound) =>
        bound.Where(static entry => !entry.Matches.IsEmpty).Select(static (entry, _) => PatternedFile.Of(entry)).Collect()
            .Select(static (all, cancellation) => Patterns.Check(all, cancellation));

    private static IncrementalValueProvider<EquatableArray<Problem>> CycleProblems(IncrementalValuesProvider<BoundEntry> bound, IncrementalValueProvider<ReferenceIndex> targets) =>
        bound.Where(static entry => !entry.References.IsEmpty).Select(static (entry, _) => ReferenceNode.Of(entry)).Collect().Combine(targets)
            .Select(static (pair, _) => ReferenceCycles.Find(pair.Left, pair.Right));

    /// <summary>Entries of different collections that have one URL.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> AddressProblems(IncrementalValuesProvider<BoundEntry> resolved, IncrementalValueProvider<bool> includeDrafts) =>
        resolved.Combine(includeDrafts).Where(static pair => EntryAddress.Counts(pair.Left, pair.Right)).Select(static (pair, _) => EntryAddress.Of(pair.Left)).Collect()
            .Select(static (all, _) => EntryAddress.CheckAcross(all));

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
}
