using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;

namespace ContentGen;

/// <summary>
/// The body of an entry, rendered at compile time. Nothing is unpacked until a member is used; then the bytes of
/// this body are kept. Two bodies are equal when they are the same object. Thread-safe.
/// </summary>
public sealed class ContentBody
{
    private readonly BodyStore? _store;
    private readonly string _id;
    private readonly string? _summary;
    private readonly Func<string, string>? _change;
    private readonly Func<string, string>? _changeLink;
    private BodyBlock? _block;
    private string? _html;
    private string? _text;
    private string? _excerpt;
    private IReadOnlyList<Heading>? _headings;

    internal ContentBody(
        BodyStore? store, string id, string? summary, Func<string, string>? change = null, Func<string, string>? changeLink = null) =>
        (_store, _id, _summary, _change, _changeLink) = (store, id, summary, change, changeLink);

    /// <summary>A body without content: what an entry made by hand has until it is given one.</summary>
    public static ContentBody Empty { get; } = new(null, "", null);

    /// <summary>Whether there is nothing to show: <see cref="Html"/> is empty.</summary>
    public bool IsEmpty => Block.Html.IsEmpty;

    /// <summary>The body as HTML. A server that only sends it saves the string with <see cref="WriteTo"/>.</summary>
    public string Html => Volatile.Read(ref _html) ?? Share(ref _html, GetHtml(0, int.MaxValue));

    /// <summary>
    /// Whether the body contains components, which <see cref="Html"/>, <see cref="Text"/> and the rest leave out: they have what stands
    /// between the tags. The package <c>ContentGen.Blazor</c> renders the body with its components.
    /// </summary>
    public bool HasComponents => Components is not null;

    /// <summary>What renders the body with its components: an <c>Action&lt;RenderTreeBuilder, ContentBody&gt;</c>, or null. For packages
    /// that render bodies.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    public Delegate? Components => _store?.Components(_id);

    /// <summary>The body as plain text, without markup.</summary>
    public string Text => Volatile.Read(ref _text) ?? Share(ref _text, Block.ReadText());

    /// <summary>
    /// The start of the entry as plain text: the part before <c>&lt;!--more--&gt;</c>, else the entry's summary,
    /// else the first paragraph, else nothing.
    /// </summary>
    public string Excerpt => Block.ExcerptKind != ExcerptKind.CutAtMore && !string.IsNullOrWhiteSpace(_summary)
        ? _summary
        : Keep(ref _excerpt, Block.Excerpt);

    /// <summary>The headings that stand under no other, in document order, each with those below it.</summary>
    public IReadOnlyList<Heading> Headings =>
        _headings ?? Share(ref _headings, HeadingTree.Read(Block.Headings.Span));

    /// <summary>
    /// The addresses that the body links to, as they stand in <see cref="Html"/>, in the order of the text and each once.
    /// Images are not among them.
    /// </summary>
    public IReadOnlyList<string> Links => Block.Links;

    /// <summary>Number of words. Fenced code is left out. Chinese and Japanese count by character, Korean by its spaces; Thai and Lao, which have
    /// none, by four letters, Burmese and Khmer by two and a half, vowel and tone marks not counted.</summary>
    public int WordCount => Block.WordCount;

    /// <summary>The time it takes to read the body; not rounded to minutes.</summary>
    public TimeSpan ReadingTime => Block.ReadingTime;

    private BodyBlock Block => _block ?? Share(ref _block, _store?.Find(_id) ?? BodyBlock.Empty);

    /// <summary>Writes the UTF-8 bytes of <see cref="Html"/> without making a string of them.</summary>
    /// <param name="writer">Where to write, such as the body of an HTTP response.</param>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_change is null)
            writer.Write(Block.Html.Span);
        else
            Encoding.UTF8.GetBytes(Html, writer);
    }

    /// <summary>A stretch of <see cref="Html"/>. For generated code.</summary>
    /// <param name="start">Where it begins, in bytes of UTF-8.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The stretch; what lies outside of the body, as it may after a hot reload, is left out.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string GetHtml(int start, int end)
    {
        var html = Block.Html.Span;
        end = Math.Clamp(end, 0, html.Length);
        var stretch = Encoding.UTF8.GetString(html[Math.Clamp(start, 0, end)..end]);
        return _change is null ? stretch : _change(stretch);
    }

    /// <summary>The address of a link around a component, which is in no stretch of <see cref="Html"/>. For generated code.</summary>
    /// <param name="address">The address.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string GetLink(string address) => _changeLink is null ? address : _changeLink(address);

    /// <summary>The same body, whose HTML is changed whenever it is read: all of it, or a stretch. For packages that render bodies.</summary>
    /// <param name="change">Makes what is shown of what was rendered at compile time.</param>
    /// <param name="changeLink">Makes the address of a link around a component; null leaves it as it is.</param>
    /// <returns>Another body; this one stays as it is.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentBody WithHtmlChanged(Func<string, string> change, Func<string, string>? changeLink = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(_store, _id, _summary, change, changeLink);
    }

    /// <summary>The <see cref="Text"/> for one look at it: not kept, since a search may look at every body in time.</summary>
    internal string ReadText() => _text ?? Block.ReadText();

    private static string Keep(ref string? kept, ReadOnlyMemory<byte> utf8) =>
        Volatile.Read(ref kept) ?? Share(ref kept, Encoding.UTF8.GetString(utf8.Span));

    /// <summary>Threads that race all get what the first of them made.</summary>
    private static TValue Share<TValue>(ref TValue? kept, TValue made)
        where TValue : class => Interlocked.CompareExchange(ref kept, made, null) ?? made;
}
