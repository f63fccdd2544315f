using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emit;

/// <summary>The C# that reads a value of a shape from the packed row.</summary>
internal static class ReadExpression
{
    public static string Of(ValueShape shape, string reader = "reader") => shape switch
    {
        ScalarShape scalar => Scalar(scalar.Kind, reader),
        EnumShape choice => $"({choice.CSharp}){reader}.ReadInt64()",
        ListShape list => List(list, reader),
        _ => throw new InvalidOperationException($"No way to read {shape}."),
    };

    private static string Scalar(ScalarKind kind, string reader) => kind switch
    {
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 =>
            $"({ScalarKinds.CSharp(kind)}){reader}.ReadInt64()",
        _ => $"{reader}.Read{kind}()",
    };

    private static string List(ListShape list, string reader)
    {
        var item = $"static (ref global::ContentGen.EntryReader item) => {Of(list.Item, "item")}";
        return list.Form switch
        {
            ListForm.List => $"{reader}.ReadList<{list.Item.Declared}>({item})",
            ListForm.Set => $"{reader}.ReadSet<{list.Item.Declared}>({item})",
            ListForm.ImmutableArray => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({reader}.ReadArray<{list.Item.Declared}>({item}))",
            _ => $"{reader}.ReadArray<{list.Item.Declared}>({item})",
        };
    }
}
