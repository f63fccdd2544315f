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

    /// <summary>Writes a line: what stands before the part, the part itself, and what stands behind it.</summary>
    public void Mapped(string before, string part, string after, SourceRange range)
    {
        var (line, endLine) = (range.StartLine + bodyLine + 1, range.EndLine + bodyLine + 1);
        // The last column belongs to the part, so it is the one before the end.
        var (column, endColumn) = (range.StartColumn + 1, Math.Max(range.EndColumn, 1));
        var path = file.Replace("\"", "").Replace("\n", "").Replace("\r", "");
        // The directive counts columns from one.
        var start = Code.Indentation + before.Length + 1;
        Code.Flush(column <= MostColumns && endColumn <= MostColumns && (endLine > line || endColumn >= column)
            ? $"#line ({line},{column})-({endLine},{endColumn}) {start} \"{path}\""
            : $"#line {line} \"{path}\"");
        // What the author wrote keeps its lines, and nothing is put in front of them.
        Code.Line(before + part + after);
        Code.Flush("#line default");
    }
}
