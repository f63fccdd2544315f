using ContentGen.Generator.Files;

namespace ContentGen.Generator.Reading;

/// <summary>
/// The part of a file below its front matter. Equal to another when the path and the body's text are,
/// wherever in the file it begins: a line added to the front matter renders nothing again.
/// </summary>
internal sealed class BodySource(ContentPath path, string file, int start) : IEquatable<BodySource>
{
    public ContentPath Path { get; } = path;

    // The whole file's text is kept and not a copy of its end: the step before holds it anyway.
    private readonly string _file = file;
    private readonly int _start = Math.Min(start, file.Length);

    private int Length => _file.Length - _start;

    public string Text() => _file.Substring(_start);

    public bool Equals(BodySource? other) =>
        other is not null && Path == other.Path && Length == other.Length
        && string.CompareOrdinal(_file, _start, other._file, other._start, Length) == 0;

    public override bool Equals(object? obj) => Equals(obj as BodySource);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Length);
}
