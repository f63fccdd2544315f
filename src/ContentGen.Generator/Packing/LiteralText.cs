using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Packing;

/// <summary>
/// A C# file around literals of packed text, whose characters are never a string here: with ten thousand posts the copies that are made of
/// strings would be a good part of the compiler's memory.
/// </summary>
/// <remarks>
/// Where the file is written out, which is into the symbols, a literal is its length and its hash: the assembly holds the content, and nobody
/// reads it there. The checksum is that of what is written; the hashes make it one of the whole file as well.
/// </remarks>
internal sealed class LiteralText : SourceText
{
    /// <summary>The file in its order: some are C#, some are characters of literals.</summary>
    private readonly List<Piece> _pieces = [];
    private readonly string _written;

    private LiteralText(IReadOnlyList<string> around, PackedText[] literals, string written)
        : base(Checksum(written), SourceHashAlgorithm.Sha256)
    {
        _written = written;
        for (var i = 0; i < around.Count; i++)
        {
            Add(around[i].Length, around[i].CopyTo);
            if (i < literals.Length)
                Add(literals[i].Length, literals[i].CopyTo);
        }
    }

    /// <param name="around">The C# before, between and behind the literals.</param>
    /// <param name="literals">The literals, one fewer.</param>
    public static LiteralText Of(IReadOnlyList<string> around, params PackedText[] literals)
    {
        var written = new StringBuilder();
        for (var i = 0; i < around.Count; i++)
        {
            written.Append(around[i]);
            if (i < literals.Length)
                written.Append("… ").Append(literals[i].Length).Append(" characters of packed content, SHA-256 ").Append(literals[i].Hash());
        }

        return new LiteralText(around, literals, written.ToString());
    }

    /// <summary>Two bytes for a character of a literal, and not the three of UTF-8.</summary>
    public override Encoding Encoding => Encoding.Unicode;

    public override int Length => _pieces[_pieces.Count - 1].End;

    public override char this[int position]
    {
        get
        {
            var one = new char[1];
            CopyTo(position, one, 0, 1);
            return one[0];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        foreach (var piece in _pieces)
        {
            var some = Math.Min(count, piece.End - sourceIndex);
            if (some <= 0)
                continue;
            piece.Copy(sourceIndex - piece.Start, destination, destinationIndex, some);
            (sourceIndex, destinationIndex, count) = (sourceIndex + some, destinationIndex + some, count - some);
        }
    }

    public override void Write(TextWriter textWriter, TextSpan span, CancellationToken cancellationToken = default)
    {
        if (span.Length == Length)
            textWriter.Write(_written);
        else
            base.Write(textWriter, span, cancellationToken);
    }

    private void Add(int length, Action<int, char[], int, int> copy)
    {
        var start = _pieces.Count == 0 ? 0 : Length;
        _pieces.Add(new Piece(start, start + length, copy));
    }

    private static ImmutableArray<byte> Checksum(string written)
    {
        using var sha = SHA256.Create();
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(written)).ToArray();
        return ImmutableArray.Create(sha.ComputeHash(bytes));
    }

    /// <summary>A stretch of the file.</summary>
    /// <param name="Start">Its first character in the file.</param>
    /// <param name="End">The one behind its last.</param>
    /// <param name="Copy">Copies some of its own characters, as <see cref="string.CopyTo"/> does.</param>
    private sealed record Piece(int Start, int End, Action<int, char[], int, int> Copy);
}
