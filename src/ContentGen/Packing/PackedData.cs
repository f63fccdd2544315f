using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;

namespace ContentGen;

/// <summary>Takes one payload. Generated code adds it; the library reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedData
{
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
}
