using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema.Declared;

namespace ContentGen.Generator.Schema;

/// <summary>The schemas of all collections of a project, and what is wrong with the declared ones.</summary>
/// <param name="All">Those for which code is made.</param>
/// <param name="Unusable">Those whose declaration is an error: their files are read against them all the same, and nothing is made of them.</param>
/// <param name="Problems">What is wrong with the declarations.</param>
internal sealed record Schemas(EquatableArray<CollectionSchema> All, EquatableArray<CollectionSchema> Unusable, EquatableArray<Problem> Problems)
{
    /// <summary>What files are read against.</summary>
    public EquatableArray<CollectionSchema> ToBind => Unusable.IsEmpty ? All : All.Concat(Unusable).ToEquatableArray();

    /// <summary>
    /// A schema for each folder and each declared record, under C# names that no two default ones share: a folder whose name
    /// is a plural comes first, so that a new <c>content/post</c> does not take the names of <c>content/posts</c>.
    /// </summary>
    public static Schemas For(ProjectCollections collections, ContentOptions options)
    {
        var (folders, declared) = collections;
        // Without a content root the project did not import ContentGen's targets: nothing can be said of its folders.
        if (options.Root is null && declared.Count == 0)
            return new Schemas(EquatableArray<CollectionSchema>.Empty, EquatableArray<CollectionSchema>.Empty, EquatableArray<Problem>.Empty);

        var problems = declared.SelectMany(static collection => collection.Problems).ToList();
        var claims = Claims.Of(collections, RootName(options), problems).ToLookup(static collection => collection.Folder, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var other in claim.Skip(1))
                problems.Add(Diagnostics.Problems.SharedFolder(other.Place, claim.Key, other.Record, claim.First().Record));
            if (!folders.Contains(claim.Key))
                problems.Add(Diagnostics.Problems.NoFiles(claim.First().Place, claim.Key, RootName(options), Suggestion.DidYouMean(claim.Key, folders)));
        }

        var ownFolders = folders.Where(folder => !claims.Contains(folder)).ToList();
        var names = new TypeNames(declared, ownFolders.Count > 0 ? options.Namespace : null);
        var (schemas, unusable) = (new List<CollectionSchema>(), new List<CollectionSchema>());
        foreach (var claim in claims.Select(static claim => claim.First()))
        {
            var schema = claim.IsUsable ? names.Fit(claim.Schema) : claim.Schema;
            var rival = claim.IsUsable ? names.RivalOf(schema) : null;
            if (rival is not null)
                problems.Add(Diagnostics.Problems.CatalogTaken(claim.Place, schema.Catalog, rival));
            (claim.IsUsable && rival is null ? schemas : unusable).Add(schema);
            if (claim.IsUsable && rival is null)
                names.Take(schema);
        }

        foreach (var schema in schemas)
        {
            var place = claims[schema.Folder].First().Place;
            if (TypeNames.AsNamespace(schema) is { } name)
                problems.Add(Diagnostics.Problems.NamedAsNamespace(place.Path, place.Range, schema.Folder, name, schema.Record.Namespace, isDeclared: true));
        }

        schemas.AddRange(ownFolders
            .OrderByDescending(Names.IsPlural)
            .ThenBy(static folder => folder, StringComparer.Ordinal)
            .Select(folder => names.Default(folder, folders, options)));
        return new Schemas(
            Links.Add(HintNames(schemas)).OrderBy(static schema => schema.Folder, StringComparer.Ordinal).ToEquatableArray(),
            unusable.ToEquatableArray(),
            problems.Distinct().ToEquatableArray());
    }

    /// <summary>The same, with what the project's own types do to generated ones: nothing is made of a collection whose names are taken.</summary>
    public static Schemas Beside(Schemas planned, EquatableArray<ExistingType> types)
    {
        if (types.IsEmpty)
            return planned;
        var found = types.ToDictionary(static type => type.Folder, StringComparer.Ordinal);
        var all = planned.All.Select(schema => found.TryGetValue(schema.Folder, out var type)
            ? schema with { Unset = type.Unset, CatalogMembers = type.CatalogMembers }
            : schema).ToList();
        return new Schemas(
            all.Where(schema => !IsTaken(schema)).ToEquatableArray(),
            planned.Unusable.Concat(all.Where(IsTaken)).ToEquatableArray(),
            planned.Problems.Concat(types.Select(static type => type.Problem).OfType<Problem>()).ToEquatableArray());

        bool IsTaken(CollectionSchema schema) => found.TryGetValue(schema.Folder, out var type) && type.Problem is not null;
    }

    /// <summary>The same, unless the project's language is too old for all of it: then that alone is said.</summary>
    public static Schemas In(Schemas schemas, ContentOptions options) => options.OldLanguage is not { } version || schemas.ToBind.IsEmpty
        ? schemas
        : new Schemas(EquatableArray<CollectionSchema>.Empty, schemas.ToBind, EquatableArray.Of(Diagnostics.Problems.OldLanguage(version)));

    private static string RootName(ContentOptions options) => options.Root is { } root ? root.Substring(root.LastIndexOf('/') + 1) : "content";

    /// <summary>Generated files need names of their own, whatever namespaces the types stand in; case does not tell them apart.</summary>
    private static IEnumerable<CollectionSchema> HintNames(IEnumerable<CollectionSchema> schemas)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ReservedNames.Catalogs, ReservedNames.Json };
        foreach (var schema in schemas)
        {
            var record = schema.Record;
            for (var i = 2; !taken.Add(record.HintName(record.Name)) | !taken.Add(record.HintName(schema.Catalog)); i++)
                record = record with { HintPrefix = i + "." };
            yield return schema with { Record = record };
        }
    }
}

/// <summary>The folders that hold content, and the records that claim folders.</summary>
internal sealed record ProjectCollections(EquatableArray<string> Folders, EquatableArray<DeclaredCollection> Declared);
