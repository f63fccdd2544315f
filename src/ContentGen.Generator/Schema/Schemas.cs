using ContentGen.Generator.Checking;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>The schemas of all collections of a project.</summary>
internal static class Schemas
{
    /// <summary>A schema for each folder, under C# names that no two of them share.</summary>
    public static EquatableArray<CollectionSchema> For(IEnumerable<string> folders, ContentOptions options)
    {
        var schemas = new List<CollectionSchema>();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            var schema = Fit(DefaultSchema.For(folder, options));
            var shared = taken.TryGetValue(schema.Catalog, out var other) || taken.TryGetValue(schema.Record.Name, out other);
            for (var i = 2; taken.ContainsKey(schema.Catalog) || taken.ContainsKey(schema.Record.Name); i++)
                schema = schema with { Catalog = Names.Member(folder) + i, Record = schema.Record with { Name = Names.Record(folder) + i } };
            taken.Add(schema.Catalog, folder);
            taken.Add(schema.Record.Name, folder);
            schemas.Add(shared ? schema with { NameSharedWith = other } : schema);
        }

        return schemas.ToEquatableArray();
    }

    /// <summary>A class cannot have a member of its own name: <c>content/tags</c> gives <c>TagsCatalog</c>, <c>content/titles</c> gives <c>TitleEntry</c>.</summary>
    private static CollectionSchema Fit(CollectionSchema schema)
    {
        if (ReservedNames.OfCatalog(schema).Count(name => name == schema.Catalog) > 1)
            schema = schema with { Catalog = schema.Catalog + "Catalog" };
        if (schema.Find(schema.Record.Name) is not null || schema.Record.Name is "Id" or "Slug" or "Url" or "Source" or "Body")
            schema = schema with { Record = schema.Record with { Name = schema.Record.Name + "Entry" } };
        return schema;
    }
}
