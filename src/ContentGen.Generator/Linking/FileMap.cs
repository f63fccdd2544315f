using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>
/// Values by the paths of files. A path finds the file of that very name first, then one that is called so in another normal
/// form: one system writes é as one character, the next as two.
/// </summary>
internal sealed class FileMap<T>
    where T : class
{
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _composed = new(StringComparer.Ordinal);

    public IEnumerable<string> Paths => _exact.Keys;

    /// <summary>Adds a value, unless the path has one.</summary>
    public void TryAdd(string path, T value)
    {
        if (_exact.ContainsKey(path))
            return;
        _exact.Add(path, value);
        if (Slug.Composed(path) is var composed && !_composed.ContainsKey(composed))
            _composed.Add(composed, value);
    }

    public T? Find(string path) =>
        _exact.TryGetValue(path, out var value) || _composed.TryGetValue(Slug.Composed(path), out value) ? value : null;
}
