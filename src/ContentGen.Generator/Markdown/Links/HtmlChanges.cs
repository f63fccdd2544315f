using System.Text;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>What other content changes in the HTML of a body.</summary>
/// <param name="Patches">The stretches that are replaced, in the order of the HTML.</param>
/// <param name="Marks">The tags of components, where they stand after that; offsets count bytes.</param>
internal sealed record HtmlChanges(EquatableArray<HtmlPatch> Patches, EquatableArray<ComponentMark> Marks)
{
    /// <summary>The HTML after the changes. The app makes it from the packed body; here it is made only for the code of components.</summary>
    /// <param name="html">The HTML as it was rendered.</param>
    public string Apply(byte[] html)
    {
        using var changed = new MemoryStream(html.Length);
        var at = 0;
        foreach (var patch in Patches)
        {
            changed.Write(html, at, patch.Start - at);
            var text = Encoding.UTF8.GetBytes(patch.Text);
            changed.Write(text, 0, text.Length);
            at = patch.End;
        }

        changed.Write(html, at, html.Length - at);
        return Encoding.UTF8.GetString(changed.GetBuffer(), 0, (int)changed.Length);
    }
}

/// <summary>A stretch of HTML, perhaps an empty one, and what stands there instead; offsets count bytes.</summary>
internal sealed record HtmlPatch(int Start, int End, string Text)
{
    /// <summary>By how many bytes the HTML grows.</summary>
    public int Added => Encoding.UTF8.GetByteCount(Text) - (End - Start);
}
