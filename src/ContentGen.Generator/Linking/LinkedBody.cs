using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>A body with every address in place, as it is packed.</summary>
/// <param name="Path">Whose body it is.</param>
/// <param name="Html">The HTML.</param>
/// <param name="Facts">What else is known of it.</param>
/// <param name="Links">The addresses it links to, in the order of the document, each once; images are not among them.</param>
/// <param name="LinksTo">The sources of the entries it links to, each once, ordinal.</param>
/// <param name="Problems">What is wrong with it; places are relative to the body.</param>
internal sealed record LinkedBody(
    ContentPath Path,
    Utf8Text Html,
    BodyFacts Facts,
    EquatableArray<string> Links,
    EquatableArray<string> LinksTo,
    EquatableArray<Problem> Problems);
