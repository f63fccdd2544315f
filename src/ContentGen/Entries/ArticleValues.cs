using System.Collections.Immutable;
using System.ComponentModel;

namespace ContentGen;

/// <summary>Makes the values of an <see cref="IContentArticle"/> from the types that properties may have. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleValues
{
    /// <summary>The start of a day, in UTC. The first day of year 1 is what a property holds whose key is absent, and none.</summary>
    /// <param name="day">The day, if there is one.</param>
    public static DateTimeOffset? Instant(DateOnly? day) =>
        day is { } known && known != default ? new(known.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    /// <summary>An instant in UTC; null for the default value.</summary>
    /// <param name="utc">The instant, if there is one.</param>
    public static DateTimeOffset? Instant(DateTime? utc) => utc is { } known && known != default ? new(DateTime.SpecifyKind(known, DateTimeKind.Utc)) : null;

    /// <summary>An instant as it is; null for the default value.</summary>
    /// <param name="instant">The instant, if there is one.</param>
    public static DateTimeOffset? Instant(DateTimeOffset? instant) => instant == default(DateTimeOffset) ? null : instant;

    /// <summary>An address as it is; null for an empty one.</summary>
    /// <param name="address">The address, if there is one.</param>
    public static string? Address(string? address) => string.IsNullOrWhiteSpace(address) ? null : address;

    /// <summary>An address as it was written.</summary>
    /// <param name="address">The address, if there is one.</param>
    public static string? Address(Uri? address) => Address(address?.OriginalString);

    /// <summary>The address of a picture.</summary>
    /// <param name="image">The picture, if there is one.</param>
    public static string? Address(ContentImage? image) => Address(image?.Url);

    /// <summary>The first of some addresses.</summary>
    /// <param name="addresses">The addresses, if there are any.</param>
    public static string? Address(IEnumerable<object?>? addresses) => Known(addresses)
        .Select(static item => item is ContentImage image ? image.Url : item.ToString()).FirstOrDefault(static text => text?.Length > 0);

    /// <summary>The first of some addresses.</summary>
    /// <typeparam name="T">The type of an address.</typeparam>
    /// <param name="addresses">The addresses, if there are any.</param>
    public static string? Address<T>(ImmutableArray<T> addresses)
        where T : class? => addresses.IsDefault ? null : Address((IEnumerable<object?>)addresses);

    /// <summary>A text as a list of one; an empty list for none.</summary>
    /// <param name="text">The text, if there is one.</param>
    public static IReadOnlyList<string> Texts(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    /// <summary>What an entry is called, as a list of one; an empty list for none.</summary>
    /// <param name="entry">The entry, if there is one.</param>
    public static IReadOnlyList<string> Texts(IContentEntry? entry) => entry is null ? [] : [Name(entry)];

    /// <summary>Texts, or what entries are called: each once, and nothing that is blank.</summary>
    /// <param name="items">The texts or entries, if there are any.</param>
    public static IReadOnlyList<string> Texts(IEnumerable<object?>? items) => items is IReadOnlyList<string> texts && AreOnceAndNotBlank(texts)
        ? texts
        : [.. Known(items).Select(Name).Where(static text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)];

    /// <summary>Texts, or what entries are called.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The texts or entries, if there are any.</param>
    public static IReadOnlyList<string> Texts<T>(ImmutableArray<T> items)
        where T : class? => items.IsDefault ? [] : Texts((IEnumerable<object?>)items);

    /// <summary>Asked for every page, and nearly always true. Lists are short.</summary>
    private static bool AreOnceAndNotBlank(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
                return false;
            for (var other = 0; other < i; other++)
            {
                if (texts[i] == texts[other])
                    return false;
            }
        }

        return true;
    }

    private static IEnumerable<object> Known(IEnumerable<object?>? items) => items?.OfType<object>() ?? [];

    private static string Name(object item) => item switch
    {
        IContentArticle article => article.Title,
        IContentEntry entry => entry.Slug,
        _ => item.ToString() ?? "",
    };
}
