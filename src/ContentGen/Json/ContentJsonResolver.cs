using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContentGen;

/// <summary>
/// How the content of an assembly is written as JSON, without reflection. The generated class <c>ContentJson</c> holds one, which is
/// added to the options of a serializer: <c>options.TypeInfoResolverChain.Insert(0, ContentJson.Resolver)</c>. Content is written,
/// never read. Thread-safe.
/// </summary>
/// <remarks>
/// It knows the records of the assembly, their catalogs, pages and search hits, lists of them, taxonomies with their terms, and every
/// type that a property of a record has. Names follow the options' naming policy.
/// </remarks>
public sealed class ContentJsonResolver : IJsonTypeInfoResolver
{
    private readonly Lazy<ContentJsonTypes> _types;

    /// <summary>Creates the resolver of an assembly. For generated code.</summary>
    /// <param name="describe">Names the assembly's types; called when the first of them is asked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentJsonResolver(Action<ContentJsonTypes> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        _types = new(() =>
        {
            var types = new ContentJsonTypes();
            describe(types);
            return types;
        });
        WithoutBodies = this.WithAddedModifier(RemoveBody);
    }

    /// <summary>The same without <see cref="IContentEntry.Body"/>, for lists.</summary>
    public IJsonTypeInfoResolver WithoutBodies { get; }

    /// <summary>How a type is written; null when it is no type of the content, which leaves it to the next resolver.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options it is written with.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _types.Value.Find(type, options);

    private static void RemoveBody(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(ContentBody))
                type.Properties.RemoveAt(i);
        }
    }
}
