namespace ContentGen.Generator.Schema;

/// <summary>What a shape accepts, in words to be put behind "expected".</summary>
internal static class Accepted
{
    public static string By(ValueShape shape) => shape switch
    {
        ListShape { Item: ScalarShape { Kind.IsText: true } } => "a list of strings such as [one, two]",
        ListShape list => $"a list, each item {By(list.Item)}",
        MapShape map => $"a map of keys to values, each value {By(map.Item)}",
        RecordShape record => $"a map with the keys {string.Join(", ", record.Properties.Select(static property => property.Key))}",
        EnumShape choice => "one of " + string.Join(", ", Spellings(choice)),
        ReferenceShape reference => $"the slug or id of an entry of '{reference.Folder}'",
        ScalarShape scalar => scalar.Kind.Accepted,
        _ => shape.CSharp,
    };

    /// <summary>An enum's members as front matter writes them.</summary>
    public static IEnumerable<string> Spellings(EnumShape choice) => choice.Members.Select(Spelling);

    public static string Spelling(EnumMember member) => member.Spelling ?? Keys.OfProperty(member.Name);
}
