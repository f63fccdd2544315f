using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Emit;

/// <summary>
/// The C# that reads values from the packed row. Nested records are read by methods of their own, which are
/// collected here and written behind the record's constructor.
/// </summary>
/// <param name="owner">Goes into the names of the methods.</param>
internal sealed class ReadExpression(string owner)
{
    private const string Reader = "global::ContentGen.EntryReader";

    private readonly List<RecordShape> _records = [];

    public string Of(ValueShape shape, string reader = "reader") => shape switch
    {
        ScalarShape scalar => Scalar(scalar.Kind, reader),
        ImageShape => $"{reader}.ReadImage()",
        EnumShape choice => $"unchecked(({choice.CSharp}){reader}.ReadInt64())",
        ReferenceShape { Catalog: "" } => "default!",
        ReferenceShape reference => $"{reference.Catalog}.All.ById({reader}.ReadString())",
        RecordShape record => $"{Method(record)}(ref {reader})",
        MapShape map => $"{reader}.ReadDictionary<{map.Item.Declared}>({Item(map.Item)})",
        ListShape list => List(list, reader),
        _ => throw new InvalidOperationException($"No way to read {shape}."),
    };

    /// <summary>The C# for a parameter of a positional record.</summary>
    public string Argument(PropertySchema property) => $"{property.CSharpName}: {OrDefault(property)}";

    /// <summary>The C# for a property's value whose key may be absent.</summary>
    public string OrDefault(PropertySchema property) =>
        $"reader.Next() ? ({property.Type.Declared}){Of(property.Type)} : {property.Default ?? "default!"}";

    /// <summary>Writes the methods that read nested records; writing one may ask for more.</summary>
    public void WriteMethods(CodeWriter code)
    {
        for (var i = 0; i < _records.Count; i++)
        {
            code.Line();
            WriteMethod(code, _records[i], NameOf(i));
        }
    }

    private void WriteMethod(CodeWriter code, RecordShape record, string name)
    {
        if (record.Properties.Any(static property => property.Obsolete is not null))
            code.Line("[global::System.Obsolete]");
        code.Open($"private static {record.CSharp} {name}(ref {Reader} reader)");
        var positional = record.Properties.Where(static property => property.IsPositional).Select(Argument);
        var required = record.Properties.Where(static property => property is { IsPositional: false, IsRequiredMember: true }).ToList();
        code.Open($"var value = new {record.CSharp}({string.Join(", ", positional)})");
        foreach (var property in required)
            code.Line($"{property.CSharpName} = {OrDefault(property)},");
        code.Close(";");
        foreach (var property in record.Properties.Where(static property => property is { IsPositional: false, IsRequiredMember: false }))
        {
            var read = Of(property.Type);
            code.Line($"if (reader.Next()) {Assign(read)}{(property.Default is { } fallback ? " else " + Assign(fallback) : "")}");

            string Assign(string value) => record.CopiesWith
                ? $"value = value with {{ {property.CSharpName} = {value} }};"
                : $"value.{property.CSharpName} = {value};";
        }

        code.Line("return value;");
        code.Close();
    }

    private string NameOf(int index) => $"__Read{owner}{index}";

    private string Method(RecordShape record)
    {
        var plain = record with { IsNullable = false };
        var index = _records.IndexOf(plain);
        if (index < 0)
        {
            index = _records.Count;
            _records.Add(plain);
        }

        return NameOf(index);
    }

    /// <summary>A method that returns the type itself is named after it.</summary>
    private static string Scalar(ScalarKind kind, string reader) =>
        (kind.EntryMethod == "Read" + kind.Name ? "" : $"({kind.CSharp})") + $"{reader}.{kind.EntryMethod}()";

    private string Item(ValueShape item) => $"static (ref {Reader} item) => {Of(item, "item")}";

    private string List(ListShape list, string reader)
    {
        var arguments = $"<{list.Item.Declared}>({Item(list.Item)})";
        var array = list.Item is ScalarShape { Kind.IsText: true, IsNullable: false } ? $"{reader}.ReadStrings()" : $"{reader}.ReadArray{arguments}";
        return list.Form switch
        {
            ListForm.List => $"{reader}.ReadList{arguments}",
            ListForm.Set => $"{reader}.ReadSet{arguments}",
            ListForm.ImmutableArray => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({array})",
            _ => array,
        };
    }
}
