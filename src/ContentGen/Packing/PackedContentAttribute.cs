using System.ComponentModel;

namespace ContentGen;

/// <summary>
/// Carries packed text that does not fit into the assembly's string literals. The strings of attributes are kept in a heap
/// of their own, which has room for hundreds of megabytes, and cost the compiler no more than a literal. For generated code.
/// </summary>
/// <param name="text">The packed text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PackedContentAttribute(string text) : Attribute
{
    /// <summary>The packed text.</summary>
    public string Text { get; } = text;
}
