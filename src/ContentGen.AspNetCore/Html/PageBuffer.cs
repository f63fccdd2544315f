using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore;

/// <summary>
/// A page until it is whole. Then its length is known, so it is not sent in chunks, and a page that fails half-way is an error and not
/// half a page. The memory is borrowed.
/// </summary>
internal sealed class PageBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _length);
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>
    /// Sends the page. Given as a whole it is copied once, behind the headers; what is asked for as memory of the response before it has
    /// headers is copied twice.
    /// </summary>
    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        if (_length > 0 && !response.HasStarted)
            response.ContentLength = _length;
        await response.BodyWriter.WriteAsync(_bytes.AsMemory(0, _length), context.RequestAborted);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Reserve(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (_bytes.Length - _length >= Math.Max(size, 1))
            return;
        var larger = ArrayPool<byte>.Shared.Rent(checked(_length + Math.Max(size, _bytes.Length)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
