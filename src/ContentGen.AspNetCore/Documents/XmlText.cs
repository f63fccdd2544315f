using System.Buffers;
using System.Text;
using System.Xml;

namespace ContentGen.AspNetCore;

/// <summary>XML documents, and text that may stand in them.</summary>
internal static class XmlText
{
    /// <summary>A text without the characters that XML forbids: control characters are left out, halves of a surrogate pair replaced.</summary>
    public static string Clean(string text)
    {
        // What nearly every text is made of: looked through many characters at a time.
        var start = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF');
        for (var i = start < 0 ? text.Length : start; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]))
                return CleanFrom(text, i);
        }

        return text;
    }

    /// <summary>Writes a document as UTF-8 without a byte order mark. Its texts are escaped, so <c>]]&gt;</c> is one like any other.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
        };
        using (var xml = XmlWriter.Create(bytes, settings))
            write(xml);
        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static string CleanFrom(string text, int start)
    {
        var clean = new StringBuilder(text, 0, start, text.Length);
        for (var i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]))
                clean.Append('\uFFFD');
        }

        return clean.ToString();
    }
}
