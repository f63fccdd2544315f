using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>A text that makes its reader fail, which no file of a user should.</summary>
internal sealed class FaultyText : SourceText
{
    public override char this[int position] => throw Fault();

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => 0;

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw Fault();

    public override string ToString(TextSpan span) => throw Fault();

    private static InvalidOperationException Fault() => new("Sequence contains no elements.");
}
