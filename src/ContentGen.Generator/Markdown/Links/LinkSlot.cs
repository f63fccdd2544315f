using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>A link or an image of a body.</summary>
/// <param name="Target">The address, with markdown's and HTML's escapes resolved and percent-encoding as written.</param>
/// <param name="Range">Where the address stands in the body's text.</param>
/// <param name="FragmentRange">Where its fragment stands, the <c>#</c> left out; empty without one.</param>
/// <param name="IsImage">Whether it is the source of an image.</param>
/// <param name="IsForeign">Whether the address has a scheme or a host of its own: then it is none of ours, and stays in the HTML as it is.</param>
internal sealed record LinkSlot(string Target, SourceRange Range, SourceRange FragmentRange, bool IsImage, bool IsForeign);

/// <summary>What a slot gets in place of the address that was written.</summary>
/// <param name="Slot">The number of the slot among those of its body.</param>
/// <param name="Address">The address, not yet escaped for HTML.</param>
internal sealed record SlotAddress(int Slot, string Address);
