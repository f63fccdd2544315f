namespace ContentGen.Benchmarks.Compare;

/// <summary>What is compared, and how often.</summary>
internal sealed record CompareOptions(
    IReadOnlyList<int> Posts,
    IReadOnlyList<string> Cases,
    IReadOnlyList<string> Servers,
    int Repeats,
    int Bytes,
    int Components,
    string Properties,
    bool HasHugo,
    bool Keep)
{
    public static CompareOptions Read(Arguments line)
    {
        var options = new CompareOptions(
            line.Numbers("posts", 100, 1_000, 10_000),
            line.Names("cases", Edit.Clean, Edit.Body, Edit.Title, Edit.Code, Edit.Nothing),
            line.Names("server", "off", "on"),
            Math.Max(line.Number("repeats", 3), 1),
            line.Number("bytes", 6_000),
            line.Number("components", 0),
            PropertiesOf(line),
            !line.Has("no-hugo"),
            line.Has("keep"));
        line.End();
        return options;
    }

    /// <summary>The properties as elements of a project file.</summary>
    public static string PropertiesOf(Arguments line) => string.Concat(line.All("property").Select(static property =>
        property.Split('=', 2) is [var name, var value] ? $"<{name}>{value}</{name}>" : throw new UsageException("--property wants NAME=VALUE.")));
}
