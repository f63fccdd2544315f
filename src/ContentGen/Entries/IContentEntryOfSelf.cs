using System.ComponentModel;

namespace ContentGen;

/// <summary>An entry that can be created from packed values. Generated code implements it.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IContentEntry<TSelf> : IContentEntry
    where TSelf : IContentEntry<TSelf>
{
    /// <summary>Creates the entry that the reader stands at.</summary>
    /// <param name="reader">The reader, at the first value.</param>
    static abstract TSelf Read(ref EntryReader reader);
}
