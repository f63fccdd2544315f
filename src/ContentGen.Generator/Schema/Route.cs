using System.Globalization;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Schema;

/// <summary>The pattern of a collection's URLs: text with <c>{slug}</c>, <c>{id}</c>, <c>{yyyy}</c>, <c>{MM}</c> and <c>{dd}</c> in it.</summary>
internal sealed record Route(string Pattern)
{
    /// <summary>The names that may stand in braces.</summary>
    public static readonly string[] Names = ["slug", "id", "yyyy", "MM", "dd"];

    public static Route Default(string folder) => new($"/{Slug.From(folder)}/{{slug}}/");

    /// <summary>Whether entries of one slug can have different URLs.</summary>
    public bool HoldsDate => Pattern.Contains("{yyyy}") || Pattern.Contains("{MM}") || Pattern.Contains("{dd}");

    /// <summary>An entry's URL, percent-encoded.</summary>
    public string Url(string slug, string id, DateTime? date)
    {
        var url = Pattern.Replace("{slug}", Slug.Encode(slug)).Replace("{id}", Slug.Encode(id));
        return HoldsDate ? url.Replace("{yyyy}", Part("yyyy")).Replace("{MM}", Part("MM")).Replace("{dd}", Part("dd")) : url;

        string Part(string format) => date?.ToString(format, CultureInfo.InvariantCulture) ?? format.ToLowerInvariant().Replace('y', '0').Replace('m', '0').Replace('d', '0');
    }
}
