using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;

namespace ContentGen;

/// <summary>Takes one payload. Generated code adds it; the library reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedData
{
    // Prose deflates to a third or a fourth; the packed values of a collection, with their alike paths, to a sixth.
    private const int UsualRatio = 8;
    private const int LargeObject = 1 << 20;

    internal PackedData()
    {
    }

    /// <summary>The literal; empty when nothing was added, as in a host that skips implementation-only sources.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>What did not go into <see cref="Text"/>, to be asked for when it is needed; null when all did.</summary>
    internal Func<string>? Rest { get; private set; }

    /// <summary>Adds the payload as packed text: 15 bits per character.</summary>
    /// <param name="text">The literal.</param>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public void Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        PackedText.Length(text);
        Text = text;
    }

    /// <summary>Adds a payload in two literals. A large one takes milliseconds to become a string.</summary>
    /// <param name="text">The first literal.</param>
    /// <param name="rest">Gives the second one.</param>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public void Add(string text, Func<string> rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        Add(text);
        // After a hot reload it would give content that does not belong to what was read before.
        if (MetadataUpdater.IsSupported)
        {
            var known = rest();
            rest = () => known;
        }

        Rest = rest;
    }

    /// <summary>Adds the packed text that is the value of a type's private constant <c>Text</c>, and the rest in <c>Rest</c>: the form
    /// for what does not fit into the assembly's string literals.</summary>
    /// <param name="holder">The type; generated code names it, so that trimming and native compilation keep the constant.</param>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public void Add([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        var constant = holder.GetField(PackedFormat.ConstantName, BindingFlags.Static | BindingFlags.NonPublic);
        Add(constant?.GetRawConstantValue() as string ?? throw PackedFormat.Mismatch("a type without its content"));
        if (holder.GetField(PackedFormat.RestName, BindingFlags.Static | BindingFlags.NonPublic) is { } rest)
            Rest = () => (string)rest.GetRawConstantValue()!;
    }

    /// <summary>The payload of a literal that is deflated as a whole; empty when nothing was added.</summary>
    /// <exception cref="InvalidDataException">The literal was altered.</exception>
    internal byte[] Inflate()
    {
        if (Text.Length == 0)
            return [];

        var deflated = PackedText.Unpack(Text);
        using var inflater = new DeflateStream(new MemoryStream(deflated, writable: false), CompressionMode.Decompress);
        var payload = GC.AllocateUninitializedArray<byte>(checked(deflated.Length * UsualRatio));
        var length = 0;
        for (int read; (read = inflater.Read(payload, length, payload.Length - length)) > 0;)
        {
            length += read;
            if (length == payload.Length)
                Array.Resize(ref payload, length * 2);
        }

        // What is inflated stays as long as the app runs. The untouched rest of a large array is only address
        // space, and copying it would cost more than all of the reading; the rest of a small one is memory.
        if (length < LargeObject)
            Array.Resize(ref payload, length);
        return payload;
    }
}
