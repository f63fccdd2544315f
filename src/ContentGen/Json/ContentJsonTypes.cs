using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ContentGen;

/// <summary>Collects the types that an assembly writes as JSON. For generated code: naming a type here is what keeps it in a trimmed app.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentJsonTypes
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];

    internal ContentJsonTypes()
    {
        Value(JsonMetadataServices.StringConverter!);
        Value(JsonMetadataServices.BooleanConverter);
        Value(JsonMetadataServices.Int32Converter);
        Value(JsonMetadataServices.DoubleConverter);
        Value(JsonMetadataServices.TimeSpanConverter);
        // What is declared as something less is written as what it is.
        Value(JsonMetadataServices.ObjectConverter!);
        Value(new MarkedTextJsonConverter());
        Object<ContentBody>(ContentJsonShapes.Body);
        Object<Heading>(ContentJsonShapes.Heading);
        List<IReadOnlyList<Heading>, Heading>();
    }

    /// <summary>A record of entries, and what the library makes of entries.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="describe">Names its properties.</param>
    public void Entry<T>(Action<ContentJsonObject<T>> describe)
        where T : class, IContentEntry
    {
        Object(describe);
        List<Catalog<T>, T>();
        Lists<T>();
        List<IOrderedEnumerable<T>, T>();
        List<HashSet<T>, T>();
        Map<Dictionary<string, T>, T>();
        Map<IReadOnlyDictionary<string, T>, T>();
        Object<Page<T>>(ContentJsonShapes.Page);
        Object<Term<T>>(ContentJsonShapes.Term);
        List<Taxonomy<T>, Term<T>>();
        Lists<Term<T>>();
        List<IOrderedEnumerable<Term<T>>, Term<T>>();
        Object<ArchiveYear<T>>(ContentJsonShapes.Year);
        Lists<ArchiveYear<T>>();
        Object<ArchiveMonth<T>>(ContentJsonShapes.Month);
        Lists<ArchiveMonth<T>>();
        Object<SearchHit<T>>(ContentJsonShapes.Hit);
        Lists<SearchHit<T>>();
    }

    /// <summary>A type with properties.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="describe">Names its properties.</param>
    public void Object<T>(Action<ContentJsonObject<T>> describe)
        where T : notnull => Add(options => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
    {
        PropertyMetadataInitializer = _ =>
        {
            var json = new ContentJsonObject<T>(options);
            describe(json);
            return json.Properties;
        },
    }));

    /// <summary>A list, a set or an array.</summary>
    /// <typeparam name="TList">The type.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    public void List<TList, TItem>()
        where TList : IEnumerable<TItem> =>
        Add(static options => JsonMetadataServices.CreateIEnumerableInfo<TList, TItem>(options, new JsonCollectionInfoValues<TList>()));

    /// <summary>A dictionary whose keys are texts.</summary>
    /// <typeparam name="TMap">The type.</typeparam>
    /// <typeparam name="TItem">The type of a value.</typeparam>
    public void Map<TMap, TItem>()
        where TMap : IReadOnlyDictionary<string, TItem> => Add(static options =>
            JsonMetadataServices.CreateIReadOnlyDictionaryInfo<TMap, string, TItem>(options, new JsonCollectionInfoValues<TMap>()));

    /// <summary>A dictionary whose keys are texts, declared as one that can be changed.</summary>
    /// <typeparam name="TItem">The type of a value.</typeparam>
    public void OpenMap<TItem>() => Add(static options => JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, TItem>, string, TItem>(
        options, new JsonCollectionInfoValues<IDictionary<string, TItem>>()));

    /// <summary>A value of one piece.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="converter">What writes it.</param>
    public void Value<T>(JsonConverter<T> converter) => Add(options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    /// <summary>The type with room for null.</summary>
    /// <typeparam name="T">The type without.</typeparam>
    public void Nullable<T>()
        where T : struct => Add(static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));

    /// <summary>An enum, whose members are written as front matter spells them.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="number">The number of a value.</param>
    /// <param name="isFlags">Whether a value may be several members, which are written as a list.</param>
    /// <param name="members">The spelling and the number of each member.</param>
    public void Enum<T>(Func<T, long> number, bool isFlags, params (string Name, long Number)[] members)
        where T : struct, Enum => Value(new EnumJsonConverter<T>(number, isFlags, members));

    /// <summary>A picture.</summary>
    public void Image()
    {
        Nullable<int>();
        Object<ContentImage>(ContentJsonShapes.Image);
    }

    internal JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out var make) ? make(options) : null;

    /// <summary>What a list is declared as, or LINQ makes of one.</summary>
    private void Lists<TItem>()
    {
        List<IReadOnlyList<TItem>, TItem>();
        List<IReadOnlyCollection<TItem>, TItem>();
        List<IEnumerable<TItem>, TItem>();
        List<IList<TItem>, TItem>();
        List<ICollection<TItem>, TItem>();
        List<List<TItem>, TItem>();
        List<TItem[], TItem>();
    }

    private static JsonTypeInfo Plain<T>(JsonTypeInfo<T> info)
    {
        // Made here, it says that numbers are strictly numbers; now the options say.
        info.NumberHandling = null;
        return info;
    }

    /// <summary>A converter in the options comes before what is known here, as it does in other resolvers.</summary>
    private void Add<T>(Func<JsonSerializerOptions, JsonTypeInfo<T>> make) => _types[typeof(T)] = options =>
        options.Converters.FirstOrDefault(static converter => converter.CanConvert(typeof(T))) switch
        {
            null => Plain(make(options)),
            JsonConverterFactory factory when factory.CreateConverter(typeof(T), options) is { } made => JsonMetadataServices.CreateValueInfo<T>(options, made),
            var converter => JsonMetadataServices.CreateValueInfo<T>(options, converter),
        };
}
