using System.Globalization;
using ContentGen.Generator.Checking;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the parts of a catalog class that carry its packed content.</summary>
internal static class LiteralEmitter
{
    public static SourceText Entries(CatalogModel catalog)
    {
        var deflated = PackedText.Deflate(EntriesPacker.Pack(catalog));
        return Part(catalog.Schema.Record, catalog.Schema.Catalog, "__LoadEntries", $"data.Add(\"{PackedText.Characters(deflated)}\");");
    }

    public static SourceText Bucket(PackedBucket bucket, bool spilled)
    {
        var name = bucket.Name;
        var text = PackedText.Characters(bucket.Deflated.Items.ToArray());
        var method = CatalogEmitter.Loader(name);
        if (!spilled)
            return Part(name.Record, name.Catalog, method, $"data.Add(\"{text}\");");
        var holder = method + "Data";
        return Part(name.Record, name.Catalog, method, $"data.Add(typeof({holder}));", $"[global::ContentGen.PackedContent(\"{text}\")]", $"private static class {holder} {{ }}");
    }

    public static string HintName(BucketName name) =>
        $"{name.Record.HintName(name.Catalog)}.{(name.Index is { } index ? "Bodies." + index.ToString("D2", CultureInfo.InvariantCulture) : "Search")}.g.cs";

    private static SourceText Part(RecordName record, string catalog, string method, string statement, params string[] members)
    {
        var code = new CodeWriter(record.Namespace);
        foreach (var container in record.Containers)
            code.Open(container);
        code.Open($"{record.Visibility} static partial class {catalog}");
        code.Line($"static partial void {method}(global::ContentGen.PackedData data) => {statement}");
        foreach (var member in members)
            code.Line(member);
        return code.ToSource();
    }
}
