using ContentGen.Generator.Files;
using ContentGen.Generator.Schema.Declared;

namespace ContentGen.Generator.Schema;

/// <summary>The C# names of records and catalogs: no two types of one, none that a namespace has, and none with a member of its own name.</summary>
internal sealed class TypeNames
{
    /// <summary>The folders by the full names of their types.</summary>
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>The full names of all namespaces in which types of the project's content stand, and of those that generated code names.</summary>
    private readonly HashSet<string> _namespaces = new(["global::System", "global::ContentGen"], StringComparer.Ordinal);

    /// <param name="declared">The declared collections.</param>
    /// <param name="ofDefaults">The namespace of all others; null when there are none.</param>
    public TypeNames(IEnumerable<DeclaredCollection> declared, string? ofDefaults)
    {
        foreach (var name in declared.Select(static collection => collection.Schema.Record.Namespace).Append(ofDefaults ?? ""))
        {
            for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
                _namespaces.Add("global::" + name.Substring(0, end));
        }
    }

    /// <summary>The type of a schema that is called like a namespace at whose side code may stand; null when none is.</summary>
    public static string? AsNamespace(CollectionSchema schema)
    {
        var outermost = schema.Record.Namespace.Split('.')[0];
        if (outermost.Length == 0 || !schema.Record.Containers.IsEmpty)
            return null;

        // A declared record has the name that the user gave it.
        return schema.Catalog == outermost ? schema.Catalog
            : schema.Record.Name == outermost && schema.Declaration is null ? schema.Record.Name
            : null;
    }

    /// <summary>What has the name of a schema's catalog already; null when nothing has.</summary>
    public string? RivalOf(CollectionSchema schema)
    {
        var catalog = schema.Record.Beside(schema.Catalog);
        return _taken.TryGetValue(catalog, out var other) ? $"the catalog of the collection '{other}'"
            : _namespaces.Contains(catalog) ? $"the namespace '{catalog.Substring("global::".Length)}'"
            : null;
    }

    public void Take(CollectionSchema schema) => _taken[schema.Record.FullName] = _taken[schema.Record.Beside(schema.Catalog)] = schema.Folder;

    /// <summary>The schema of a folder for which no record is declared. Where its names are taken, it gets others with a number.</summary>
    public CollectionSchema Default(string folder, IReadOnlyCollection<string> folders, ContentOptions options)
    {
        var schema = Fit(DefaultSchema.For(folder, options));
        string? shared = null;
        for (var i = 2; _taken.TryGetValue(schema.Record.Beside(schema.Catalog), out var other) || _taken.TryGetValue(schema.Record.FullName, out other); i++)
        {
            shared ??= other;
            schema = schema with { Catalog = Names.Member(folder) + i, Record = schema.Record with { Name = Names.Record(folder) + i } };
        }

        Take(schema);
        // A declared collection without files is a mistake of its own, most likely in the folder's name.
        return schema with { NameSharedWith = shared is not null && folders.Contains(shared) ? shared : null };
    }

    /// <summary>
    /// A class cannot have a member of its own name: <c>content/tags</c> gives <c>TagsCatalog</c>, <c>content/titles</c> gives
    /// <c>TitleEntry</c>. Nor may case alone tell catalog and record apart: file names do not. And <c>content/tasks</c> gives
    /// <c>TaskEntry</c>, for C# has a <c>Task</c>.
    /// </summary>
    public CollectionSchema Fit(CollectionSchema schema)
    {
        var isDefault = schema.Declaration is null;
        while (string.Equals(schema.Catalog.TrimStart('@'), schema.Record.Name.TrimStart('@'), StringComparison.OrdinalIgnoreCase)
            || ReservedNames.OfCatalog(schema).Count(name => name == schema.Catalog) > 1
            || (isDefault && (ReservedNames.Hides(schema.Catalog) || _namespaces.Contains(schema.Record.Beside(schema.Catalog)))))
        {
            schema = schema with { Catalog = schema.Catalog + "Catalog" };
        }

        var record = schema.Record;
        return isDefault && (schema.Find(record.Name) is not null || ReservedNames.OfRecord.Contains(record.Name) || ReservedNames.Hides(record.Name)
                || _namespaces.Contains(record.FullName))
            ? schema with { Record = record with { Name = record.Name + "Entry" } }
            : schema;
    }
}
