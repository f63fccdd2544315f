using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Files;

/// <summary>
/// Finds the first byte that is not UTF-8. The compiler never fails on such a file: it decodes it as UTF-16 where a mark
/// says so, else byte by byte in a legacy code page. That other encoding is the sign, and leads back to the bytes.
/// </summary>
internal static class Utf8Check
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Problem? Check(string path, string text, Encoding? encoding)
    {
        if (encoding is null or UTF8Encoding || encoding.CodePage == Encoding.UTF8.CodePage)
            return null;
        if (!encoding.IsSingleByte)
            return Problems.NotUtf8(path, default, $"The file is encoded as {encoding.WebName.ToUpperInvariant()}.");

        var bytes = encoding.GetBytes(text);
        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            // One character is one byte here, so the byte's index is the character's. Columns count characters as an editor would show them.
            var bad = exception.Index;
            var lineStart = bad == 0 ? 0 : text.LastIndexOf('\n', bad - 1) + 1;
            var line = Encoding.UTF8.GetString(bytes, lineStart, bad - lineStart);
            var lineNumber = text.Take(lineStart).Count(static c => c == '\n');
            var range = new SourceRange(bad, 1, lineNumber, line.Length, lineNumber, line.Length + 1);
            return Problems.NotUtf8(path, range, $"Byte 0x{bytes[bad]:X2} is not valid UTF-8.");
        }
    }
}
