using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Writes the class that names all types of the content for a serializer: which properties a type has is known here, how they are
/// written is the library's affair.
/// </summary>
internal sealed class JsonEmitter
{
    private const string ContentGen = "global::ContentGen";

    private readonly CodeWriter _code;
    private readonly List<(string Type, IEnumerable<JsonProperty> Properties)> _objects = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private JsonEmitter(CodeWriter code) => _code = code;

    public static SourceText Emit(JsonClass json)
    {
        var code = new CodeWriter(json.Namespace, json.Schemas.SelectMany(static schema => schema.Experimental).Distinct());
        code.Summary("How the content of this assembly is written as JSON.");
        code.Open($"{json.Visibility} static partial class {JsonClass.Name}");
        code.Lines($$"""
            /// <summary>What the options of a serializer need: <c>options.TypeInfoResolverChain.Insert(0, {{JsonClass.Name}}.Resolver)</c>.</summary>
            public static {{ContentGen}}.ContentJsonResolver Resolver { get; } = new(Describe);

            """);
        new JsonEmitter(code).Types(json);
        return code.ToSource();
    }

    private void Types(JsonClass json)
    {
        _code.Open($"private static void Describe({ContentGen}.ContentJsonTypes types)");
        foreach (var schema in json.Schemas)
        {
            _known.Add(schema.Record.FullName);
            Object("Entry", schema.Record.FullName, JsonProperty.Of(schema));
            foreach (var taxonomy in schema.Taxonomies)
            {
                var terms = $"{schema.Record.Beside(schema.Catalog)}.{ReservedNames.ClassOf(taxonomy.Name)}";
                _code.Line($"types.List<{terms}, {ContentGen}.Term<{schema.Record.FullName}>>();");
            }
        }

        foreach (var property in json.Schemas.SelectMany(static schema => schema.Properties))
            Property(property);
        _code.Close();
        // In the order in which they were named; what is in one is named before its method is written.
        for (var i = 0; i < _objects.Count; i++)
            Method(_objects[i].Type, _objects[i].Properties, i);
    }

    private void Property(PropertySchema property)
    {
        if (property.Json is not { IsWritten: false })
            Type(property.Type);
    }

    /// <summary>Names a type, and those inside it, the first time that it is met.</summary>
    private void Type(ValueShape shape)
    {
        if (shape is { IsNullable: true, IsValueType: true } && _known.Add(shape.Declared))
            _code.Line($"types.Nullable<{shape.CSharp}>();");

        if (!_known.Add(shape.CSharp))
            return;
        switch (shape)
        {
            case ScalarShape scalar:
                _code.Line($"types.Value(global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.{scalar.Kind.Name}Converter);");
                break;
            case ImageShape:
                _code.Line("types.Image();");
                break;
            case EnumShape choice:
                Enum(choice);
                break;
            case ListShape list:
                _code.Line($"types.List<{list.CSharp}, {list.Item.Declared}>();");
                Type(list.Item);
                break;
            case MapShape map:
                var isOpen = map.CSharp.StartsWith("global::System.Collections.Generic.IDictionary<", StringComparison.Ordinal);
                _code.Line(isOpen ? $"types.OpenMap<{map.Item.Declared}>();" : $"types.Map<{map.CSharp}, {map.Item.Declared}>();");
                Type(map.Item);
                break;
            case RecordShape record:
                Object("Object", record.CSharp, record.Properties.Select(JsonProperty.Of));
                foreach (var property in record.Properties)
                    Property(property);
                break;
        }
    }

    private void Enum(EnumShape choice)
    {
        var members = choice.Members.Select(static member => $"({CodeWriter.Literal(Accepted.Spelling(member))}, {member.Value}L)");
        var number = $"static value => unchecked((long)value), isFlags: {(choice.IsFlags ? "true" : "false")}";
        _code.Line($"types.Enum<{choice.CSharp}>({number}, {string.Join(", ", members)});");
    }

    private void Object(string method, string type, IEnumerable<JsonProperty> properties)
    {
        _code.Line($"types.{method}<{type}>(Write{_objects.Count});");
        _objects.Add((type, properties));
    }

    private void Method(string type, IEnumerable<JsonProperty> properties, int number)
    {
        _code.Line();
        // Properties marked as errors are read by what is obsolete itself.
        if (properties.Any(static property => property.IsObsolete))
            _code.Line("[global::System.Obsolete]");
        _code.Open($"private static void Write{number}({ContentGen}.ContentJsonObject<{type}> json)");
        foreach (var property in properties.Where(static property => property.Form is not { IsWritten: false }))
            _code.Line(property.Add);
        _code.Close();
    }
}
