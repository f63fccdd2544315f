namespace ContentGen;

/// <summary>The blocks of a literal or two; each is inflated when something in it is first asked for, and kept.</summary>
/// <param name="text">The literal.</param>
/// <param name="rest">Gives the second literal, with the blocks for which there was no room in the first; null without one.</param>
/// <param name="starts">Where each block starts in the bytes of both and, last, where the last one ends.</param>
/// <param name="lengths">How long each is once it is inflated.</param>
internal sealed class PackedBlocks(string text, Func<string>? rest, int[] starts, int[] lengths)
{
    private readonly PackedBlock?[] _blocks = new PackedBlock?[lengths.Length];
    private string? _rest;

    /// <summary>The block of a number. Threads that race may each inflate it; all of them get the one that was kept.</summary>
    public PackedBlock this[int number] => Volatile.Read(ref _blocks[number]) ?? Inflate(number);

    private PackedBlock Inflate(int number)
    {
        var (literal, start, deflated) = (text, starts[number], starts[number + 1] - starts[number]);
        if (rest is not null && start >= PackedText.Length(text))
            (literal, start) = (_rest ??= rest(), start - PackedText.Length(text));
        var payload = Inflater.Inflate(literal, start, deflated, lengths[number]);
        return Interlocked.CompareExchange(ref _blocks[number], new PackedBlock(payload), null) ?? _blocks[number]!;
    }
}
