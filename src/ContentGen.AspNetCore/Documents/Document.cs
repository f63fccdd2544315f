using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ContentGen.AspNetCore;

/// <summary>
/// A document that is made once and sent often, with what a conditional request needs. It has no date: the dates of entries do not say
/// when their text or the app changed.
/// </summary>
internal sealed class Document(byte[] bytes)
{
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexString(SHA256.HashData(bytes).AsSpan(0, 12))}\"");

    /// <summary>Sends it, or says that the visitor has it already.</summary>
    public Task SendAsync(HttpContext context, string contentType, TimeSpan maxAge)
    {
        CacheHeader.Set(context.Response, maxAge);
        return TypedResults.Bytes(bytes, contentType, entityTag: _tag).ExecuteAsync(context);
    }
}
