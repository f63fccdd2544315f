using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>All problems of all files come in one run, and no file spoils another.</summary>
public class IsolationTests
{
    /// <summary>One file for each stage that can fail, and what it reports.</summary>
    private static readonly (string Path, byte[] Bytes, string[] Ids)[] Bad =
    [
        ("posts/bytes.md", [.. "---\ntitle: "u8, 0xFF, .. "\n---\n"u8], ["CG1006"]),
        ("posts/fence.md", "---\ntitle: T\n"u8.ToArray(), ["CG1001"]),
        ("posts/yaml.md", "---\ntitle: a: b\ntags: [x\n---\n"u8.ToArray(), ["CG1002", "CG1002"]),
        ("posts/twice.md", "---\ntitle: A\ntitle: B\ndate: never\n---\n"u8.ToArray(), ["CG1003", "CG2002"]),
        ("posts/list.md", "---\n- a\n---\n"u8.ToArray(), ["CG1004"]),
        ("posts/toml.md", "+++\ntitle = 'A'\n[title]\n+++\n"u8.ToArray(), ["CG1003"]),
        ("posts/json.md", "{ \"title\": \"A\" }\n"u8.ToArray(), ["CG1005"]),
        ("posts/values.md", "---\ndate: never\ndraft: perhaps\nweigth: 1\ntags: a, b\n---\n"u8.ToArray(), ["CG2001", "CG2002", "CG2002", "CG2003", "CG2008"]),
        ("posts/slug.md", "---\ntitle: T\nslug: a b\n---\n"u8.ToArray(), ["CG3002"]),
        ("posts/same-1.md", "---\ntitle: T\nslug: same\n---\n"u8.ToArray(), ["CG3001"]),
        ("posts/same-2.md", "---\ntitle: T\nslug: same\n---\n"u8.ToArray(), ["CG3001"]),
        ("posts/deep.md", System.Text.Encoding.UTF8.GetBytes("---\ntitle: T\n---\n" + string.Concat(Enumerable.Repeat("> ", 500))), ["CG1007"]),
        ("notes/values.md", "---\ntitle: T\ndate: 1/2/2020\n---\n"u8.ToArray(), ["CG2002"]),
        ("loose.md", "Text.\n"u8.ToArray(), ["CG2001"]),
    ];

    [Fact]
    public void EveryProblemOfEveryFileIsInOneRun()
    {
        var run = All().Run();

        Assert.Equal(
            Bad.SelectMany(static file => file.Ids.Select(id => $"{file.Path} {id}")).Order(StringComparer.Ordinal),
            run.Diagnostics.Select(static diagnostic =>
                $"{diagnostic.Location.GetLineSpan().Path[(ContentProject.Root.Length + 1)..]} {diagnostic.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheGoodFilesAreAllThere()
    {
        var run = All().WithPost("2026-01-01-good", "title: Good\ntags: [x]", "# Head\n\nText.").WithPost("also-good").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("Good", run.Evaluate<string>("Posts.Good.Title"));
        Assert.Equal("<h1 id=\"head\">Head</h1>\n<p>Text.</p>\n", run.Evaluate<string>("Posts.Good.Body.Html"));
    }

    [Fact]
    public void WhatAFileReportsDoesNotDependOnTheOthers()
    {
        var together = All().Run().Diagnostics;
        foreach (var (path, bytes, ids) in Bad.Where(static file => !file.Ids.Contains("CG3001")))
        {
            var alone = new ContentProject().With(new InMemoryText($"{ContentProject.Root}/{path}", bytes)).Run();

            Assert.Equal(
                alone.Diagnostics.Select(Tell),
                together.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == $"{ContentProject.Root}/{path}").Select(Tell));
            Assert.Equal(ids, alone.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void EachIsReportedInItsFileAndSaysWhereHelpIs() =>
        Assert.All(All().Run().Diagnostics, static diagnostic =>
        {
            Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
            Assert.EndsWith($"content/docs/diagnostics/{diagnostic.Id}.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        });

    [Fact]
    public void MendingOneFileLeavesTheOthersProblems()
    {
        var before = All().Run();
        var after = before.Edit(static project => project.With("posts/yaml.md", "---\ntitle: T\n---\n"));

        Assert.Equal(before.Diagnostics.Where(static diagnostic => diagnostic.Id != "CG1002").Select(Tell), after.Diagnostics.Select(Tell));
        Assert.Equal("T", after.Evaluate<string>("Posts.Yaml.Title"));
    }

    private static ContentProject All() => Bad.Aggregate(new ContentProject(), static (all, file) =>
        all.With(new InMemoryText($"{ContentProject.Root}/{file.Path}", file.Bytes)));

    private static string Tell(Diagnostic diagnostic) => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage()}";
}
