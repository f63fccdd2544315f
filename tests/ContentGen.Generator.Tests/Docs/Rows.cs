namespace ContentGen.Generator.Tests.Docs;

/// <summary>Compares the rows of a table in a file with those that the code asks for, and says which to paste and which to take out.</summary>
internal static class Rows
{
    public static void Match(string file, IEnumerable<string> wanted, IEnumerable<string> found)
    {
        var (right, there) = (wanted.ToList(), found.ToList());
        var complaints = right.Except(there, StringComparer.Ordinal).Select(static row => "  add:    " + row)
            .Concat(there.Except(right, StringComparer.Ordinal).Select(static row => "  remove: " + row))
            .ToList();
        Assert.True(complaints.Count == 0, $"{file}\n{string.Join("\n", complaints)}");
        Assert.Equal(right, there);
    }
}
