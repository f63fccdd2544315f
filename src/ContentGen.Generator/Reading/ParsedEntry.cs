using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Reading;

/// <summary>A file taken apart: its front matter and its body go different ways from here on. An entry of a data file has no body.</summary>
internal sealed record ParsedEntry(EntryFrontMatter FrontMatter, BodySource? Body)
{
    /// <summary>Where the body begins; its own value, so that a body that only moves is not rendered again.</summary>
    public BodyPlace? Place => Body is null ? null : new(FrontMatter.Path, FrontMatter.Document.BodyStart, FrontMatter.Document.BodyLine);

    /// <summary>The entries of a file: one for a markdown file, any number for a data file.</summary>
    public static IEnumerable<ParsedEntry> Read(ContentFile file, CancellationToken cancellationToken)
    {
        if (file.Problems.Any(static problem => problem.IsError))
            return [Failed(file, file.Problems)];
        try
        {
            if (file.Path.Kind == ContentKind.Data)
                return [.. DataFile.Read(file, cancellationToken).Select(static entry => new ParsedEntry(entry, null))];
            var document = FrontMatterReader.Read(file.Path.File, file.Text, cancellationToken);
            var body = new BodySource(file.Path, file.Text, document.BodyStart, SlugIn(document.Root));
            return [new ParsedEntry(new EntryFrontMatter(file.Path, document), body)];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [Failed(file, EquatableArray.Of(Problems.Internal(file.Path.File, exception)))];
        }
    }

    private static string? SlugIn(YamlMapping map) =>
        map.Entries.FirstOrDefault(static entry => string.Equals(entry.Key, "slug", StringComparison.OrdinalIgnoreCase))?.Value
            is YamlScalar { IsNull: false } slug ? slug.Value : null;

    private static ParsedEntry Failed(ContentFile file, EquatableArray<Problem> problems) =>
        new(EntryFrontMatter.Unreadable(file.Path, problems), null);
}

/// <summary>An entry's front matter. Equal before and after an edit of the body.</summary>
internal sealed record EntryFrontMatter(ContentPath Path, FrontMatterDocument Document)
{
    public static EntryFrontMatter Unreadable(ContentPath path, EquatableArray<Problem> problems) =>
        new(path, new FrontMatterDocument(new YamlMapping(EquatableArray<YamlEntry>.Empty, default), default, 0, 0, problems));
}
