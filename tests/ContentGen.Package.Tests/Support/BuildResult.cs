using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Package.Tests.Support;

/// <summary>What a build said.</summary>
internal sealed partial record BuildResult(int ExitCode, string Output, IReadOnlyList<BuildMessage> Messages)
{
    public static BuildResult Of(string folder, CommandResult command)
    {
        var messages = command.Output.Split('\n')
            .Select(static line => MessageLine().Match(line))
            .Where(static match => match.Success)
            .Select(match => new BuildMessage(
                Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/'),
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value))
            .Distinct()
            .OrderBy(static message => message.Place, StringComparer.Ordinal)
            .ToList();
        return new BuildResult(command.ExitCode, command.Output, messages);
    }

    /// <summary>The messages without their texts: <c>content/posts/x.md(3,7): error CG2002</c>, in that order.</summary>
    public IEnumerable<string> Places => Messages.Select(static message => message.Place);

    /// <summary>Fails unless the build went well without a warning.</summary>
    public void ShouldBeQuiet()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.True(!Output.Contains("warning", StringComparison.Ordinal), Output);
    }

    public void ShouldSay(params string[] places) => Assert.True(places.Order(StringComparer.Ordinal).SequenceEqual(Places), Output);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<id>\w+): (?<text>.*?)( \[[^\]]*\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex MessageLine();
}

internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Severity} {Id}");
}
