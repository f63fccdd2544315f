using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ContentGen.ContentUpdates))]

namespace ContentGen;

/// <summary>Hears of hot reload: a markdown edit changes the literals in method bodies, so what was read is stale.</summary>
internal static class ContentUpdates
{
    private static int version;

    /// <summary>Changes whenever content may have changed.</summary>
    public static int Version => Volatile.Read(ref version);

    /// <summary>Called by the runtime, by name, after an update was applied.</summary>
    public static void ClearCache(Type[]? types) => Interlocked.Increment(ref version);
}
