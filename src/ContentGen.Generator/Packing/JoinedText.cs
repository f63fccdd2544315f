using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Packing;

/// <summary>A C# file in two halves, each around a literal.</summary>
internal sealed class JoinedText(LiteralText first, LiteralText second) : SourceText
{
    public override Encoding? Encoding => first.Encoding;

    public override int Length => first.Length + second.Length;

    public override char this[int position] => position < first.Length ? first[position] : second[position - first.Length];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        var some = Math.Max(Math.Min(count, first.Length - sourceIndex), 0);
        if (some > 0)
            first.CopyTo(sourceIndex, destination, destinationIndex, some);
        if (count > some)
            second.CopyTo(sourceIndex + some - first.Length, destination, destinationIndex + some, count - some);
    }
}
