namespace ContentGen.Generator.Values;

internal enum ScalarKind
{
    String,
    Boolean,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    Guid,
    Uri,
    Version,
    TimeSpan,
    TimeOnly,
    DateOnly,
    DateTime,
    DateTimeOffset,
}
