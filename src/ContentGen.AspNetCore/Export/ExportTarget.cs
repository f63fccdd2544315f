using System.Collections.Concurrent;

namespace ContentGen.AspNetCore;

/// <summary>The folder that a site is exported to.</summary>
internal sealed class ExportTarget(string folder)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);
    private int _written;

    public int Files => _files.Count;

    public int Written => _written;

    /// <summary>
    /// The file for a path; null for one outside the folder. A page is the <c>index.html</c> of a folder, which every server of plain
    /// files shows at the address of the folder, unless its path ends with <c>.html</c>.
    /// </summary>
    public string? FileFor(string path, bool isHtml)
    {
        var decoded = Uri.UnescapeDataString(path).TrimStart('/');
        if (decoded.Contains('\\') || decoded.Contains('\0'))
            return null;
        if (decoded.Length == 0 || decoded.EndsWith('/') || GetsFolder(decoded, isHtml))
            decoded = decoded.TrimEnd('/') + "/index.html";
        var file = Path.GetFullPath(Path.Combine(_root, decoded.TrimStart('/')));
        return file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? file : null;
    }

    /// <summary>Whether a page has an address without a slash at the end, and gets one: the address of its folder.</summary>
    public static bool GetsFolder(string path, bool isHtml) =>
        isHtml && !path.EndsWith('/') && Path.GetExtension(path) is not (".html" or ".htm");

    /// <summary>Takes a file for a path; false when another path has it.</summary>
    public bool TryTake(string file, string path) => _files.TryAdd(file, path);

    /// <summary>Writes a file unless it has these bytes already: then it keeps its time.</summary>
    public async Task WriteAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        if (new FileInfo(file) is { Exists: true } known && known.Length == bytes.Length
            && (await File.ReadAllBytesAsync(file, cancellationToken)).AsSpan().SequenceEqual(bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes, cancellationToken);
        Interlocked.Increment(ref _written);
    }

    /// <summary>Deletes what is not part of the site, such as the page of a post that is gone.</summary>
    public int DeleteOthers()
    {
        if (!Directory.Exists(_root))
            return 0;
        var others = Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Where(file => !_files.ContainsKey(file)
                && !Path.GetRelativePath(_root, file).Split(Path.DirectorySeparatorChar).Any(static part => part.StartsWith('.')))
            .ToList();
        others.ForEach(File.Delete);
        return others.Count;
    }
}
