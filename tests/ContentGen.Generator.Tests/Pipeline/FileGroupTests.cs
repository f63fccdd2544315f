using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>Files are grouped with their neighbours, and after an edit only those that changed.</summary>
public class FileGroupTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(250)]
    [InlineData(500)]
    public void AFileThatComesChangesOneGroupOrTwo(int at)
    {
        var (files, before) = FiveHundred();
        files.Insert(at, File("/app/content/posts/new.md"));
        var after = FileGroups.Of([.. files]);

        Assert.InRange(before.Length, 4, 20);
        Assert.Equal(files, after.SelectMany(static group => group.Values));
        Assert.InRange(after.Count(group => !before.Contains(group)), 1, 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(250)]
    [InlineData(499)]
    public void AnEditedFileChangesOneGroup(int at)
    {
        var (files, before) = FiveHundred();
        files[at] = File(files[at].Path, "Edited.");
        var after = FileGroups.Of([.. files]);

        Assert.Equal(files, after.SelectMany(static group => group.Values));
        Assert.Equal(1, after.Zip(before).Count(static pair => !ReferenceEquals(pair.First, pair.Second)));
    }

    /// <summary>What is remembered of the groups before an edit makes no difference to those after it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void FilesAreGroupedAfterAnyEditsAsIfTheyCameFirst(int seed)
    {
        var random = new Random(seed);
        List<(AdditionalFile File, string Text)> files = [.. Enumerable.Range(0, 300).Select(static number => New($"/app/content/posts/{number}.md", ""))];
        for (var edit = 0; edit < 300; edit++)
        {
            for (var times = random.Next(4) == 0 ? 12 : 1; times > 0; times--)
                Edit(random.Next(files.Count), edit);
            var groups = FileGroups.Of([.. files.Select(static file => file.File)]);

            Assert.Equal(FileGroups.Of([.. files.Select(static file => File(file.File.Path, file.Text))]).AsEnumerable(), groups);
            Assert.Equal(files.Select(static file => file.File).DistinctBy(static file => file.Path), groups.SelectMany(static group => group.Values));
        }

        void Edit(int at, int number)
        {
            switch (random.Next(8))
            {
                case 0:
                    files.Insert(at, New($"/app/content/posts/new-{number}-{at}.md", ""));
                    break;
                case 1:
                    files.RemoveAt(at);
                    break;
                case 2:
                    // One that ends a group with another.
                    var last = Math.Max(0, files.FindIndex(static file => (file.File.Hash & 63) == 0));
                    (files[last], files[at]) = (files[at], files[last]);
                    break;
                case 3 when number % 10 == 0:
                    files.Add(files[at]);
                    break;
                default:
                    files[at] = New(files[at].File.Path, $"Edit {number}.");
                    break;
            }
        }

        static (AdditionalFile File, string Text) New(string path, string text) => (File(path, text), text);
    }

    private static (List<AdditionalFile> Files, ImmutableArray<Group<AdditionalFile>> Groups) FiveHundred()
    {
        var files = Enumerable.Range(0, 500).Select(static number => File($"/app/content/posts/{number}.md")).ToList();
        return (files, FileGroups.Of([.. files]));
    }

    private static AdditionalFile File(string path, string text = "") => new TextFile(path, text, EquatableArray<Problem>.Empty);
}
