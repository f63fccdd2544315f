using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emit;

/// <summary>A generated class that belongs to the assembly and not to one collection.</summary>
internal static class AssemblyClass
{
    /// <summary>
    /// The collections that a class of this name can use: all but those inside a type that hides them; none at all where a collection
    /// has the name, for then the class gives way to it.
    /// </summary>
    public static IEnumerable<CollectionSchema> Collections(string name, string @namespace, IReadOnlyCollection<CollectionSchema> schemas)
    {
        var fullName = "global::" + (@namespace.Length > 0 ? @namespace + "." : "") + name;
        return schemas.Any(schema => schema.Record.FullName == fullName || schema.Record.Beside(schema.Catalog) == fullName)
            ? []
            : schemas.Where(static schema => schema.Record.Reach != "private");
    }
}
