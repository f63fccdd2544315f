using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContentGen.AspNetCore;

/// <summary>Says how long a response may be kept.</summary>
internal static class CacheHeader
{
    public static void Set(HttpResponse response, TimeSpan maxAge) => response.Headers[HeaderNames.CacheControl] =
        string.Create(CultureInfo.InvariantCulture, $"public, max-age={Math.Max(0, (long)maxAge.TotalSeconds)}");
}
