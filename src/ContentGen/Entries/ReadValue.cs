using System.ComponentModel;

namespace ContentGen;

/// <summary>Reads one value where the reader stands. For generated code.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">The reader; it moves past the value.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ReadValue<T>(ref EntryReader reader);
