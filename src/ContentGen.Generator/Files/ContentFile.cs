using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Files;

/// <summary>The folder of the content; null in a project without.</summary>
internal sealed record ContentRoot(string? Path);

/// <summary>A file below the content root.</summary>
internal abstract record SiteFile;

/// <summary>A content file.</summary>
/// <param name="Path">What its path says.</param>
/// <param name="Text">Its text without byte order mark and with <c>\n</c> as the only line end.</param>
/// <param name="Problems">Why the text cannot be trusted, when it cannot.</param>
internal sealed record ContentFile(ContentPath Path, string Text, EquatableArray<Problem> Problems) : SiteFile;
