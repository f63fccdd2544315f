using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Diagnostics;

/// <summary>
/// Puts a message on one line: a build log cuts it at a line break, and what an author wrote may hold one, or a character
/// that a terminal obeys instead of showing it.
/// </summary>
internal static class MessageText
{
    /// <summary>Line breaks and tabs become spaces; other control characters, and those that turn the direction of text, their code.</summary>
    public static string OneLine(string message)
    {
        if (!message.Any(IsUnfit))
            return message;
        var line = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            var c = message[i];
            if (!IsUnfit(c))
                line.Append(c);
            else if (c is '\n' or '\t' or '\u0085' or '\u2028' or '\u2029')
                line.Append(' ');
            else if (c != '\r' || i + 1 == message.Length || message[i + 1] != '\n')
                line.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return line.ToString();
    }

    private static bool IsUnfit(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
