namespace ContentGen.Generator.Values;

/// <summary>The table of kinds.</summary>
internal abstract partial class ScalarKind
{
    // Above the kinds: fields are set in the order in which they stand.
    private static readonly List<ScalarKind> Table = [];

    public static readonly ScalarKind String = Add(new TextKind());
    public static readonly ScalarKind Boolean = Add(new FlagKind());
    public static readonly ScalarKind Char = Add(new CharacterKind());

    public static readonly ScalarKind SByte = Add(new WholeNumberKind("SByte", "sbyte", sbyte.MinValue, (ulong)sbyte.MaxValue));
    public static readonly ScalarKind Byte = Add(new WholeNumberKind("Byte", "byte", 0, byte.MaxValue));
    public static readonly ScalarKind Int16 = Add(new WholeNumberKind("Int16", "short", short.MinValue, (ulong)short.MaxValue));
    public static readonly ScalarKind UInt16 = Add(new WholeNumberKind("UInt16", "ushort", 0, ushort.MaxValue));
    public static readonly ScalarKind Int32 = Add(new WholeNumberKind("Int32", "int", int.MinValue, int.MaxValue));
    public static readonly ScalarKind UInt32 = Add(new WholeNumberKind("UInt32", "uint", 0, uint.MaxValue));
    public static readonly ScalarKind Int64 = Add(new WholeNumberKind("Int64", "long", long.MinValue, long.MaxValue));
    public static readonly ScalarKind UInt64 = Add(new WholeNumberKind("UInt64", "ulong", 0, ulong.MaxValue));
    public static readonly ScalarKind Single = Add(new RealNumberKind("Single", "float", "ReadSingle", float.MaxValue));
    public static readonly ScalarKind Double = Add(new RealNumberKind("Double", "double", "ReadDouble", double.MaxValue));
    public static readonly ScalarKind Decimal = Add(new DecimalKind());

    public static readonly ScalarKind Guid = Add(new GuidKind());
    public static readonly ScalarKind Uri = Add(new UriKind());
    public static readonly ScalarKind Version = Add(new VersionKind());

    public static readonly ScalarKind TimeSpan = Add(new DurationKind());
    public static readonly ScalarKind TimeOnly = Add(new TimeOfDayKind());

    public static readonly DateKind DateOnly = Add(new DayKind());
    public static readonly DateKind DateTime = Add(new UtcKind());
    public static readonly DateKind DateTimeOffset = Add(new MomentKind());

    private static readonly Dictionary<string, ScalarKind> ByCSharp = Table.ToDictionary(static kind => kind.CSharp, StringComparer.Ordinal);

    public static IReadOnlyList<ScalarKind> All => Table;

    /// <summary>The kind of the type that C# writes so: <c>int</c>, <c>global::System.DateOnly</c>; null when no kind has it.</summary>
    public static ScalarKind? OfCSharp(string type) => ByCSharp.TryGetValue(type, out var kind) ? kind : null;

    private static T Add<T>(T kind)
        where T : ScalarKind
    {
        Table.Add(kind);
        return kind;
    }
}
