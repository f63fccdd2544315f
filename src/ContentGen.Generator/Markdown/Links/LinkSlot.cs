using ContentGen.Generator.Files.Images;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>A link or an image of a body.</summary>
/// <param name="Target">The address, with markdown's and HTML's escapes resolved and percent-encoding as written.</param>
/// <param name="Range">Where the address stands in the body's text.</param>
/// <param name="FragmentRange">Where its fragment stands, the <c>#</c> and a <see cref="TextDirective"/> left out; empty without one.</param>
/// <param name="IsImage">Whether it is the source of an image.</param>
/// <param name="IsForeign">Whether the address has a scheme or a host of its own: then it is none of ours, and stays in the HTML as it is.</param>
internal sealed record LinkSlot(string Target, SourceRange Range, SourceRange FragmentRange, bool IsImage, bool IsForeign)
{
    /// <summary>What parts the id in a fragment from the text that browsers are to show there: <c>#id:~:text=words</c>.</summary>
    public const string TextDirective = ":~:";

    /// <summary>How it is written.</summary>
    public LinkForm Form { get; init; }
}

/// <summary>How a link is written. Of those that markdown does not read, it is to be told where they lead somewhere.</summary>
internal enum LinkForm
{
    /// <summary>As markdown or HTML writes links.</summary>
    Link,

    /// <summary>With a space in its address, which markdown takes for the end of it.</summary>
    Spaced,

    /// <summary>With parentheses that do not match.</summary>
    Unmatched,

    /// <summary>As wikis do, in two pairs of brackets.</summary>
    Wiki,
}

/// <summary>What a slot gets in place of the address that was written.</summary>
/// <param name="Slot">The number of the slot among those of its body.</param>
/// <param name="Address">The address, not yet escaped for HTML.</param>
internal sealed record SlotAddress(int Slot, string Address);

/// <summary>A slot that shows an image of the content folder.</summary>
/// <param name="Slot">The number of the slot among those of its body.</param>
/// <param name="Size">How large the image is; null when that is not known.</param>
internal sealed record SlotImage(int Slot, ImageSize? Size);
