using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Files;

/// <summary>A file that is content if it lies below the content root.</summary>
/// <param name="path">The path as the compiler gave it.</param>
/// <param name="text">Its text without byte order mark and with <c>\n</c> as the only line end.</param>
/// <param name="problems">Why the text cannot be trusted, when it cannot.</param>
internal sealed class TextFile(string path, string text, EquatableArray<Problem> problems) : AdditionalFile(path)
{
    private readonly string _text = text;
    private readonly EquatableArray<Problem> _problems = problems;

    public static new TextFile Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            // Null when the compiler could not open the file, which it reports itself (CS1504, CS2001).
            var source = file.GetText(cancellation);
            if (source is null)
                return new TextFile(file.Path, "", EquatableArray<Problem>.Empty);

            var text = source.ToString();
            var problem = Utf8Check.Check(file.Path, source, text);
            return new TextFile(file.Path, Normalise(text), problem is null ? EquatableArray<Problem>.Empty : EquatableArray.Of(problem));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new TextFile(file.Path, "", EquatableArray.Of(Problems.Internal(file.Path, exception)));
        }
    }

    public override bool Equals(AdditionalFile? other) => other is TextFile file
        && (ReferenceEquals(this, file) || (Path == file.Path && _text == file._text && _problems.Equals(file._problems)));

    /// <summary>The text as everything behind the door sees it, or the beginning of one.</summary>
    internal static string Normalise(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    protected override SiteFile? Place(string root) => ContentPath.TryParse(Path, root) is { } path ? new ContentFile(path, _text, _problems) : null;
}
