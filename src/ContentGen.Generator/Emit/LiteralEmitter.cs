using ContentGen.Generator.Packing;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the half of a packed part's class that holds its content.</summary>
internal static class LiteralEmitter
{
    /// <summary>Stands for the packed text while the C# around it is written.</summary>
    private const char Text = '\uFFFF';

    public static SourceText Emit(PackedPart part, bool spilled)
    {
        var name = part.Name;
        var code = new CodeWriter(name.Record.Namespace);
        code.Open($"internal static partial class {name.ClassName}");
        if (spilled)
            code.Line($"private const string {PackedFormat.ConstantName} = \"{Text}\";");
        code.Line($"static partial void Add(global::ContentGen.PackedData data) => data.Add({(spilled ? $"typeof({name.ClassName})" : $"\"{Text}\"")});");

        var around = code.End().Split(Text);
        return new LiteralText(around[0], part.Text, around[1]);
    }
}
