using System.Globalization;

namespace ContentGen.Tests;

/// <summary>Writes the values of one row: each is preceded by the byte that says it is there.</summary>
internal sealed class ValueWriter(CatalogWriter catalog)
{
    public PayloadWriter Out { get; } = new();

    public ValueWriter Absent()
    {
        Out.Byte(0);
        return this;
    }

    public ValueWriter Present(Action<ValueWriter> value)
    {
        Out.Byte(1);
        value(this);
        return this;
    }

    public void String(string text) => Out.Count(catalog.StringPlace(text));

    public void Invariant(IFormattable value) => String(value.ToString(null, CultureInfo.InvariantCulture));

    public void Boolean(bool value) => Out.Byte(value ? 1 : 0);

    public void Integer(long value) => Out.Signed(value);

    public void Double(double value) => Out.Raw(BitConverter.GetBytes(value));

    public void DateTimeOffset(DateTimeOffset value)
    {
        Out.Signed(value.Ticks);
        Out.Signed((long)value.Offset.TotalMinutes);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Out.Count(items.Count);
        foreach (var item in items)
            write(item);
    }
}
