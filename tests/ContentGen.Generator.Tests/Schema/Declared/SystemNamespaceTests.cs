using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>A type is the user's own by the assembly that it comes from: a namespace may begin like one of .NET.</summary>
public class SystemNamespaceTests
{
    private const string Kitchen = """
        #pragma warning disable CS1591
        using System.Collections.Generic; using ContentGen;
        namespace System.Kitchen
        {
            public record Step(string Text, TimeSpan? Time = null);
            public struct Amount { public double Grams { get; set; } }
        }
        namespace System { public sealed class Cook { public string Name { get; set; } = ""; } }

        """;

    private const string Recipe = """
        [Content("recipes")] public partial record Recipe(System.Kitchen.Step[] Steps, System.Cook? By) {
            public Dictionary<string, System.Kitchen.Amount> Amounts { get; init; } = []; }
        """;

    private const string Soup = "---\nsteps: [{ text: Stir, time: 5m }, { text: Eat }]\nby: { name: Ann }\namounts: { salt: { grams: 2.5 } }\n---\n";

    private const string Read =
        "$\"{Recipes.Soup.Steps[0].Time} {Recipes.Soup.Steps[1].Text} {Recipes.Soup.By!.Name} {Recipes.Soup.Amounts[\"salt\"].Grams}\"";

    [Fact]
    public void ARecordInANamespaceOfSystemIsNested() =>
        Assert.Equal("00:05:00 Eat Ann 2.5", new ContentProject().WithSource(Kitchen + $"namespace App {{ {Recipe} }}")
            .With("recipes/soup.md", Soup).Sound().Evaluate<string>(Read));

    [Fact]
    public void SoIsOneOfALibrary()
    {
        var library = new ContentProject { Name = "System.Kitchen" }.WithSource(Kitchen).Run().Image();
        var run = new ContentProject()
            .WithSource("#pragma warning disable CS1591\nusing System.Collections.Generic; using ContentGen;\nnamespace App;\n" + Recipe)
            .WithLibrary(library).With("recipes/soup.md", Soup).Sound();

        Assert.Equal("00:05:00 Eat Ann 2.5", run.Evaluate<string>(Read, library));
    }

    [Theory]
    [InlineData("System.Text.StringBuilder")]
    [InlineData("System.Numerics.Vector3")]
    [InlineData("System.Net.Http.HttpRequestMessage")]
    [InlineData("System.Text.Json.JsonSerializerOptions")]
    [InlineData("Microsoft.Win32.SafeHandles.SafeFileHandle")]
    public void ATypeOfNetIsNot(string type)
    {
        var run = new ContentProject().WithSource($"using ContentGen;\nnamespace App;\n[Content(\"posts\")] public partial record Post({type}? Value);")
            .WithPost("a", "{}").Run();

        Assert.Equal("CG9002", Assert.Single(run.Diagnostics).Id);
        Assert.DoesNotContain("Content(", run.ToString(), StringComparison.Ordinal);
    }
}
