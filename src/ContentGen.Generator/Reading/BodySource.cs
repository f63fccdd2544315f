using ContentGen.Generator.Files;

namespace ContentGen.Generator.Reading;

/// <summary>
/// The part of a file below its front matter. Equal to another when the path and the body's text are,
/// wherever in the file it begins: a line added to the front matter renders nothing again.
/// </summary>
/// <param name="slug">The value of the front matter's key <c>slug</c>.</param>
internal sealed class BodySource(ContentPath path, string file, int start, string? slug = null) : IEquatable<BodySource>
{
    public ContentPath Path { get; } = path;

    /// <summary>The entry's slug, which the ids of footnotes carry; empty in a text without any, so that a new slug renders only what shows it.</summary>
    public string Slug { get; } = file.IndexOf("[^", Math.Min(start, file.Length), StringComparison.Ordinal) < 0 ? ""
        : EntryName.Of(path.Id).Slug is var name && slug is null ? name : name.Substring(0, name.LastIndexOf('/') + 1) + slug;

    // The whole file's text is kept and not a copy of its end: the step before holds it anyway.
    private readonly string _file = file;
    private readonly int _start = Math.Min(start, file.Length);

    private int Length => _file.Length - _start;

    public string Text() => _file.Substring(_start);

    public bool Equals(BodySource? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Path == other.Path && Slug == other.Slug && Length == other.Length
                && string.CompareOrdinal(_file, _start, other._file, other._start, Length) == 0));

    public override bool Equals(object? obj) => Equals(obj as BodySource);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Length);
}
