namespace ContentGen.Generator.Markdown.Languages;

/// <summary>The elements that are open, the innermost last.</summary>
internal sealed class OpenElements
{
    private readonly Stack<string> _names = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public bool Any => _names.Count > 0;

    public void Open(string name)
    {
        _names.Push(name);
        _counts[name] = Count(name) + 1;
    }

    /// <summary>Closes an element with what is open in it; one that is not open closes nothing.</summary>
    public void Close(string name)
    {
        for (var isFound = Count(name) == 0; !isFound;)
        {
            var inner = _names.Pop();
            _counts[inner]--;
            isFound = inner == name;
        }
    }

    private int Count(string name) => _counts.TryGetValue(name, out var count) ? count : 0;
}
