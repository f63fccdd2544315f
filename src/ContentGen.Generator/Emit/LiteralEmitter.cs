using ContentGen.Generator.Packing;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>Writes the half of a packed part's class that holds its content.</summary>
internal static class LiteralEmitter
{
    /// <summary>Stands for a packed text while the C# around it is written.</summary>
    private const char Text = '\uFFFF';

    public static SourceText Emit(PackedPart part, bool spilled)
    {
        var name = part.Name;
        var code = new CodeWriter(name.Record.Namespace);
        code.Open($"internal static partial class {name.ClassName}");
        if (spilled)
            Constants(code, part);
        else
            Literals(code, part);

        var around = code.End().Split(Text);
        return part.Rest is { } rest ? LiteralText.Of(around, part.Text, rest) : LiteralText.Of(around, part.Text);
    }

    private static void Constants(CodeWriter code, PackedPart part)
    {
        code.Line($"private const string {PackedFormat.ConstantName} = @\"{Text}\";");
        if (part.Rest is not null)
            code.Line($"private const string {PackedFormat.RestName} = @\"{Text}\";");
        Add(code, $"typeof({part.Name.ClassName})");
    }

    /// <summary>A literal becomes a string when the method that it stands in is compiled.</summary>
    private static void Literals(CodeWriter code, PackedPart part)
    {
        Add(code, $"@\"{Text}\"{(part.Rest is null ? "" : ", " + PackedFormat.RestName)}");
        if (part.Rest is not null)
            code.Line($"private static string {PackedFormat.RestName}() => @\"{Text}\";");
    }

    private static void Add(CodeWriter code, string content) =>
        code.Line($"static partial void Add(global::ContentGen.PackedData data) => data.Add({content});");
}
