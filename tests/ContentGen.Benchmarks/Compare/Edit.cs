namespace ContentGen.Benchmarks.Compare;

/// <summary>What changes before a build, by the names of the command line.</summary>
internal static class Edit
{
    public const string Clean = "clean";
    public const string Body = "body";
    public const string Title = "title";
    public const string Code = "code";
    public const string Nothing = "nothing";

    public static string Describe(string edit) => edit switch
    {
        Clean => "clean build",
        Body => "one body edited",
        Title => "one title edited",
        Code => "one line of C# edited",
        _ => "nothing changed",
    };

    /// <summary>What a project without content does beside it.</summary>
    public static string WithoutContent(string edit) => edit is Body or Title ? Code : edit;
}
