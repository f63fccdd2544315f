using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Editors;

/// <summary>An object of JSON, its keys in the order in which they were set. A compiler has no serializer that it lends to generators.</summary>
internal sealed class JsonMap
{
    private readonly List<KeyValuePair<string, object>> _members = [];

    public bool IsEmpty => _members.Count == 0;

    public bool Has(string key) => _members.Any(member => member.Key == key);

    /// <summary>Sets a key: to a text, a truth, a number, an object or a list of these. Null sets nothing.</summary>
    public JsonMap With(string key, object? value)
    {
        if (value is not null)
            _members.Add(new KeyValuePair<string, object>(key, value));
        return this;
    }

    /// <summary>Sets the keys of another object.</summary>
    public JsonMap With(JsonMap other)
    {
        _members.AddRange(other._members);
        return this;
    }

    /// <summary>The text, indented by two spaces, without a line break at its end.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, this, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case JsonMap map:
                Write(text, '{', '}', map._members, depth, member =>
                {
                    Quote(text, member.Key);
                    text.Append(": ");
                    Write(text, member.Value, depth + 1);
                });
                break;
            case IEnumerable<object> items:
                Write(text, '[', ']', [.. items], depth, item => Write(text, item, depth + 1));
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case string words:
                Quote(text, words);
                break;
            default:
                text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Write<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, int depth, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? ",\n" : "\n").Append(' ', (depth + 1) * 2);
            write(items[i]);
        }

        if (items.Count > 0)
            text.Append('\n').Append(' ', depth * 2);
        text.Append(close);
    }

    private static void Quote(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (var c in words)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
