using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema.Declared;

namespace ContentGen.Generator.Schema;

/// <summary>The schemas of all collections of a project, and what is wrong with the declared ones.</summary>
internal sealed record Schemas(EquatableArray<CollectionSchema> All, EquatableArray<Problem> Problems)
{
    /// <summary>
    /// A schema for each folder and each declared record, under C# names that no two default ones share: a folder whose name
    /// is a plural comes first, so that a new <c>content/post</c> does not take the names of <c>content/posts</c>.
    /// </summary>
    public static Schemas For(ProjectCollections collections, ContentOptions options)
    {
        var (folders, declared) = collections;
        // Without a content root the project did not import ContentGen's targets: nothing can be said of its folders.
        if (options.Root is null && declared.Count == 0)
            return new Schemas(EquatableArray<CollectionSchema>.Empty, EquatableArray<Problem>.Empty);

        var problems = declared.SelectMany(static collection => collection.Problems).ToList();
        var claims = declared.ToLookup(static collection => collection.Folder, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var other in claim.Skip(1))
                problems.Add(Diagnostics.Problems.SharedFolder(other.Place, claim.Key, other.Record, claim.First().Record));
            if (!folders.Contains(claim.Key))
                problems.Add(Diagnostics.Problems.NoFiles(claim.First().Place, claim.Key, RootName(options), Suggestion.DidYouMean(claim.Key, folders)));
        }

        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var schemas = new List<CollectionSchema>();
        foreach (var claim in claims.Select(static claim => claim.First()))
        {
            if (claim.Schema is null)
                continue;
            var schema = Fit(claim.Schema);
            var catalog = schema.Record.Beside(schema.Catalog);
            if (taken.TryGetValue(catalog, out var other))
            {
                problems.Add(Diagnostics.Problems.CatalogTaken(claim.Place, schema.Catalog, $"the catalog of the collection '{other}'"));
                continue;
            }

            taken[schema.Record.FullName] = taken[catalog] = schema.Folder;
            schemas.Add(schema);
        }

        schemas.AddRange(folders
            .Where(folder => !claims.Contains(folder))
            .OrderByDescending(Names.IsPlural)
            .ThenBy(static folder => folder, StringComparer.Ordinal)
            .Select(folder => Default(folder, folders, options, taken)));
        return new Schemas(
            Links.Add(HintNames(schemas)).OrderBy(static schema => schema.Folder, StringComparer.Ordinal).ToEquatableArray(),
            problems.Distinct().ToEquatableArray());
    }

    private static string RootName(ContentOptions options) => options.Root is { } root ? root.Substring(root.LastIndexOf('/') + 1) : "content";

    private static CollectionSchema Default(string folder, IReadOnlyCollection<string> folders, ContentOptions options, Dictionary<string, string> taken)
    {
        var schema = Fit(DefaultSchema.For(folder, options));
        string? shared = null;
        for (var i = 2; taken.TryGetValue(schema.Record.Beside(schema.Catalog), out var other) || taken.TryGetValue(schema.Record.FullName, out other); i++)
        {
            shared ??= other;
            schema = schema with { Catalog = Names.Member(folder) + i, Record = schema.Record with { Name = Names.Record(folder) + i } };
        }

        taken.Add(schema.Record.Beside(schema.Catalog), folder);
        taken.Add(schema.Record.FullName, folder);
        // A declared collection without files is a mistake of its own, most likely in the folder's name.
        return schema with { NameSharedWith = shared is not null && folders.Contains(shared) ? shared : null };
    }

    /// <summary>
    /// A class cannot have a member of its own name: <c>content/tags</c> gives <c>TagsCatalog</c>, <c>content/titles</c> gives
    /// <c>TitleEntry</c>. Nor may case alone tell catalog and record apart: file names do not.
    /// </summary>
    private static CollectionSchema Fit(CollectionSchema schema)
    {
        if (string.Equals(schema.Catalog.TrimStart('@'), schema.Record.Name.TrimStart('@'), StringComparison.OrdinalIgnoreCase)
            || ReservedNames.OfCatalog(schema).Count(name => name == schema.Catalog) > 1)
            schema = schema with { Catalog = schema.Catalog + "Catalog" };
        if (schema.Declaration is null && (schema.Find(schema.Record.Name) is not null || ReservedNames.OfRecord.Contains(schema.Record.Name)))
            schema = schema with { Record = schema.Record with { Name = schema.Record.Name + "Entry" } };
        return schema;
    }

    /// <summary>Generated files need names of their own, whatever namespaces the types stand in; case does not tell them apart.</summary>
    private static IEnumerable<CollectionSchema> HintNames(IEnumerable<CollectionSchema> schemas)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
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
