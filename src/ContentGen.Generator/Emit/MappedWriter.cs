using ContentGen.Generator.Model;

namespace ContentGen.Generator.Emit;

/// <summary>Writes lines of C# of which a part stands in a content file: what the compiler says of that part, it says of the file.</summary>
/// <param name="code">Where to write.</param>
/// <param name="file">The content file.</param>
/// <param name="bodyLine">The line of the file to which places are relative, from zero.</param>
internal sealed class MappedWriter(CodeWriter code, string file, int bodyLine)
{
    /// <summary>More columns a directive cannot name.</summary>
    private const int MostColumns = 65_535;

    public CodeWriter Code { get; } = code;

    /// <summary>
    /// Writes what stands before a part, the part itself, and what stands behind it. The part begins its line: which column the offset
    /// of a directive counts from is not the same in all compilers.
    /// </summary>
    public void Mapped(string before, string part, string after, SourceRange range)
    {
        var (line, endLine) = (range.StartLine + bodyLine + 1, range.EndLine + bodyLine + 1);
        // The last column belongs to the part, so it is the one before the end.
        var (column, endColumn) = (range.StartColumn + 1, Math.Max(range.EndColumn, 1));
        var path = file.Replace("\"", "").Replace("\n", "").Replace("\r", "");
        if (before.Length > 0)
            Code.Line(before);
        Code.Flush(column <= MostColumns && endColumn <= MostColumns && (endLine > line || endColumn >= column)
            ? $"#line ({line},{column})-({endLine},{endColumn}) \"{path}\""
            : $"#line {line} \"{path}\"");
        // What the author wrote keeps its lines, and nothing is put in front of them.
        Code.Flush(part);
        Code.Flush("#line default");
        if (after.Length > 0)
            Code.Line(after);
    }
}
