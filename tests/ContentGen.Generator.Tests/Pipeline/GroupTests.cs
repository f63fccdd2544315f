using System.Reflection;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>Values go from step to step in groups, and a step makes anew only what changed in them.</summary>
public class GroupTests
{
    private static readonly ContentProject Many = Enumerable.Range(0, 300).Aggregate(
        new ContentProject(), static (all, i) => all.WithPost($"post-{i:000}", $"title: Post {i}", $"Body {i}."));

    /// <summary>Three groups of few files: what Roslyn records of the steps grows with the power of both.</summary>
    private static readonly ContentProject Few = "a1 a2 a3last b1 b2 b3 b4last c1 c2".Split(' ')
        .Aggregate(new ContentProject(), static (all, name) => all.WithPost(Named(name), $"title: {name}", $"Body of {name}."));

    private static readonly Type[] Remembering = [typeof(Group<>), typeof(HashedGroup<>)];

    [Fact]
    public void AStepMakesAgainOnlyWhatChanged()
    {
        var (step, memories, made) = (new object(), new Dictionary<string, Memory>(), new List<string>());

        Assert.Equal(["a!", "b!"], Make("a", "b"));
        Assert.Equal(["a!", "c!", "b!"], Make("a", "c", "b"));
        Assert.Equal(["a", "b", "c"], made);

        IEnumerable<string> Make(params string[] values) => Group<string>.Of(values, MemoryOf).Make(step, null, value =>
        {
            made.Add(value);
            return value + "!";
        }).Values;

        Memory MemoryOf(string value) => memories.TryGetValue(value, out var memory) ? memory : memories[value] = new Memory();
    }

    [Fact]
    public void WhatIsMadeWithOneThingIsNotGivenForAnother()
    {
        var (step, memory) = (new object(), new Memory());

        Assert.Equal(["a1"], Make("1"));
        Assert.Equal(["a2"], Make("2"));
        Assert.Equal(["a1"], Make("1"));

        IEnumerable<string> Make(string with) => Group<string>.Of(["a"], _ => memory).Make(step, with, value => value + with).Values;
    }

    [Fact]
    public void WhatOneStepMadeIsNotGivenForAnother()
    {
        var group = Group<string>.Of(["a"], static _ => new Memory());

        Assert.Equal("a1", group.Make(new object(), null, static value => value + "1").Values[0]);
        Assert.Equal("a2", group.Make(new object(), null, static value => value + "2").Values[0]);
    }

