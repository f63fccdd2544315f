using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Binding;

/// <summary>A file taken apart: its front matter and its body go different ways from here on.</summary>
internal sealed record ParsedEntry(EntryFrontMatter FrontMatter, BodySource Body)
{
    public static ParsedEntry Read(ContentFile file, CancellationToken cancellationToken)
    {
        if (file.Problems.Any(static problem => problem.IsError))
            return Failed(file, file.Problems);
        try
        {
            var document = FrontMatterReader.Read(file.Path.File, file.Text, cancellationToken);
            return new ParsedEntry(new EntryFrontMatter(file.Path, document), new BodySource(file.Path, file.Text, document.BodyStart));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(file, EquatableArray.Of(Problems.Internal(file.Path.File, exception)));
        }
    }

    private static ParsedEntry Failed(ContentFile file, EquatableArray<Problem> problems)
    {
        var nothing = new YamlMapping(EquatableArray<YamlEntry>.Empty, default);
        var document = new FrontMatterDocument(nothing, default, file.Text.Length, 0, problems);
        return new ParsedEntry(new EntryFrontMatter(file.Path, document), new BodySource(file.Path, file.Text, file.Text.Length));
    }
}

/// <summary>An entry's front matter. Equal before and after an edit of the body.</summary>
internal sealed record EntryFrontMatter(ContentPath Path, FrontMatterDocument Document);
