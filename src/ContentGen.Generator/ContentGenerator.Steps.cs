using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Files.Images;
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
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => pair.Left.In(pair.Right))
            .WithTrackingName(TrackingNames.Options);

    /// <summary>What lies below the content root. Its first step is the only one with a value for each file: after it they go in groups.</summary>
    private static IncrementalValuesProvider<Group<SiteFile>> Files(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ContentOptions> options) =>
        context.AdditionalTextsProvider
            .Select(AdditionalFile.Read)
            .WithTrackingName(TrackingNames.Files)
            .Collect()
            .SelectMany(static (files, _) => FileGroups.Of(files))
            .MakeMany(options.Select(static (values, _) => new ContentRoot(values.Root)), static (file, root) => file.In(root));

    /// <summary>The paths of images and what their headers say; nobody reads more of them.</summary>
    private static IncrementalValueProvider<ImageFiles> Images(IncrementalValuesProvider<Group<SiteFile>> files) =>
        files.Pick(static file => file as ImageFile)
            .WithTrackingName(TrackingNames.Images)
            .Gather()
            .Select(static (images, _) => ImageFiles.Of(images));

    private static IncrementalValuesProvider<DeclaredCollection> Declared(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(SchemaReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(TrackingNames.Declared);

    private static IncrementalValuesProvider<Group<ParsedEntry>> Parsed(IncrementalValuesProvider<Group<ContentFile>> contents) =>
        contents.MakeMany(ParsedEntry.Read).WithTrackingName(TrackingNames.Parsed);

    private static GroupWork<BodyToCount, CountedBody> Counting(
        IncrementalValuesProvider<Group<ParsedEntry>> parsed,
        IncrementalValueProvider<Switch> hasComponents,
        IncrementalValueProvider<Switch> hasSearch)
    {
        var features = hasComponents.Join(hasSearch, static (components, search) => new BodyFeatures(components.IsOn, search.IsOn));
        return parsed.Pick(static entry => entry.Body).Start(features, BodyToCount.Of, CountedBody.Of);
    }

    private static IncrementalValueProvider<Schemas> SchemaSet(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Group<ContentFile>> contents,
        IncrementalValuesProvider<DeclaredCollection> declared,
        IncrementalValueProvider<ContentOptions> options)
    {
        var folders = contents.Pick(static file => file.Path.Collection).Gather()
            .Select(static (all, _) => all.Distinct().OrderBy(static folder => folder, StringComparer.Ordinal).ToEquatableArray());
        var planned = folders
            .Join(declared.Gather(), static (folders, declared) => new ProjectCollections(folders, declared))
            .Join(options, Schemas.For);

        // Asks every compilation, for little: what an edit elsewhere leaves as it was stops here.
        var existing = planned.Combine(context.CompilationProvider)
            .Select(static (pair, cancellation) => ExistingTypes.Find(pair.Left.All, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.ExistingTypes);
        return planned.Join(existing, Schemas.Beside).Join(options, Schemas.In);
    }

    private static IncrementalValuesProvider<Group<BoundEntry>> Bound(
        IncrementalValuesProvider<Group<EntryFrontMatter>> frontMatter,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<Switch> includeDrafts) =>
        frontMatter.Make(
                schemas.Join(includeDrafts, static (schemas, drafts) => new BindingRules(schemas, drafts.IsOn)),
                static (entry, rules) => EntryBinder.Bind(EntryToBind.Of(entry, rules)))
            .WithTrackingName(TrackingNames.Bound);

    /// <summary>What references can lead to.</summary>
    private static IncrementalValueProvider<ReferenceIndex> Targets(IncrementalValuesProvider<Group<BoundEntry>> bound) =>
        bound.Pick(PlacedTarget.Of).Gather()
            .Select(static (all, _) => ReferenceIndex.Of(all))
            .WithTrackingName(TrackingNames.Targets);

    private static IncrementalValuesProvider<Group<BoundEntry>> Resolved(
        IncrementalValuesProvider<Group<BoundEntry>> bound,
        IncrementalValueProvider<ReferenceIndex> targets) =>
        bound.Make(targets, ReferenceResolver.Resolve).WithTrackingName(TrackingNames.Resolved);

    /// <summary>The entries with the addresses of their images.</summary>
    private static IncrementalValuesProvider<Group<BoundEntry>> Illustrated(
        IncrementalValuesProvider<Group<BoundEntry>> resolved,
        IncrementalValueProvider<ImageFiles> images) =>
        resolved.Make(images, EntryImages.Resolve).WithTrackingName(TrackingNames.Illustrated);

    /// <summary>What links can lead to.</summary>
    private static IncrementalValueProvider<LinkIndex> LinkTargets(
        IncrementalValuesProvider<Group<BoundEntry>> resolved,
        IncrementalValuesProvider<Group<RenderedBody>> rendered,
        IncrementalValueProvider<ImageFiles> images,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<ContentOptions> options)
    {
        var pages = resolved.Pick(PageAddress.Of).Gather()
            .Join(rendered.Pick(PageAnchors.Of).Gather(), LinkPages.Of);
        var linkFiles = pages.Join(images, static (pages, images) => new LinkFiles(pages, images));
        var routes = schemas.Join(options, static (schemas, options) => new LinkRoutes(schemas, options.KnownUrls));
        return linkFiles.Join(routes, static (files, routes) => new LinkIndex(files, routes))
            .WithTrackingName(TrackingNames.LinkIndex);
    }

    /// <summary>Where the links of each body lead, and what is wrong with them. Cheap: no HTML is looked at.</summary>
    private static IncrementalValuesProvider<Group<ResolvedBody>> ResolvedLinks(
        IncrementalValuesProvider<Group<RenderedBody>> rendered,
        IncrementalValueProvider<LinkIndex> linkIndex) =>
        rendered.Make(linkIndex, ResolvedBody.Of)
            .WithTrackingName(TrackingNames.ResolvedLinks);

    /// <summary>The bodies with what the addresses change in their HTML, which is not looked at.</summary>
    private static IncrementalValuesProvider<Group<LinkedBody>> Linked(IncrementalValuesProvider<Group<ResolvedBody>> bodies) =>
        bodies.Make(LinkedBody.Of).WithTrackingName(TrackingNames.Linked);

    private static IncrementalValuesProvider<CheckedCollection> Collections(
        IncrementalValuesProvider<Group<BoundEntry>> resolved,
        IncrementalValuesProvider<Group<ResolvedBody>> linked,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas,
        IncrementalValueProvider<Switch> hasMembers)
    {
        var links = linked.Pick(static body =>
            body.LinksTo.IsEmpty ? null : new EntryLinks(body.Path.Collection, body.Path.Id, body.LinksTo));
        return resolved.Gather()
            .Join(links.Gather(), static (entries, links) => new SiteEntries(entries, links, EquatableArray<CollectionSchema>.Empty))
            .Join(schemas, static (site, schemas) => site with { Schemas = schemas })
            .SelectMany(static (site, _) => CollectionEntries.Group(site))
            .WithTrackingName(TrackingNames.Collections)
            .Join(hasMembers, static (collection, members) => CheckedCollection.Check(collection, members.IsOn))
            .WithTrackingName(TrackingNames.Checked);
    }

    /// <summary>The work on the values of the entries of each collection.</summary>
    private static IncrementalValuesProvider<Started<CatalogModel, PackedPart>> Packing(IncrementalValuesProvider<CheckedCollection> collections) =>
        collections.Select(static (collection, _) => collection.Catalog)
            .WithTrackingName(TrackingNames.Catalogs)
            .Start(static (catalog, _) => PackedPart.Of(catalog));

    /// <summary>What is wrong with bodies, where it stands in their files.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> BodyProblems(
        IncrementalValuesProvider<Group<ResolvedBody>> bodies,
        IncrementalValueProvider<EquatableArray<BodyPlace>> places) =>
        bodies.Select(static (group, _) => group.Values.SelectMany(static body => body.Problems).ToEquatableArray()).Gather()
            .Select(static (all, _) => all.SelectMany(static problems => problems).ToEquatableArray())
            .Join(places, BodyPlace.InFiles);

    /// <summary>Patterns are tried on all entries in one go: one that never comes to an end must not be tried on each.</summary>
    private static IncrementalValueProvider<EquatableArray<Problem>> PatternProblems(IncrementalValuesProvider<Group<BoundEntry>> bound) =>
        bound.Pick(static entry => entry.Matches.IsEmpty ? null : PatternedFile.Of(entry)).Gather()
            .Select(static (all, cancellation) => Patterns.Check(all, cancellation));

    private static IncrementalValueProvider<EquatableArray<Problem>> CycleProblems(
        IncrementalValuesProvider<Group<BoundEntry>> bound,
        IncrementalValueProvider<ReferenceIndex> targets) =>
        bound.Pick(static entry => entry.References.IsEmpty ? null : ReferenceNode.Of(entry)).Gather()
            .Join(targets, static (nodes, targets) => ReferenceCycles.Find(nodes, targets));

    private static IncrementalValueProvider<EquatableArray<Problem>> AddressProblems(
        IncrementalValuesProvider<Group<BoundEntry>> resolved,
        IncrementalValueProvider<EquatableArray<CollectionSchema>> schemas) =>
        resolved.Pick(EntryAddress.Of).Gather().Join(schemas, Addresses.Check);

    /// <summary>The work on a search index per collection, unless the project wants none.</summary>
    private static IncrementalValuesProvider<Started<SearchInput, PackedPart>> SearchIndexes(
        IncrementalValuesProvider<Group<CountedBody>> counted,
        IncrementalValuesProvider<CheckedCollection> collections,
        IncrementalValueProvider<Switch> hasSearch)
    {
        var words = counted.Pick(static body => body.Words).WithTrackingName(TrackingNames.Words);
        var plans = collections.Choose(hasSearch, static (collection, search, _) => search.IsOn ? SearchPlan.Of(collection.Catalog) : null)
            .WithTrackingName(TrackingNames.SearchPlans);
        return words.GatherToDeal(static entry => entry.Collection, static entry => entry.Hash)
            .Join(plans.Gather(), static (words, plans) => new SearchDeal(words, plans))
            .SelectMany(static (deal, _) => deal.Inputs())
            .WithTrackingName(TrackingNames.SearchInputs)
            .Start(static (input, _) => PackedPart.Of(input));
    }
}
