using System.Globalization;
using Blog.Parts;
using ContentGen;

namespace Blog.Pages;

/// <summary>Every dated post by year and month.</summary>
internal static class ArchivePage
{
    public static IResult Get() => Layout.Page(
        new PageHead("Archive", "/archive"),
        Html.Of($"""
            <h1>Archive</h1>
            {Html.Each(Posts.All.Archive, Year)}
            """));

    private static Html Year(ArchiveYear<Post> year) => Html.Of($"""
        <section>
        <h2>{year.Year}</h2>
        {Html.Each(year.Months, Month)}
        </section>

        """);

    private static Html Month(ArchiveMonth<Post> month) => Html.Of($"""
        <h3>{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)}</h3>
        <ul class="lines">
        {Html.Each(month.Entries, PostParts.Line)}
        </ul>

        """);
}
