using System.Xml.Linq;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>The diagnostics that MSBuild reports, not the generator: the warnings of the package's targets, and the errors.</summary>
internal static class BuildWarnings
{
    private const string Targets = "src/ContentGen/build/ContentGen.Checks.targets";

    public static IReadOnlyList<string> Ids { get; } = [.. Codes("Warning").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> ErrorIds { get; } = [.. Codes("Error").Order(StringComparer.Ordinal)];

    public static IEnumerable<(string Id, string Severity)> All =>
        [.. Ids.Select(static id => (id, "warning")), .. ErrorIds.Select(static id => (id, "error"))];

    public static IEnumerable<XElement> Elements(string name) => XDocument.Parse(RepositoryText.Read(Targets)).Descendants(name);

    /// <summary>What the title of its page says behind the id.</summary>
    public static string Title(string id)
    {
        var page = RepositoryText.Read($"{DocsPage.Folder}/diagnostics/{id}.md");
        return page.Split('\n').Single(line => line.StartsWith($"title: \"{id}: ", StringComparison.Ordinal))[$"title: \"{id}: ".Length..^1];
    }

    public static string HelpLink(string id) => Elements("Warning").Concat(Elements("Error")).Single(said => said.Attribute("Code")!.Value == id)
        .Attribute("HelpLink")!.Value.Replace("$(_ContentGenHelp)", Elements("_ContentGenHelp").Single().Value, StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string name) => Elements(name).Select(static said => said.Attribute("Code")!.Value);
}
