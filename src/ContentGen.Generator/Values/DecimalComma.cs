using System.Globalization;

namespace ContentGen.Generator.Values;

/// <summary>Advice for a number with a decimal comma.</summary>
internal static class DecimalComma
{
    /// <summary>A sentence; empty when a point in place of the comma makes no number of it.</summary>
    public static string Advice(string text)
    {
        var number = text.Replace(',', '.');
        return number != text && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"Write {number} with a decimal point."
            : "";
    }
}
