using System.Security.Cryptography;
using System.Text;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Files;

/// <summary>
/// Finds the first byte that is not UTF-8. The compiler never fails on such a file: it decodes it as UTF-16 where a mark says so,
/// else in the machine's code page, which on Linux is UTF-8 with U+FFFD for what it cannot read. So either the other encoding is
/// the sign and leads back to the bytes, or the text's checksum, which is that of the bytes read, is not that of the text.
/// </summary>
internal static class Utf8Check
{
    private const char Replacement = '\uFFFD';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Problem? Check(string path, SourceText source, string text)
    {
        var encoding = source.Encoding;
        if (encoding is null)
            return null;
        if (encoding.CodePage == Encoding.UTF8.CodePage)
            return WasReplaced(source, text) ? At(path, text, text.IndexOf(Replacement), "A byte here is not valid UTF-8.") : null;
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
            // One character is one byte here, so the byte's index is the character's. Columns are those of the text as an editor shows it.
            var bad = exception.Index;
            var before = Encoding.UTF8.GetString(bytes, 0, bad);
            return At(path, before + Replacement, before.Length, $"Byte 0x{bytes[bad]:X2} is not valid UTF-8.");
        }
    }

    private static Problem At(string path, string text, int offset, string found) =>
        Problems.NotUtf8(path, new LineMap(TextFile.Normalise(text)).Range(TextFile.Normalise(text.Substring(0, offset)).Length, 1), found);

    /// <summary>Whether a U+FFFD in the text stands for bytes that were something else.</summary>
    private static bool WasReplaced(SourceText source, string text)
    {
        if (text.IndexOf(Replacement) < 0)
            return false;
        var read = source.GetChecksum();
        using HashAlgorithm algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
        return !read.SequenceEqual(algorithm.ComputeHash(Strict.GetBytes(text)))
            && !read.SequenceEqual(algorithm.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. Strict.GetBytes(text)]));
    }
}
