using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Files;

/// <summary>
/// A content file as a value: the world ends here, nothing later sees a file or Roslyn's text.
/// </summary>
/// <param name="Path">What its path says.</param>
/// <param name="Text">Its text without byte order mark and with <c>\n</c> as the only line end.</param>
/// <param name="Problems">Why the text cannot be trusted, when it cannot.</param>
internal sealed record ContentFile(ContentPath Path, string Text, EquatableArray<Problem> Problems)
{
    /// <summary>Null for an additional file that is not content.</summary>
    public static ContentFile? Read(AdditionalText file, ContentOptions options, CancellationToken cancellationToken)
    {
        if (ContentPath.TryParse(file.Path, options.Root) is not { } path)
            return null;
        try
        {
            // Null when the compiler could not open the file, which it reports itself (CS1504, CS2001).
            var source = file.GetText(cancellationToken);
            if (source is null)
                return new ContentFile(path, "", EquatableArray<Problem>.Empty);

            var text = source.ToString();
            var problem = Utf8Check.Check(path.File, source, text);
            return new ContentFile(path, Normalise(text), problem is null ? EquatableArray<Problem>.Empty : EquatableArray.Of(problem));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ContentFile(path, "", EquatableArray.Of(Diagnostics.Problems.Internal(path.File, exception)));
        }
    }

    /// <summary>The text as everything behind the door sees it, or the beginning of one.</summary>
    internal static string Normalise(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }
}
