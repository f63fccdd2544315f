using System.Collections.Immutable;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Files;

/// <summary>
/// All additional files in groups of neighbours. The path of a file alone decides whether a group ends with it, so that a file that comes or
/// goes changes one group, or two.
/// </summary>
internal sealed class FileGroups
{
    /// <summary>
    /// How many files are in a group on average, a power of two. After an edit of one file each step goes once through all groups and once
    /// through the files of one: of 10,000 files both are few.
    /// </summary>
    private const uint GroupSize = 64;

    private static readonly object Step = new();

    private readonly ImmutableArray<AdditionalFile> _files;
    private readonly ImmutableArray<Group<AdditionalFile>> _groups;

    private FileGroups(ImmutableArray<AdditionalFile> files, ImmutableArray<Group<AdditionalFile>> groups) => (_files, _groups) = (files, groups);

    /// <param name="files">The files. In an editor, Roslyn before 5.9 may hand over one of them twice: it is taken once.</param>
    public static ImmutableArray<Group<AdditionalFile>> Of(ImmutableArray<AdditionalFile> files)
    {
        if (files.IsEmpty)
            return ImmutableArray<Group<AdditionalFile>>.Empty;
        // Of two files one at least is the same after an edit, and remembers how all were grouped before it.
        var (first, last) = (files[0].Memory, files[files.Length - 1].Memory);
        var latest = Latest(first)?.After(files) ?? Latest(last)?.After(files) ?? new FileGroups(files, Neighbours(files).ToImmutableArray());
        first.Keep(Step, Step, null, latest);
        last.Keep(Step, Step, null, latest);
        return latest._groups;
    }

    private static FileGroups? Latest(Memory memory) => (FileGroups?)memory.Find(Step, Step, null);

    private static IEnumerable<Group<AdditionalFile>> Neighbours(IEnumerable<AdditionalFile> files)
    {
        var neighbours = new List<AdditionalFile>();
        foreach (var file in files.Distinct(new SamePath()))
        {
            neighbours.Add(file);
            if ((file.Hash & (GroupSize - 1)) != 0)
                continue;
            yield return Group<AdditionalFile>.Of(neighbours, static file => file.Memory);
            neighbours.Clear();
        }

        if (neighbours.Count > 0)
            yield return Group<AdditionalFile>.Of(neighbours, static file => file.Memory);
    }

    /// <summary>The same for files of which a few were edited; null for any others.</summary>
    private FileGroups? After(ImmutableArray<AdditionalFile> files)
    {
        // A file that was there twice is in the groups once.
        if (FewChanges.Between(_files.AsSpan(), files.AsSpan()) is not { } edited
            || !edited.All(i => files[i].Path == _files[i].Path)
            || _groups.Sum(static group => group.Values.Length) != files.Length)
            return null;

        var (groups, start) = (_groups.ToBuilder(), 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var (from, length) = (start, groups[i].Values.Length);
            start += length;
            if (edited.Any(at => at >= from && at < from + length))
                groups[i] = Group<AdditionalFile>.Of(ImmutableArray.Create(files, from, length), static file => file.Memory);
        }

        return new(files, groups.ToImmutable());
    }

    private sealed class SamePath : IEqualityComparer<AdditionalFile>
    {
        public bool Equals(AdditionalFile? left, AdditionalFile? right) => left?.Path == right?.Path;

        public int GetHashCode(AdditionalFile file) => file.GetHashCode();
    }
}
