using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>A record with <c>[Content]</c> as a value: what it says, and what is wrong with it.</summary>
/// <param name="Schema">What its files are read against.</param>
/// <param name="IsUsable">Whether code can be made for it; when not, its files are checked all the same.</param>
/// <param name="Folder">The collection it claims.</param>
/// <param name="Record">The record's name as C# code writes it.</param>
/// <param name="Place">Where the folder stands in the attribute.</param>
/// <param name="Problems">What is wrong with the declaration.</param>
internal sealed record DeclaredCollection(
    CollectionSchema Schema,
    bool IsUsable,
    string Folder,
    string Record,
    CodePlace Place,
    EquatableArray<Problem> Problems);
