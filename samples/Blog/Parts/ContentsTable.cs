using ContentGen;

namespace Blog.Parts;

/// <summary>A post's headings as nested lists of links.</summary>
internal static class ContentsTable
{
    public static Html Of(IReadOnlyList<Heading> headings) => headings.Count < 2
        ? default
        : Html.Of($"""
            <details class="contents" open>
            <summary>Contents</summary>
            <nav aria-label="Contents">{List(headings)}</nav>
            </details>
            """);

    private static Html List(IReadOnlyList<Heading> headings) => headings.Count == 0
        ? default
        : Html.Of($"<ol>{Html.Each(headings, heading => Html.Of($"""<li><a href="#{heading.Id}">{heading.Text}</a>{List(heading.Children)}</li>"""))}</ol>");
}
