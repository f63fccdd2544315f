using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emit;

/// <summary>The class that holds how the content is written as JSON, for projects that ask for it.</summary>
/// <param name="Namespace">Where it stands.</param>
/// <param name="Visibility">Who sees it.</param>
/// <param name="Schemas">The collections whose entries it writes; empty where no class is made.</param>
internal sealed record JsonClass(string Namespace, string Visibility, EquatableArray<CollectionSchema> Schemas)
{
    public const string Name = ReservedNames.Json;

    public const string HintName = Name + ".g.cs";

    public static JsonClass Of(IReadOnlyCollection<CollectionSchema> schemas, ContentOptions options)
    {
        var written = options.HasJson ? AssemblyClass.Collections(Name, options.Namespace, schemas) : [];
        return new JsonClass(options.Namespace, options.Visibility, written.ToEquatableArray());
    }
}
