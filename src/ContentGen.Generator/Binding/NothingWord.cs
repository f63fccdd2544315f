using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Words such as <c>~</c> and <c>null</c>, which YAML reads as no value.</summary>
internal static class NothingWord
{
    /// <summary>Whether a property could hold the word if it stood in quotes.</summary>
    public static bool MayBeMeant(string word, ValueShape shape) => shape switch
    {
        ScalarShape scalar => scalar.Kind.Read(word).Value is not null,
        EnumShape choice => choice.Members.Any(member => string.Equals(member.Name, word, StringComparison.OrdinalIgnoreCase)),
        ListShape list => MayBeMeant(word, list.Item),
        ReferenceShape or ImageShape => true,
        _ => false,
    };
}
