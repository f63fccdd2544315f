using ContentGen.Generator.Tests.Docs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.House;

/// <summary>Code is read without scrolling sideways.</summary>
public class LineTests
{
    private const int Most = 160;

    [Fact]
    public void NoLineOfCodeIsLongerThanOneReads()
    {
        var files = new[] { "src", "tests", "samples" }.SelectMany(static folder => RepositoryText.Files(folder, "*.cs"))
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 300, $"Only {files.Count} files were looked at.");
        Assert.Empty(files.SelectMany(static file => Long(file).Select(line => $"{file}({line})")));
    }

    /// <summary>The numbers of the lines that are too long. What goes over several lines as one literal is text that is expected as it stands.</summary>
    private static IEnumerable<int> Long(string file)
    {
        var text = SourceText.From(RepositoryText.Read(file));
        var lines = text.Lines.Where(static line => line.Span.Length > Most).ToList();
        if (lines.Count == 0)
            return [];
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        return lines.Where(line => root.FindToken(line.Start).SpanStart >= line.Start || root.FindToken(line.Start).Span.End <= line.Start)
            .Select(static line => line.LineNumber + 1);
    }
}
