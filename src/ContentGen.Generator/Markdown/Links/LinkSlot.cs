using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>A link or an image of a body.</summary>
/// <param name="Target">The address, with markdown's and HTML's escapes resolved and percent-encoding as written.</param>
/// <param name="Written">The address as it stands in the rendered HTML when it is left alone.</param>
/// <param name="Range">Where the address stands in the body's text.</param>
/// <param name="FragmentRange">Where its fragment stands, the <c>#</c> left out; empty without one.</param>
/// <param name="IsImage">Whether it is the source of an image.</param>
/// <param name="IsForeign">Whether the address has a scheme or a host of its own: then it is none of ours, and has no hole in the HTML.</param>
internal sealed record LinkSlot(string Target, string Written, SourceRange Range, SourceRange FragmentRange, bool IsImage, bool IsForeign);

/// <summary>HTML with holes for the addresses that are known only when all content is.</summary>
internal sealed record HtmlTemplate(EquatableArray<HtmlPart> Parts)
{
    /// <summary>The HTML with an address put into each hole.</summary>
    public Utf8Text Fill(Func<int, string> addressOf)
    {
        if (Parts.Count == 1 && Parts[0].Slot < 0)
            return Parts[0].Html;
        var bytes = new MemoryStream();
        foreach (var part in Parts)
        {
            part.Html.CopyTo(bytes);
            if (part.Slot >= 0)
                new Utf8Text(addressOf(part.Slot)).CopyTo(bytes);
        }

        return Utf8Text.Of(bytes.ToArray());
    }
}

/// <summary>A piece of HTML, and the number of the slot whose address follows it; -1 for none.</summary>
internal sealed record HtmlPart(Utf8Text Html, int Slot);
