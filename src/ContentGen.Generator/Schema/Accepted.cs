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
        EnumShape choice => Count(choice) + string.Join(", ", Spellings(choice)),
        ReferenceShape reference => $"the slug or id of an entry of '{reference.Folder}'",
        ImageShape => "the address of an image such as cover.jpg",
        ScalarShape scalar => scalar.Kind.Accepted,
        _ => shape.CSharp,
    };

    /// <summary>How many of an enum's members a value may be, to be put in front of them.</summary>
    public static string Count(EnumShape choice) => choice.IsFlags ? "one or more of " : "one of ";

    /// <summary>An enum's members as front matter writes them; obsolete ones are not proposed while there are others.</summary>
    public static IEnumerable<string> Spellings(EnumShape choice)
    {
        var isProposed = choice.Members.Where(static member => member.Obsolete is null).ToList();
        return (isProposed.Count > 0 ? isProposed : choice.Members.ToList()).Select(Spelling);
    }

    public static string Spelling(EnumMember member) => member.Spelling ?? Keys.OfProperty(member.Name);
}
