namespace ContentGen.Generator.Values;

/// <summary>Text in ordinal order; a string alone compares by the culture of the machine.</summary>
internal sealed class OrdinalText(string text) : IComparable
{
    private readonly string _text = text;

    public int CompareTo(object? other) => string.CompareOrdinal(_text, ((OrdinalText?)other)?._text);
}
