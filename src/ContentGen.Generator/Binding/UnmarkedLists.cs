using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Tells a list whose writer left out the brackets or the dashes, and which is read as one item, or cannot be read.</summary>
internal sealed class UnmarkedLists(string path, bool isToml)
{
    /// <summary>What is probably a slip, although it can be read: commas or lines between texts; null without one.</summary>
    public Problem? OfTexts(string key, YamlScalar one)
    {
        if (CommaLists.Items(key, one, isToml) is { } written)
            return Problems.CommaList(path, one.Range, key, one.Value, written, isToml);
        return HasLines(one) ? Problems.LinesWithoutDashes(path, one.Range, key, one.Value, MarkOf(one), isToml) : null;
    }

    /// <summary>What cannot be read as one item, and could be as several; null for anything else.</summary>
    public Problem? OfValues(string key, YamlScalar one, ValueShape item)
    {
        var parts = CommaLists.Parts(one.Value);
        if (parts.Count < 2 || IsRead(one.Value, item) || !parts.All(part => IsRead(part, item)))
            return null;
        return Problems.ListWithoutBrackets(
            path, one.Range, key, one.Value, Accepted.By(item), CommaLists.Written(parts, isToml), isToml, item is EnumShape);

        bool IsRead(string text, ValueShape shape) => shape switch
        {
            ScalarShape scalar => scalar.Kind.Read(text).Value is not null,
            EnumShape choice => EnumBinder.Spelling([one with { Value = text }], choice) is not null,
            _ => true,
        };
    }

    /// <summary>The names in a text, as they are to be written between brackets; null for a single one. Whether they are entries shows later.</summary>
    public string? OfNames(YamlScalar one) => CommaLists.Parts(one.Value) is { Count: > 1 } parts ? CommaLists.Written(parts, isToml) : null;

    private char? MarkOf(YamlScalar one) => isToml ? null : one.Style switch { YamlStyle.Literal => '|', YamlStyle.Folded => '>', _ => null };

    /// <summary>More than one line, and no quotes that say it is one text; lines with dashes are told as items of the line above.</summary>
    private bool HasLines(YamlScalar one) => isToml || one.Style is YamlStyle.Literal or YamlStyle.Folded
        ? one.Value.Trim().IndexOf('\n') >= 0
        : one.Style == YamlStyle.Plain && one.Range.EndLine > one.Range.StartLine && one.Value.IndexOf(" -", StringComparison.Ordinal) < 0;
}
