using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Attributes as they stand while somebody types them: whatever the arguments are, the other records keep their content.</summary>
public class AttributeArgumentTests
{
    private static readonly string[] Names =
    [
        "Required", "StringLength", "MinLength", "MaxLength", "Length", "Range", "RegularExpression", "Url", "EmailAddress", "AllowedValues",
        "DeniedValues", "Display", "Key", "Taxonomy", "Obsolete", "System.Text.Json.Serialization.JsonPropertyName",
        "System.Text.Json.Serialization.JsonIgnore", "System.Text.Json.Serialization.JsonInclude", "Content",
    ];

    private static readonly string[] ArgumentLists =
    [
        "", "()", "(1)", "(-1)", "(1, 2)", "(2, 1)", "(1, 2, 3)", "(1.5, double.NaN)", "('c')", "(true)", "(\"a\")", "(\"[\")", "(\"1\", \"2\")",
        "(null)", "(null!)", "(null, null)", "(default)", "(Undefined)", "(Undefined, 5)", "(Undefined.X)", "(typeof(int))",
        "(typeof(Undefined), \"1\", \"2\")", "(typeof(int), null!, \"2\")", "(typeof(int), \"a\", \"b\")", "(new[] { 1, 2 })",
        "(new[] { 1, 2 }, \"x\")", "(new[] { \"a\" })",
        "(new object?[] { 1, \"a\", null, new[] { 1 } })", "(new object[0])", "(new[] { Undefined })", "(Level.A)", "((Level)9)", "(Other.X)",
        "(ulong.MaxValue)", "(int.MinValue, int.MaxValue)", "(name: \"a\")", "(unknown: 1)", "(Unknown = 1)", "(Aliases = null)",
        "(\"a\", Aliases = new string?[] { null, \"\" })",
        "(\"-\")", "(\"_\")", "(1, 2, ErrorMessage = 5)", "(1, ErrorMessage = null)", "(1, ErrorMessage = \"{9}\")", "(1, MinimumLength = \"x\")",
        "(5, MinimumLength = Undefined)", "(Condition = 9)", "(Condition = Undefined)", "(Name = Undefined)", "(AllowEmptyStrings = 5)",
        "(\"posts\", Route = null)", "(\"posts\", Route = 5)", "(\"posts\", OrderBy = new[] { 1 })", "(\"posts\", Catalog = typeof(int))",
        "(\"\", Catalog = \"\")",
        "(\"posts\", Descending = \"x\")",
    ];

    [Theory]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("Level")]
    [InlineData("Flags?")]
    [InlineData("DateOnly")]
    [InlineData("List<string>")]
    [InlineData("Dictionary<string, Level>")]
    [InlineData("Inner?")]
    public void NoArgumentsOfAnyAttributeOnAPropertyAreAnInternalError(string type)
    {
        var properties = Names.SelectMany(static (name, i) => ArgumentLists.Select((list, j) => (Attribute: name + list, Name: $"P{i}x{j}")))
            .Select(property => $"    [{property.Attribute}] public {type} {property.Name} {{ get; init; }}");
        AssertCalm(Declare($$"""
            [Content("posts")] public partial record Post(string Title)
            {
            {{string.Join("\n", properties)}}
            }
            public enum Level { [EnumMember(Value = 5)] A, [EnumMember(Value = Undefined)] B, [EnumMember] C }
            public enum Other { X = 7 }
            [Flags] public enum Flags { A = 1, B = 2 }
            public record Inner(string X);
            """));
    }

    [Fact]
    public void NorAreThoseOfContent()
    {
        foreach (var list in ArgumentLists)
            AssertCalm(Declare($"[Content{list}] public partial record Post(string Title); public enum Level {{ A }}"));
    }

    [Theory]
    [InlineData("[Content")]
    [InlineData("[Content(")]
    [InlineData("[Content(\"")]
    [InlineData("[Content(\"posts\"")]
    [InlineData("[Content(\"posts\", Route =")]
    [InlineData("[Content(,)] public partial record Post(string Title);")]
    [InlineData("[Content(\"posts\" \"notes\")] public partial record Post(string Title);")]
    [InlineData("[Content(\"posts\")] public partial record Post(string")]
    [InlineData("[Content(\"posts\")] public partial record Post(string, int")]
    [InlineData("[Content(\"posts\")] public partial record Post(")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { [Range(")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { [Range(1,")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { [Key(\"")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { [Key(\"a\", Aliases = [")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { public string")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { public string { get; init; } }")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { public int _ { get; init; } public List<> Tags { get; init; } }")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title, string Title, int);")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title) { public DayOfWeek D { get; init; } = 1e30; }")]
    [InlineData("[Content(\"posts\")] public partial record Post(string Title, DayOfWeek D = 1e30, int N = \"x\", byte B = 300);")]
    [InlineData("[Content(\"posts\")] public partial record Post : Post { }")]
    [InlineData("[Content(\"posts\")] public partial record { }")]
    [InlineData("[Content(\"posts\")] public partial record")]
    public void NorIsADeclarationThatIsBeingTyped(string csharp) => AssertCalm(Declare(csharp));

    private static void AssertCalm(ContentProject project)
    {
        var run = project.With("notes/a.md", "---\ntitle: A\nlevel: a\n---\n").WithPost("a")
            .WithProperty("ContentGenWriteSchemas", "true").WithProperty("ContentGenJson", "true").WithProperty("ContentGenSuggestRecords", "true").Run();

        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "CG9005");
        Assert.Contains("Notes.g.cs", run.Generated.Keys);
    }
}
