using System.Text;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>A snippet with what makes a whole file of it put in: a class around members, a semicolon behind a value.</summary>
/// <param name="Code">The snippet as it is written.</param>
/// <param name="Insertions">What is put in and where, in order.</param>
internal sealed record WrappedCode(string Code, EquatableArray<Insertion> Insertions)
{
    /// <summary>The file.</summary>
    public string Text()
    {
        if (Insertions.IsEmpty)
            return Code;
        var text = new StringBuilder(Code.Length + 64);
        var from = 0;
        foreach (var insertion in Insertions)
        {
            text.Append(Code, from, insertion.At - from).Append(insertion.Text);
            from = insertion.At;
        }

        return text.Append(Code, from, Code.Length - from).ToString();
    }

    /// <summary>The place in the snippet of a place in the file; of one inside an insertion, where that was put in.</summary>
    public int ToCode(int offset)
    {
        var inserted = 0;
        foreach (var insertion in Insertions)
        {
            if (offset <= insertion.At + inserted)
                break;
            if (offset < insertion.At + inserted + insertion.Text.Length)
                return insertion.At;
            inserted += insertion.Text.Length;
        }

        return offset - inserted;
    }
}

/// <summary>Text put into a snippet in front of one of its characters, or at its end.</summary>
internal sealed record Insertion(int At, string Text);
