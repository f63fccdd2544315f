using System.Text;

namespace ContentGen;

/// <summary>The buckets that hold the bodies of a collection; each is opened when a body in it is first used.</summary>
/// <param name="bucketCount">How many there are.</param>
/// <param name="load">Adds the literals that hold a bucket.</param>
/// <param name="components">Finds what renders an entry with its components; null where there are none.</param>
internal sealed class BodyStore(int bucketCount, Action<int, PackedData> load, Func<string, Delegate?>? components = null)
{
    private readonly BodyBucket?[] _buckets = new BodyBucket?[bucketCount];

    /// <summary>What renders a body with its components; null for a body without any.</summary>
    public Delegate? Components(string id) => components?.Invoke(id);

    public BodyBlock Find(string id)
    {
        if (_buckets.Length == 0)
            return BodyBlock.Empty;

        var key = Encoding.UTF8.GetBytes(id);
        return Bucket(StableHash.Bucket(key, _buckets.Length)).Find(key);
    }

    private BodyBucket Bucket(int number)
    {
        if (Volatile.Read(ref _buckets[number]) is { } known)
            return known;

        var data = new PackedData();
        load(number, data);
        var bucket = new BodyBucket(data.Text);
        return Interlocked.CompareExchange(ref _buckets[number], bucket, null) ?? bucket;
    }
}
