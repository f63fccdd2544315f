namespace ContentGen.Generator.Values;

internal static class ScalarKinds
{
    public static string CSharp(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Char => "char",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Byte => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        _ => "global::System." + kind,
    };

    public static bool IsDate(ScalarKind kind) => kind is ScalarKind.DateOnly or ScalarKind.DateTime or ScalarKind.DateTimeOffset;
}
