using ContentGen.Generator.Tests.Docs;

namespace ContentGen.Generator.Tests.House;

/// <summary>Code is read without scrolling sideways.</summary>
public class LineTests
{
    private const int Most = 160;

    [Fact]
    public void NoLineIsLongerThanOneReads()
    {
        var files = new[] { "src", "tests", "samples" }.SelectMany(static folder => RepositoryText.Files(folder, "*.cs"))
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 300, $"Only {files.Count} files were looked at.");
        Assert.Empty(files.SelectMany(static file => RepositoryText.Read(file).Split('\n').Index()
            .Where(static line => line.Item.Length > Most).Select(line => $"{file}({line.Index + 1})")));
    }
}
