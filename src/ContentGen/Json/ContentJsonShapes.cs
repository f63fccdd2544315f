namespace ContentGen;

/// <summary>
/// What the library's own types are in JSON. What would repeat a great deal is left out: the plain text of a body beside its HTML,
/// and the entries of a term beside each other term's.
/// </summary>
internal static class ContentJsonShapes
{
    public static void Body(ContentJsonObject<ContentBody> json)
    {
        json.Add(nameof(ContentBody.Html), static body => body.Html);
        json.Add(nameof(ContentBody.Excerpt), static body => body.Excerpt);
        json.Add(nameof(ContentBody.Headings), static body => body.Headings);
        json.Add(nameof(ContentBody.WordCount), static body => body.WordCount);
        json.Add(nameof(ContentBody.ReadingTime), static body => body.ReadingTime);
    }

    public static void Heading(ContentJsonObject<Heading> json)
    {
        json.Add("Level", static heading => heading.Level);
        json.Add("Id", static heading => heading.Id);
        json.Add("Text", static heading => heading.Text);
        json.Add("Children", static heading => heading.Children);
    }

    public static void Image(ContentJsonObject<ContentImage> json)
    {
        json.Add(nameof(ContentImage.Url), static image => image.Url);
        json.Add(nameof(ContentImage.Width), static image => image.Width);
        json.Add(nameof(ContentImage.Height), static image => image.Height);
    }

    public static void Page<T>(ContentJsonObject<Page<T>> json)
        where T : class, IContentEntry
    {
        json.Add("Items", static page => page.Items);
        json.Add("Number", static page => page.Number);
        json.Add("Size", static page => page.Size);
        json.Add("Count", static page => page.Count);
        json.Add("PageCount", static page => page.PageCount);
    }

    public static void Term<T>(ContentJsonObject<Term<T>> json)
        where T : class, IContentEntry
    {
        json.Add("Name", static term => term.Name);
        json.Add("Slug", static term => term.Slug);
        json.Add("Count", static term => term.Count);
    }

    /// <summary>The entries of a year are those of its months.</summary>
    public static void Year<T>(ContentJsonObject<ArchiveYear<T>> json)
        where T : class, IContentEntry
    {
        json.Add("Year", static year => year.Year);
        json.Add("Months", static year => year.Months);
    }

    public static void Month<T>(ContentJsonObject<ArchiveMonth<T>> json)
        where T : class, IContentEntry
    {
        json.Add("Year", static month => month.Year);
        json.Add("Month", static month => month.Month);
        json.Add("Entries", static month => month.Entries);
    }

    /// <summary>The snippet is HTML, which is safe to show.</summary>
    public static void Hit<T>(ContentJsonObject<SearchHit<T>> json)
        where T : class, IContentEntry
    {
        json.Add("Entry", static hit => hit.Entry);
        json.Add("Score", static hit => hit.Score);
        json.Add("Snippet", static hit => hit.Snippet.Html);
    }
}
