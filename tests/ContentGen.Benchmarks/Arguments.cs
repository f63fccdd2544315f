using System.Globalization;

namespace ContentGen.Benchmarks;

/// <summary>The words after a command: <c>--name value</c>, lists with commas in between, and <c>--switches</c>.</summary>
internal sealed class Arguments(IEnumerable<string> words)
{
    private readonly List<string> _left = [.. words];

    public int Number(string name, int otherwise) => Numbers(name, otherwise)[0];

    public IReadOnlyList<int> Numbers(string name, params int[] otherwise) => Value(name) is { } value
        ? [.. value.Split(',').Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : throw new UsageException($"--{name} wants whole numbers, not '{word}'."))]
        : otherwise;

    /// <summary>Some of the names that there are; all when it is not given.</summary>
    public IReadOnlyList<string> Names(string name, params string[] all)
    {
        var asked = Value(name)?.Split(',');
        return asked?.FirstOrDefault(word => !all.Contains(word)) is { } unknown
            ? throw new UsageException($"--{name} knows {string.Join(", ", all)}, not '{unknown}'.")
            : [.. all.Where(word => asked is null || asked.Contains(word))];
    }

    /// <summary>All values of an option that may be given more than once.</summary>
    public IReadOnlyList<string> All(string name)
    {
        var values = new List<string>();
        while (Value(name) is { } value)
            values.Add(value);
        return values;
    }

    public bool Has(string name) => _left.Remove("--" + name);

    /// <summary>The next word that is no option.</summary>
    public string Word(string what)
    {
        var word = _left.FirstOrDefault() ?? throw new UsageException($"Name {what}.");
        _left.RemoveAt(0);
        return word;
    }

    /// <summary>To be called when everything was asked for.</summary>
    public void End()
    {
        if (_left.Count > 0)
            throw new UsageException($"Unknown: {string.Join(' ', _left)}");
    }

    private string? Value(string name)
    {
        var index = _left.IndexOf("--" + name);
        if (index < 0)
            return null;
        var value = index + 1 < _left.Count ? _left[index + 1] : throw new UsageException($"--{name} wants a value.");
        _left.RemoveRange(index, 2);
        return value;
    }
}

/// <summary>The command line is wrong.</summary>
internal sealed class UsageException(string message) : Exception(message);
