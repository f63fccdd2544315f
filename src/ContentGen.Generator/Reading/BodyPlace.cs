using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Reading;

/// <summary>Where in its file a body begins: offset and line, from zero.</summary>
internal sealed record BodyPlace(ContentPath Path, int Start, int Line)
{
    /// <summary>Moves problems from places in bodies to places in files.</summary>
    public static EquatableArray<Problem> InFiles(IEnumerable<Problem> problems, IEnumerable<BodyPlace> places)
    {
        var found = problems.ToList();
        if (found.Count == 0)
            return EquatableArray<Problem>.Empty;
        var byFile = places.ToLookup(static place => place.Path.File, StringComparer.Ordinal);
        return found.Select(problem => byFile[problem.Path].FirstOrDefault()?.InFile(problem) ?? problem).ToEquatableArray();
    }

    /// <summary>A problem of the whole file stays where it is.</summary>
    private Problem InFile(Problem problem) => problem.Range == default ? problem : problem with
    {
        Range = problem.Range with
        {
            Start = problem.Range.Start + Start,
            StartLine = problem.Range.StartLine + Line,
            EndLine = problem.Range.EndLine + Line,
        },
    };
}
