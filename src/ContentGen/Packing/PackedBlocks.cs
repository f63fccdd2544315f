namespace ContentGen;

/// <summary>The blocks of a literal; each is inflated when something in it is first asked for, and kept.</summary>
/// <param name="text">The literal.</param>
/// <param name="starts">Where each block starts in its bytes and, last, where the last one ends.</param>
/// <param name="lengths">How long each is once it is inflated.</param>
internal sealed class PackedBlocks(string text, int[] starts, int[] lengths)
{
    private readonly PackedBlock?[] _blocks = new PackedBlock?[lengths.Length];

    /// <summary>The block of a number. Threads that race may each inflate it; all of them get the one that was kept.</summary>
    public PackedBlock this[int number] => Volatile.Read(ref _blocks[number]) ?? Inflate(number);

    private PackedBlock Inflate(int number)
    {
        var payload = Inflater.Inflate(text, starts[number], starts[number + 1] - starts[number], lengths[number]);
        return Interlocked.CompareExchange(ref _blocks[number], new PackedBlock(payload), null) ?? _blocks[number]!;
    }
}
