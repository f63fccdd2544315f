using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emit;

/// <summary>The class and the file of what is emitted for components.</summary>
/// <param name="Record">The catalog's record, in whose namespace the class stands.</param>
/// <param name="Catalog">The catalog's class.</param>
/// <param name="Part">What tells it from others of the catalog: nothing, or a hash of an entry's id.</param>
internal sealed record ComponentName(RecordName Record, string Catalog, string Part)
{
    private static readonly Regex EntryFile = new(@"\.Components\.[0-9a-f]{16}\.g\.cs\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);

    public string ClassName => $"__{Record.HintName(Catalog).Replace('.', '_')}Components{Part}";

    public string HintName => $"{Record.HintName(Catalog)}.Components{(Part.Length == 0 ? "" : "." + Part)}.g.cs";

    /// <summary>Whether a file is that of an entry.</summary>
    public static bool IsOfEntry(string path) => path.EndsWith(".g.cs", StringComparison.Ordinal) && EntryFile.IsMatch(path);

    /// <summary>The class that finds those of the entries.</summary>
    public static ComponentName Finder(RecordName record, string catalog) => new(record, catalog, "");

    /// <summary>The class of an entry. Two hashes, so that no two ids of a collection share a name.</summary>
    public static ComponentName Of(RecordName record, string catalog, string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        var first = StableHash.Of(bytes);
        Array.Reverse(bytes);
        return new ComponentName(record, catalog, Hex(first) + Hex(StableHash.Of(bytes)));

        static string Hex(uint hash) => hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
