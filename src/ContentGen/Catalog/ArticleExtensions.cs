namespace ContentGen;

/// <summary>What can be asked of articles, whatever their records.</summary>
public static class ArticleExtensions
{
    /// <summary>
    /// The articles whose date is not in the future, in their order; undated ones are among them. For the entries of a term, a month or
    /// a page: the rule is that of <see cref="Catalog{T}.PublishedBy"/>.
    /// </summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">Such as the <see cref="Term{T}.Entries"/> of a tag.</param>
    /// <param name="now">The instant to compare with; an article of exactly this instant is published.</param>
    public static IReadOnlyList<T> PublishedBy<T>(this IEnumerable<T> articles, DateTimeOffset now)
        where T : IContentArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. articles.Where(article => article.IsPublishedBy(now))];
    }

    /// <summary>Whether an article's date is not in the future; an undated article is published.</summary>
    /// <param name="article">The article.</param>
    /// <param name="now">The instant to compare with.</param>
    public static bool IsPublishedBy(this IContentArticle article, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Published is not { } date || date <= now;
    }
}
