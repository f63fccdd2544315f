namespace ContentGen;

/// <summary>The format the generator writes and the library reads: both compile this file.</summary>
internal static partial class PackedFormat
{
    /// <summary>Leads every packed text and every payload.</summary>
    public const byte Version = 5;

    /// <summary>The character that stands for 15 bits of zeros; the others follow it. No quote, escape, surrogate or line break is among them.</summary>
    public const char FirstCharacter = '\u3400';

    /// <summary>How much of the deflated bytes a character of a packed text carries.</summary>
    public const int BitsPerCharacter = 15;

    /// <summary>The bits that a character can carry.</summary>
    public const int CharacterMask = (1 << BitsPerCharacter) - 1;

    /// <summary>Characters before the content: the version, and the count of deflated bytes in two.</summary>
    public const int HeaderLength = 3;

    /// <summary>The private constant of a type that holds a packed text which does not fit into the string literals.</summary>
    public const string ConstantName = "Text";

    /// <summary>The constant beside it, of what is packed in two texts.</summary>
    public const string RestName = "Rest";
}