    [Fact]
    public void OfAValueThatHasSeveralThingsEachIsRemembered()
    {
        var (step, group) = (new object(), Group<string>.Of(["a b", "", "c"], static _ => new Memory()));

        var first = group.MakeMany(step, null, static value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var second = group.MakeMany(step, null, static value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("a b c", string.Join(' ', first.Values));
        Assert.True(first.Values.Zip(second.Values).All(static pair => ReferenceEquals(pair.First, pair.Second)));
    }

    [Fact]
    public void WorkThatWasCancelledIsDoneAgain()
    {
        var (step, group) = (new object(), Group<string>.Of(["a"], static _ => new Memory()));

        Assert.ThrowsAny<OperationCanceledException>(() => Make(new CancellationToken(canceled: true)));
        Assert.Equal("a!", Make(default));

        string Make(CancellationToken cancellation) =>
            group.Start(step, static value => value, static (value, _) => value + "!", cancellation).End(step).Values[0];
    }

    [Fact]
    public void WorkThatWasDoneIsNotDoneAgain()
    {
        var (step, group, made) = (new object(), Group<string>.Of(["a"], static _ => new Memory()), 0);

        Assert.Same(Make(), Make());
        Assert.Equal(1, made);

        string Make() => group.Start(step, static value => value, (value, _) => $"{value} {++made}", default).End(step).Values[0];
    }

    [Fact]
    public void WhatHasNoPartIsLeftOutAndTheOthersKeepWhatWasMadeOfThem()
    {
        var step = new object();
        var parts = Group<string>.Of(["a1", "b", "c1"], static _ => new Memory()).Pick(static value => value.EndsWith('1') ? value[..1] : null);

        Assert.Equal("a c", string.Join(' ', parts.Values));
        Assert.Equal("a! c!", string.Join(' ', parts.Make(step, null, static value => value + "!").Values));
        Assert.Equal("a! c!", string.Join(' ', parts.Make(step, null, static _ => "made again").Values));
    }

    [Fact]
    public void AnEditMakesAnewWhatIsMadeOfItsFile()
    {
        var before = Few.Run();
        var after = before.Edit(static project => project.WithPost("b2", "title: b2", "Another body."));

        Assert.Equal([3, 4, 2], GroupsOf(Few));
        Assert.Equal(1, after.Changed(TrackingNames.Files));
        Assert.Equal(1, after.Computed(TrackingNames.Parsed));
        Assert.Equal(1, after.Computed(TrackingNames.Rendered));
        Assert.Equal(0, after.Computed(TrackingNames.Bound));
        Assert.Equal(1, after.Computed(TrackingNames.ResolvedLinks));
        Assert.Equal(1, after.Computed(TrackingNames.Linked));
    }

    [Theory]
    [InlineData("b1b")]
    [InlineData("a0")]
    [InlineData("c3")]
    public void AFileThatComesMakesNothingOfTheOthersAnew(string name)
    {
        var before = Few.Run();
        var after = before.Edit(project => project.WithPost(name, "title: New", "A body."));

        Assert.Equal(1, after.Computed(TrackingNames.Parsed));
        Assert.Equal(1, after.Computed(TrackingNames.Rendered));
        Assert.Equal(1, after.Computed(TrackingNames.Bound));
    }

    [Fact]
    public void ANewContentRootReadsEverythingAgain()
    {
        var run = Few.With("posts/sub/a.md", "---\ntitle: A\n---\n").Run();
        var moved = run.Edit(static project => project.WithProperty("ContentGenRootFullPath", ContentProject.Root + "/posts"));

        Assert.Contains("Sub.g.cs", moved.Generated.Keys);
        Assert.DoesNotContain("Posts.g.cs", moved.Generated.Keys);
    }

    /// <summary>Roslyn before 5.9 hands a file over twice in the run after one in which another came beside an edited one.</summary>
    [Fact]
    public void AFileThatIsHandedOverTwiceIsThereOnce()
    {
        var before = new ContentProject().WithPost("a").WithPost("b").WithPost("c").Run(tracked: false);
        var added = before.Edit(static project => project.WithPost("a", body: "Edited.").WithPost("d"));
        var after = added.Edit(static project => project.WithPost("b", body: "Edited."));

        Assert.Equal("", after.ToString());
        Assert.Equal("a, b, c, d", after.Evaluate<string>("string.Join(\", \", Posts.All.Select(post => post.Id).Order())"));
    }

    /// <summary>In a compiler server it would grow with every build, and hold what was built.</summary>
    [Fact]
    public void NothingThatAllProjectsShareRemembers() =>
        Assert.DoesNotContain(
            typeof(ContentGenerator).Assembly.GetTypes().Where(static type => !type.ContainsGenericParameters)
                .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)),
            static field => typeof(AdditionalFile).IsAssignableFrom(field.FieldType) || field.FieldType == typeof(Memory)
                || field.FieldType == typeof(FileGroups)
                || (field.FieldType is { IsGenericType: true } type && Remembering.Contains(type.GetGenericTypeDefinition())));

    /// <summary>Drivers that began as one share what was made of the files that neither of them edits.</summary>
    [Fact]
    public void TwoEditsAtTheSameTimeComeOutAsEachAlone()
    {
        var compilation = Many.Compilation();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()], Many.Files.Values, ContentProject.ParseOptions, new TestOptions(Many.Properties));
        var warm = driver.RunGenerators(compilation);
        ContentProject[] edits =
        [
            .. Enumerable.Range(0, 8).Select(static number => Many
                .WithPost("post-150", $"title: Post 150\nslug: edited-{number}", $"Edited {number}.")
                .WithPost("post-151", $"title: Post 151", number % 2 == 0 ? "See [it](post-150.md)." : "Body 151.")),
        ];

        var together = edits.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(edited => Texts(Edited(warm, edited))).ToList();

        for (var i = 0; i < edits.Length; i++)
            Assert.Equal(Texts(Edited(driver, edits[i])), together[i]);

        GeneratorDriver Edited(GeneratorDriver from, ContentProject edited) => edited.Files.Where(file => Many.Files[file.Key] != file.Value)
            .Aggregate(from, (driver, file) => driver.ReplaceAdditionalText(Many.Files[file.Key], file.Value)).RunGenerators(compilation);

        static List<string> Texts(GeneratorDriver driver) =>
            [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText)];
    }

    /// <summary>A file name of which <c>last</c> says that it ends a group, and nothing that it does not.</summary>
    private static string Named(string name) => Enumerable.Range(0, 1_000).Select(number => number == 0 ? name : $"{name}-{number}")
        .First(candidate => EndsGroup($"{ContentProject.Root}/posts/{candidate}.md") == name.EndsWith("last", StringComparison.Ordinal));

    private static bool EndsGroup(string path) => FileGroups.Of([File(path), File("/next")]).Length == 2;

    private static IEnumerable<int> GroupsOf(ContentProject project) =>
        FileGroups.Of([.. project.Files.Keys.Select(File)]).Select(static group => group.Values.Length);

    private static AdditionalFile File(string path) => new TextFile(path, "", EquatableArray<Problem>.Empty);
}
