using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>Images that front matter and data name: they get the address that they have in a body.</summary>
public class EntryImageTests
{
    private static readonly ContentProject Site = new ContentProject()
        .With(new InMemoryText($"{ContentProject.Root}/posts/x/my plan.png", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/posts/hero.jpg", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/jane.png", "x"))
        .With(new InMemoryText($"{ContentProject.Root}/authors/joe.png", "x"));

    [Theory]
    [InlineData("my plan.png", "/content/posts/x/my%20plan.png")]
    [InlineData("my%20plan.png", "/content/posts/x/my%20plan.png")]
    [InlineData("'./my plan.png'", "/content/posts/x/my%20plan.png")]
    [InlineData("../hero.jpg?w=200", "/content/posts/hero.jpg?w=200")]
    [InlineData("/content/posts/hero.jpg", "/content/posts/hero.jpg")]
    [InlineData("/images/hero.jpg", "/images/hero.jpg")]
    [InlineData("https://example.org/hero.jpg", "https://example.org/hero.jpg")]
    [InlineData("//example.org/hero.jpg", "//example.org/hero.jpg")]
    [InlineData("data:image/png;base64,AA==", "data:image/png;base64,AA==")]
    [InlineData("'{{ site.url }}/hero.jpg'", "{{ site.url }}/hero.jpg")]
    [InlineData("hero", "hero")]
    [InlineData("../../../hero.png", "../../../hero.png")]
    [InlineData("''", "")]
    public void AnImageOfTheFrontMatterGetsTheUrlThatItHasInABody(string written, string url)
    {
        var run = Site.WithPost("x/index", $"title: X\nimage: {written}").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(url, run.Evaluate<string>("Posts.X.Image"));
    }

    [Theory]
    [InlineData("gone.png", "there is no content/posts/x/gone.png.")]
    [InlineData("hero.jpg", "Did you mean '../hero.jpg'?")]
    [InlineData("My plan.png", "Did you mean 'my%20plan.png'?")]
    [InlineData("/content/gone.png", "there is no content/gone.png.")]
    public void AMissingImageIsReportedAtTheValue(string written, string words)
    {
        var run = Site.WithPost("x/index", $"title: X\nimage: {written}").Run();

        Assert.StartsWith("posts/x/index.md(3,8): warning CG4003", run.ToString(), StringComparison.Ordinal);
        Assert.Contains(words, Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(written, run.Evaluate<string>("Posts.X.Image"));
    }

    [Theory]
    [InlineData("'[[hero.jpg]]'", "Write '../hero.jpg'.")]
    [InlineData("'![[hero.jpg|300]]'", "Write '../hero.jpg'.")]
    [InlineData("'[[my plan.png]]'", "Write 'my%20plan.png'.")]
    [InlineData("'[[joe.png]]'", "Write '../../authors/joe.png'.")]
    [InlineData("'![Our plan](my%20plan.png)'", "Write 'my%20plan.png'.")]
    [InlineData("'![Our plan](<my plan.png> \"A title\")'", "Write 'my%20plan.png'.")]
    [InlineData("'[[gone.png]]'", "Write the path without brackets.")]
    [InlineData("'[Our plan](gone.png)'", "Write the path without brackets.")]
    public void AnImageInTheMarksOfABodyIsToldItsPath(string written, string words)
    {
        var problem = Assert.Single(Site.WithPost("x/index", $"title: X\nimage: {written}").Run().Diagnostics);

        Assert.Equal("CG4003", problem.Id);
        Assert.EndsWith(words, problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'[[hero]]'")]
    [InlineData("'[[]]'")]
    [InlineData("'![x](https://example.org/hero)'")]
    public void OtherMarksInAnImageAreLeftAlone(string written) =>
        Assert.Equal("", Site.WithPost("x/index", $"title: X\nimage: {written}").Run().ToString());

    [Fact]
    public void AnyRecordsImageCountsAtWhateverDepth()
    {
        var run = Site
            .With("authors.yml", "- name: Jane\n  image: jane.png\n- name: Jim\n  image: jim.png")
            .WithPost("x", "cover: { image: hero.jpg, note: hero.jpg }\nparts: [{ image: gone.jpg }, { image: ./hero.jpg }]\nby: { jane: { "
                + "image: hero.jpg } }\nimage: [hero.jpg, https://example.org/a.png]\ntext: hero.jpg")
            .WithSource(
                """
                #pragma warning disable CS1591
                using System; using System.Collections.Generic; using ContentGen;
                namespace App;
                public record Picture(Uri? Image = null, string? Note = null);
                [Content("authors")] public partial record Author(string Name, string? Image = null);
                [Content("posts")] public partial record Post(
                    Picture Cover, List<Picture> Parts, Dictionary<string, Picture> By, IReadOnlyList<string> Image, string Text);
                """)
            .Run();

        Assert.Equal(
            ["authors.yml(4,10): warning CG4003", "posts/x.md(3,18): warning CG4003"],
            run.ToString().Split('\n').Select(static line => line[..line.IndexOf(": The", StringComparison.Ordinal)]));
        Assert.Equal(
            "/content/posts/hero.jpg hero.jpg gone.jpg /content/posts/hero.jpg /content/posts/hero.jpg "
                + "/content/posts/hero.jpg,https://example.org/a.png hero.jpg /content/jane.png",
            run.Evaluate<string>(
                "$\"{Posts.X.Cover.Image} {Posts.X.Cover.Note} {Posts.X.Parts[0].Image} {Posts.X.Parts[1].Image} "
                    + "{Posts.X.By[\"jane\"].Image} {string.Join(',', Posts.X.Image)} {Posts.X.Text} {Authors.Jane.Image}\""));
    }

    [Fact]
    public void AnImageThatComesIsFoundAndNothingElseIsReadAnew()
    {
        var before = Site.WithPost("x", "title: X\nimage: new.png").WithPost("y").Run();
        var after = before.Edit(static project => project.With(new InMemoryText($"{ContentProject.Root}/posts/new.png", "x")));

        Assert.Equal("", after.ToString());
        Assert.Equal(1, after.Changed(TrackingNames.Illustrated));
        Assert.Equal(0, after.Computed(TrackingNames.Bound));
        Assert.Equal(["Posts.Data.g.cs"], after.FilesChangedSince(before));
    }
}
