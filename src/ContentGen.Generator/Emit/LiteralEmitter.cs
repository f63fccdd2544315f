using System.Globalization;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the parts of a catalog class that carry its packed content.</summary>
internal static class LiteralEmitter
{
    /// <summary>The most bytes in one UTF-8 literal.</summary>
    private const int Utf8Chunk = 112 * 1024;

    public static SourceText Entries(CatalogModel catalog)
    {
        var deflated = PackedText.Deflate(EntriesPacker.Pack(catalog));
        return Part(catalog.Schema.Record, catalog.Schema.Catalog, "__LoadEntries", [$"data.Add(\"{PackedText.Characters(deflated)}\");"]);
    }

    public static SourceText Bucket(PackedBucket bucket, bool spilled)
    {
        var name = bucket.Name;
        var bytes = bucket.Deflated.Items.ToArray();
        var lines = spilled ? Utf8(bytes) : [$"data.Add(\"{PackedText.Characters(bytes)}\");"];
        return Part(name.Record, name.Catalog, CatalogEmitter.Bucket(name.Index), lines);
    }

    public static string HintName(BucketName name) => $"{name.Record.HintName(name.Catalog)}.Bodies.{name.Index.ToString("D2", CultureInfo.InvariantCulture)}.g.cs";

    private static IEnumerable<string> Utf8(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length; start += Utf8Chunk)
            yield return $"data.Add(\"{PackedText.Ascii(bytes, start, Math.Min(Utf8Chunk, bytes.Length - start))}\"u8);";
    }

    private static SourceText Part(RecordName record, string catalog, string method, IEnumerable<string> lines)
    {
        var code = new CodeWriter(record.Namespace);
        foreach (var container in record.Containers)
            code.Open(container);
        code.Open($"{record.Visibility} static partial class {catalog}");
        code.Open($"static partial void {method}(global::ContentGen.PackedData data)");
        foreach (var line in lines)
            code.Line(line);
        return code.ToSource();
    }
}
