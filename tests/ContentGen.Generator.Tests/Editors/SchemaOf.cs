using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContentGen.Generator.Editors;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Tests.Harness;
using Json.Schema;

namespace ContentGen.Generator.Tests.Editors;

/// <summary>A written schema as a validator that is not ours reads it, and YAML as an editor types it.</summary>
internal sealed partial class SchemaOf
{
    private readonly JsonSchema _schema;

    public SchemaOf(string json)
    {
        Text = json;
        using var document = JsonDocument.Parse(json);
        var found = MetaSchemas.Draft7.Evaluate(document.RootElement, Detailed);
        Assert.True(found.IsValid, Errors(found));
        _schema = JsonSchema.FromText(json);
    }

    /// <summary>The schema of a collection, which must be one by the meta-schema.</summary>
    public SchemaOf(GeneratorRun run, string catalog = "Posts")
        : this(InFile(run.Generated[catalog + EditorSchema.Suffix])) => Assert.Empty(run.CompilerDiagnostics);

    private static EvaluationOptions Detailed => new() { OutputFormat = OutputFormat.List };

    public string Text { get; }

    public JsonNode Json => JsonNode.Parse(Text)!;

    /// <summary>What is wrong with a text of YAML; empty when nothing is.</summary>
    public string Complaints(string yaml) => Complaints(FrontMatterReader.ReadData("a.yml", yaml, default).Root!);

    public string Complaints(YamlNode yaml)
    {
        using var value = JsonDocument.Parse(Node(yaml)?.ToJsonString() ?? "null");
        var found = _schema.Evaluate(value.RootElement, Detailed);
        return found.IsValid ? "" : Errors(found);
    }

    private static string InFile(string generated)
    {
        Assert.StartsWith("#if false\n{", generated, StringComparison.Ordinal);
        Assert.EndsWith("}\n#endif\n", generated, StringComparison.Ordinal);
        return generated["#if false\n".Length..^"#endif\n".Length];
    }

    private static string Errors(EvaluationResults results) => string.Join("\n", (results.Details ?? []).Where(static detail => detail.Errors is not null)
        .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("not valid"));

    /// <summary>The core schema of YAML 1.2.</summary>
    private static JsonNode? Node(YamlNode? yaml) => yaml switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Node)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { Style: YamlStyle.Plain } plain => Plain(plain.Value),
        YamlScalar text => text.Value,
        _ => null,
    };

    private static JsonNode Plain(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when WholeNumber().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when Number().IsMatch(text) && double.TryParse(text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => text,
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
