using System.Text;

namespace ContentGen;

/// <summary>The buckets that hold the bodies of a collection; each is inflated when a body in it is first used.</summary>
internal sealed class BodyStore(int bucketCount, Action<int, PackedData> load)
{
    private readonly BodyBucket?[] _buckets = new BodyBucket?[bucketCount];

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
        var bucket = new BodyBucket(data.Inflate());
        return Interlocked.CompareExchange(ref _buckets[number], bucket, null) ?? bucket;
    }
}
