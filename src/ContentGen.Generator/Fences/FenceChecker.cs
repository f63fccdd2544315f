using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Fences;

/// <summary>Everything that the fences marked <c>check</c> are compiled against, apart from the project itself.</summary>
internal sealed record FenceContext(EquatableArray<PageFences> Pages, ContentOptions Options)
{
    public EquatableArray<CollectionSchema> Schemas { get; init; } = EquatableArray<CollectionSchema>.Empty;

    public EquatableArray<CatalogMembers> Catalogs { get; init; } = EquatableArray<CatalogMembers>.Empty;
}

/// <summary>Compiles the fences marked <c>check</c>. Takes Roslyn's compilation in and gives nothing of it out.</summary>
internal static class FenceChecker
{
    /// <summary>The errors of all fences; places are relative to the bodies.</summary>
    public static EquatableArray<Problem> Check(FenceContext context, Compilation project, CancellationToken cancellationToken)
    {
        FenceCompilation? compilation = null;
        var problems = new List<Problem>();
        foreach (var page in context.Pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                compilation ??= new FenceCompilation((CSharpCompilation)project, context);
                foreach (var (fence, errors) in page.Fences.Zip(compilation.Errors(page.Fences, cancellationToken), static (fence, errors) => (fence, errors)))
                {
                    problems.AddRange(errors.Take(CodeFences.Most)
                        .Select(error => Problems.FenceDoesNotCompile(page.Path.File, fence.Places.Range(error.Start, error.End), error.Id, error.Message)));
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                problems.Add(Problems.Internal(page.Path.File, exception));
            }
        }

        return problems.Distinct().ToEquatableArray();
    }
}
