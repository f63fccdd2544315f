using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Suggesting;

/// <summary>A key with its value in one file.</summary>
internal sealed record KeyUse(ContentPath Path, YamlEntry Entry)
{
    /// <summary>Whether it stands in another tool's table of terms.</summary>
    public bool IsTerm { get; init; }

    public string Place => PlaceOf(Path, Entry.KeyRange);

    public bool HasValue => Entry.Value is not YamlScalar { IsNull: true };

    /// <summary>A place as a build prints it: <c>content/posts/x.md(3,7)</c>.</summary>
    public static string PlaceOf(ContentPath path, SourceRange range) => $"{path.Source}({range.StartLine + 1},{range.StartColumn + 1})";
}

/// <summary>A value in one file.</summary>
internal sealed record ValueUse(ContentPath Path, YamlNode Node)
{
    public string Place => KeyUse.PlaceOf(Path, Node.Range);

    /// <summary>The value on one line, cut short.</summary>
    public string Text => Node switch
    {
        YamlScalar scalar when scalar.Value.Length > 40 => scalar.Value.Substring(0, 39).Replace('\n', ' ') + "…",
        YamlScalar scalar => scalar.Value.Replace('\n', ' '),
        YamlSequence => "[…]",
        _ => "{…}",
    };
}

/// <summary>The uses of one key, or of several that mean the same.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Key">The spelling that most files use.</param>
/// <param name="Aliases">Other keys, one spelling each.</param>
/// <param name="Uses">All uses.</param>
internal sealed record KeyGroup(string Name, string Key, IReadOnlyList<string> Aliases, IReadOnlyList<KeyUse> Uses);
