using System.Security.Cryptography;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>
/// Names of articles that stay: UUIDs (version 5, RFC 9562) made of the host, the collection and the id, which is the name of the file.
/// A new title, slug or route does not make a reader show an article again.
/// </summary>
internal static class FeedId
{
    /// <summary>The namespace of URLs, as the RFC gives it.</summary>
    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static string Of(Uri root, params string[] parts)
    {
        var name = Encoding.UTF8.GetBytes($"https://{root.Authority}/{string.Join('/', parts)}");
        var input = new byte[16 + name.Length];
        UrlNamespace.TryWriteBytes(input, bigEndian: true, out _);
        name.CopyTo(input, 16);
        var hash = SHA1.HashData(input).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
