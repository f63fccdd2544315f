using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>Whatever was edited before, a driver that has seen it all gives what one gives that sees the site for the first time.</summary>
public class EditSequenceTests
{
    private const string Records = """
        using System.Collections.Generic;
        using ContentGen;
        [Content("posts")] public partial record Post
        {
            public string Title { get; init; } = "";
            public Author? Author { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
        }
        [Content("authors")] public partial record Author(string Name);
        """;

    private static readonly string[] Tags = ["A", "B", "a b", "C#"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AnyEditsComeOutAsABuildFromNothing(int seed)
    {
        var random = new Random(seed);
        var project = Enumerable.Range(0, 150).Aggregate(
            new ContentProject().With("authors.yml", "- name: Jane\n- name: Joe\n"),
            (site, number) => site.With(PathOf(number), Text(random, number)));
        if (seed % 2 == 0)
            project = project.WithSource(Records);
        var driver = Fresh(project).RunGenerators(project.Compilation());
        for (var edit = 0; edit < 25; edit++)
        {
            var edited = Enumerable.Range(0, random.Next(1, 4)).Aggregate(project, (site, _) => Edited(site, random));
            var hasOtherFiles = !project.Files.Keys.SequenceEqual(edited.Files.Keys);
            driver = After(driver, project, edited).RunGenerators(edited.Compilation());

            var (expected, told) = (Told(Fresh(edited).RunGenerators(edited.Compilation())), Told(driver));
            Assert.Equal(expected.Except(told), told.Except(expected));
            Assert.Equal(expected.Count, told.Count);
            project = edited;
            // In the run after one in which files came or went beside edited ones, Roslyn may lose a file or see it twice: it begins anew.
            if (hasOtherFiles)
                driver = Fresh(project).RunGenerators(project.Compilation());
        }
    }

    private static ContentProject Edited(ContentProject site, Random random)
    {
        var number = random.Next(160);
        return random.Next(12) switch
        {
            0 => site.Without(PathOf(number)),
            1 => site.With("authors.yml", $"- name: Jane\n- name: Joe {random.Next(3)}\n"),
            2 => site.WithProperty("ContentGenIncludeDrafts", random.Next(2) == 0 ? "true" : "false"),
            3 => site.WithProperty("ContentGenSearch", random.Next(2) == 0 ? "true" : "false"),
            4 => site.WithSource($"class Other{random.Next()};"),
            _ => site.With(PathOf(number), Text(random, number)),
        };
    }

    private static string PathOf(int number) => (number % 3) switch
    {
        0 => $"notes/deep/n{number}.md",
        1 => $"posts/2026-01-{(number % 28) + 1:00}-p{number}.md",
        _ => $"posts/p{number}.md",
    };

    private static string Text(Random random, int number) => $"""
        ---
        title: Title {random.Next(3)}
        {(random.Next(5) == 0 ? $"slug: slug-{random.Next(40)}" : "")}
        {(random.Next(6) == 0 ? "draft: true" : "")}
        {(random.Next(3) == 0 ? $"tags: [{Tags[random.Next(Tags.Length)]}]" : "")}
        {(random.Next(8) == 0 ? "author: joe" : "")}
        {(random.Next(15) == 0 ? "date: never" : "")}
        ---
        # Heading {random.Next(3)}

        Text {random.Next(5)} with a [link](/posts/p{random.Next(160)}) and [one](../posts/p{random.Next(160)}.md#heading-{random.Next(3)}) of {number}.
        """;

    private static GeneratorDriver Fresh(ContentProject project) => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()], project.Files.Values, ContentProject.ParseOptions, new TestOptions(project.Properties));

    private static GeneratorDriver After(GeneratorDriver driver, ContentProject before, ContentProject after)
    {
        foreach (var path in before.Files.Keys.Union(after.Files.Keys))
        {
            var (old, @new) = (before.Files.GetValueOrDefault(path), after.Files.GetValueOrDefault(path));
            if (old == @new)
                continue;
            driver = (old, @new) switch
            {
                (null, { } added) => driver.AddAdditionalTexts([added]),
                ({ } removed, null) => driver.RemoveAdditionalTexts([removed]),
                _ => driver.ReplaceAdditionalText(old!, @new!),
            };
        }

        return driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(after.Properties));
    }

    private static List<string> Told(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return
        [
            .. result.GeneratedSources.Select(static source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal),
            .. result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
        ];
    }
}
