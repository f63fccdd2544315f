using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Packing;

/// <summary>
/// A C# file around a literal of packed text, whose characters are never a string here: with ten thousand posts the
/// copies that are made of strings would be a good part of the compiler's memory.
/// </summary>
internal sealed class LiteralText(string before, PackedText literal, string after) : SourceText
{
    /// <summary>
    /// The compiler deflates the file into the symbols, in this encoding: two bytes for a character that says 15 bits, and not
    /// the three of UTF-8.
    /// </summary>
    public override Encoding Encoding => Encoding.Unicode;

    public override int Length => before.Length + literal.Length + after.Length;

    public override char this[int position]
    {
        get
        {
            if (position < before.Length)
                return before[position];
            position -= before.Length;
            return position < literal.Length ? literal[position] : after[position - literal.Length];
        }
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        Copy(before.Length, before.CopyTo);
        Copy(literal.Length, literal.CopyTo);
        Copy(after.Length, after.CopyTo);

        void Copy(int length, Action<int, char[], int, int> copy)
        {
            var some = Math.Min(count, length - sourceIndex);
            if (some > 0)
            {
                copy(sourceIndex, destination, destinationIndex, some);
                (sourceIndex, destinationIndex, count) = (length, destinationIndex + some, count - some);
            }

            sourceIndex -= length;
        }
    }
}
