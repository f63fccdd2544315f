using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>A redirect as a page, for servers that know files only.</summary>
internal static class ExportRedirect
{
    /// <param name="address">Where it leads, as a link of the site: a path that begins with the path of the site, or another site's address.</param>
    /// <param name="root">The address of the site, for what search engines read.</param>
    public static byte[] Page(string address, Uri root)
    {
        var canonical = HtmlText.Escape(Uri.TryCreate(root, address, out var absolute) ? absolute.AbsoluteUri : address);
        address = HtmlText.Escape(address);
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Moved</title>
            <link rel="canonical" href="{canonical}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={address}">
            <p>This page has moved to <a href="{address}">{address}</a>.</p>
            </html>

            """);
    }
}
