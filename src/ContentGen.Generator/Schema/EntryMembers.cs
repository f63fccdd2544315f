namespace ContentGen.Generator.Schema;

/// <summary>What every entry has, whatever its record declares: the properties of the library's <c>IContentEntry</c>, in its order.</summary>
internal static class EntryMembers
{
    public static readonly EntryProperty Id = Text("Id");
    public static readonly EntryProperty Slug = Text("Slug");
    public static readonly EntryProperty Url = Text("Url");
    public static readonly EntryProperty Source = Text("Source");
    public static readonly EntryProperty Body = new("Body", "ContentGen.ContentBody", "global::ContentGen.ContentBody", "global::ContentGen.ContentBody.Empty");

    public static IReadOnlyList<EntryProperty> All { get; } = [Id, Slug, Url, Source, Body];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static member => member.Name)];

    private static EntryProperty Text(string name) => new(name, "string", "string", "\"\"");
}

/// <summary>A property of every entry.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as messages write it and as the compiler shows it.</param>
/// <param name="CSharp">Its type, as generated code writes it.</param>
/// <param name="Empty">The C# of its value in an entry that comes from no file.</param>
internal sealed record EntryProperty(string Name, string Type, string CSharp, string Empty)
{
    /// <summary>Whether it is read last, because the entry's summary may serve as its excerpt.</summary>
    public bool IsBody => this == EntryMembers.Body;

    /// <summary>The property as generated code declares it.</summary>
    public string Declaration => $"public {CSharp} {Name} {{ get; init; }} = {Empty};";

    /// <summary>The property as users are told to declare it.</summary>
    public string Expected => $"public {Type} {Name} {{ get; init; }}";

    /// <summary>The C# that reads its value.</summary>
    /// <param name="summary">The C# of the entry's summary; used by the body alone.</param>
    public string ReadFrom(string summary) => IsBody ? $"reader.CreateBody({summary})" : "reader." + Name;
}
