using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>
/// A text in which the places of the expected problems are marked: <c>{|CG1002:what is wrong|}</c>.
/// Lines <c>&lt;!-- message: part --&gt;</c> in its body name parts of the expected messages.
/// </summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<string> Expected, IReadOnlyList<string> Messages)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var expected = new List<string>();
        var from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, from, mark.Index - from);
            expected.Add(Describe(mark.Groups["id"].Value, text.Length, mark.Groups["span"].Value));
            text.Append(mark.Groups["span"].Value);
            from = mark.Index + mark.Length;
        }

        text.Append(marked, from, marked.Length - from);
        return new MarkedText(text.ToString(), expected, [.. Message().Matches(marked).Select(static m => m.Groups["part"].Value)]);
    }

    /// <summary>The problems as they are told in <see cref="Expected"/>.</summary>
    public IReadOnlyList<string> Found(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => Describe(problem.Id, problem.Range.Start, Text.Substring(problem.Range.Start, problem.Range.Length)))];

    private static string Describe(string id, int offset, string span) => $"{id} at {offset}: [{span}]";

    [GeneratedRegex(@"\{\|(?<id>CG\d{4}):(?<span>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex("<!-- message: (?<part>.*?) -->")]
    private static partial Regex Message();
}
