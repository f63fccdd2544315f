namespace ContentGen.Generator.Values;

/// <summary><see cref="string"/>: the text as it stands in the file, its spaces too.</summary>
internal sealed class TextKind() : ScalarKind("String", "string", "ReadString")
{
    public override string Noun => "text";

    public override string Accepted => "text";

    public override BoundValue? Zero => null;

    public override ScalarReading Read(string text) => new TextValue(text);

    public override IComparable OrderKey(BoundValue value) => new OrdinalText(((TextValue)value).Text);

    public override IComparable? RangeKey(string text) => null;
}

/// <summary><see cref="char"/>.</summary>
internal sealed class CharacterKind() : ScalarKind("Char", "char", "ReadChar")
{
    public override string Noun => "a character";

    public override string Accepted => "a single character";

    public override BoundValue Zero => new NumberValue(0);

    /// <summary>A space is a character like any other.</summary>
    public override ScalarReading Read(string text) => text.Length == 1 ? new NumberValue(text[0]) : null;

    public override IComparable OrderKey(BoundValue value) => ((NumberValue)value).Number;

    public override IComparable? RangeKey(string text) => KeyOf(text);
}

/// <summary><see cref="bool"/>, in the spellings of YAML.</summary>
internal sealed class FlagKind() : ScalarKind("Boolean", "bool", "ReadBoolean")
{
    public override string Noun => "true or false";

    public override string Accepted => "true or false (also yes, no, on, off)";

    public override BoundValue Zero => new FlagValue(false);

    public override ScalarReading Read(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => new FlagValue(true),
        "false" or "no" or "off" => new FlagValue(false),
        _ => null,
    };

    public override IComparable OrderKey(BoundValue value) => ((FlagValue)value).Flag;

    public override IComparable? RangeKey(string text) => null;
}
