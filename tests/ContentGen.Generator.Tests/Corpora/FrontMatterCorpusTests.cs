using System.Text.Json;
using ContentGen.Generator.FrontMatter;
using Xunit.Abstractions;

namespace ContentGen.Generator.Tests.Corpora;

/// <summary>Holds the front-matter stage against what other parsers read in real posts: values, positions and errors.</summary>
public sealed class FrontMatterCorpusTests(ITestOutputHelper output)
{
    private int _files;
    private int _values;
    private int _positions;
    private readonly List<string> _mismatches = [];

    [CorpusFact]
    public void CakePostsReadAsTheOracleSays() => Compare("cake");

    [CorpusFact]
    public void JekyllPostsReadAsTheOracleSays() => Compare("jekyll");

    [CorpusFact]
    public void ElixirPostsReadAsTheOracleSays() => Compare("elixir");

    [CorpusFact]
    public void BrokenPostsAreReportedAtTheCause()
    {
        foreach (var (path, text, oracle) in Corpus.Files("broken"))
        {
            _files++;
            var problems = FrontMatterReader.Read(path, text, default).Problems;
            var error = oracle.GetProperty("error");
            var reason = error.GetProperty("reason").GetString()!;
            var expected = reason.Contains("flow collection", StringComparison.Ordinal)
                ? ("CG1002", "2:11") // the opening bracket, where parsers name the end of the file
                : (reason.Contains("duplicated", StringComparison.Ordinal) ? "CG1003" : "CG1002", $"{error.GetProperty("line")}:{error.GetProperty("col")}");
            var found = problems.Select(static p => (p.Id, $"{p.Range.StartLine + 1}:{p.Range.StartColumn + 1}"));
            Check(path, [expected], found.ToArray());
            foreach (var problem in problems)
                output.WriteLine($"{Path.GetFileName(path)}({problem.Range.StartLine + 1},{problem.Range.StartColumn + 1}): {problem.Id} {problem.Message}");
        }

        Report();
    }

    /// <summary>A few files of the corpora are mistakes on purpose, or were written for a generator that asks for no opening fence.</summary>
    private void Compare(string corpus)
    {
        var told = new List<string>();
        foreach (var (path, text, oracle) in Corpus.Files(corpus))
        {
            _files++;
            var read = FrontMatterReader.Read(path, text, default);
            var kind = oracle.GetProperty("kind").GetString();
            var ids = read.Problems.Select(static problem => problem.Id).ToArray();
            if (kind == "yaml" && !oracle.TryGetProperty("error", out _))
            {
                Check(path, [], ids);
                ComparePlaces(path, oracle, read);
                if (oracle.TryGetProperty("keys", out var keys))
                    CompareKeys(path, keys, oracle.GetProperty("data"), read.Root);
                continue;
            }

            var lineOne = text.Split('\n')[0];
            var fence = Array.FindIndex(text.Split('\n'), static line => line.TrimEnd() == "---");
            var expected = kind switch
            {
                "unclosed" => ["CG1001"],
                "yaml" => ["CG1002"],
                _ when fence > 0 && lineOne.Contains(": ", StringComparison.Ordinal) && !lineOne.StartsWith('#') => ["CG1001"],
                _ => Array.Empty<string>(),
            };
            Check(path, expected, ids);
            told.Add($"{kind,-9} {(ids.Length == 0 ? "body only" : string.Join(' ', ids)),-10} {Path.GetRelativePath(Corpus.Root!, path)}");
        }

        foreach (var line in told)
            output.WriteLine(line);
        Report();
    }

    private void ComparePlaces(string path, JsonElement oracle, FrontMatterDocument read)
    {
        Check(path + " opener", oracle.GetProperty("openLine").GetInt32(), read.Opener.StartLine + 1);
        Check(path + " body", oracle.GetProperty("closeLine").GetInt32(), read.BodyLine);
    }

    private void CompareKeys(string path, JsonElement keys, JsonElement data, YamlMapping map)
    {
        Check(path + " keys", keys.GetArrayLength(), map.Entries.Count);
        for (var i = 0; i < Math.Min(keys.GetArrayLength(), map.Entries.Count); i++)
        {
            var (key, entry) = (keys[i], map.Entries[i]);
            var name = key.GetProperty("k").GetString()!;
            Check(path, name, entry.Key);
            ComparePosition($"{path} key {name}", key.GetProperty("at"), entry.KeyRange.StartLine, entry.KeyRange.StartColumn);
            ComparePosition($"{path} value {name}", key.GetProperty("v"), entry.Value.Range.StartLine, entry.Value.Range.StartColumn);
            CompareValue($"{path} {name}", data.GetProperty(name), entry.Value);
            if (!key.TryGetProperty("items", out var items) || entry.Value is not YamlSequence list)
                continue;
            Check($"{path} items of {name}", items.GetArrayLength(), list.Items.Count);
            for (var item = 0; item < Math.Min(items.GetArrayLength(), list.Items.Count); item++)
                ComparePosition($"{path} {name}[{item}]", items[item], list.Items[item].Range.StartLine, list.Items[item].Range.StartColumn);
        }
    }

    private void CompareValue(string what, JsonElement expected, YamlNode node)
    {
        _values++;
        switch (expected.ValueKind, node)
        {
            case (JsonValueKind.String, YamlScalar scalar):
                Check(what, expected.GetString()!, scalar.Value);
                break;
            case (JsonValueKind.Null, YamlScalar scalar):
                Check(what, true, scalar.IsNull);
                break;
            case (JsonValueKind.True or JsonValueKind.False, YamlScalar scalar):
                Check(what, expected.GetBoolean().ToString().ToLowerInvariant(), scalar.Value.ToLowerInvariant());
                break;
            case (JsonValueKind.Number, YamlScalar scalar):
                Check(what, expected.GetDouble(), double.Parse(scalar.Value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case (JsonValueKind.Array, YamlSequence list):
                Check(what, expected.GetArrayLength(), list.Items.Count);
                foreach (var (item, index) in expected.EnumerateArray().Take(list.Items.Count).Select(static (item, index) => (item, index)))
                    CompareValue($"{what}[{index}]", item, list.Items[index]);
                break;
            case (JsonValueKind.Object, YamlMapping map):
                foreach (var entry in map.Entries)
                    CompareValue($"{what}.{entry.Key}", expected.GetProperty(entry.Key), entry.Value);
                break;
            default:
                _mismatches.Add($"{what}: {expected.ValueKind} against {node.GetType().Name}");
                break;
        }
    }

    private void ComparePosition(string what, JsonElement expected, int line, int column)
    {
        _positions++;
        Check(what, $"{expected[0]}:{expected[1]}", $"{line + 1}:{column + 1}");
    }

    private void Check<T>(string what, T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            _mismatches.Add($"{what}: expected {expected}, found {found}");
    }

    private void Check<T>(string what, T[] expected, T[] found) =>
        Check(what, string.Join(' ', expected), string.Join(' ', found));

    private void Report()
    {
        output.WriteLine($"{_files} files, {_values} values, {_positions} positions, {_mismatches.Count} mismatches");
        Assert.True(_mismatches.Count == 0, string.Join('\n', _mismatches.Take(50)));
    }
}
