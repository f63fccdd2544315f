namespace ContentGen.Generator.Values;

/// <summary>What came of reading a text: the value; or null, and then the advice may be a sentence on what is wrong with it.</summary>
internal readonly record struct ScalarReading(BoundValue? Value, string Advice = "")
{
    public static implicit operator ScalarReading(BoundValue? value) => new(value);

    public static ScalarReading Refused(string advice) => new(null, advice);
}
