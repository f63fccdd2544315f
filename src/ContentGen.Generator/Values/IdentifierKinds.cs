namespace ContentGen.Generator.Values;

internal sealed class GuidKind() : ScalarKind("Guid", null, "ReadGuid")
{
    public override string Noun => "a GUID";

    public override string Accepted => "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e";

    public override BoundValue Zero => new TextValue(System.Guid.Empty.ToString("D"));

    public override ScalarReading Read(string text) =>
        System.Guid.TryParse(text.Trim(), out var guid) ? new TextValue(guid.ToString("D")) : null;

    public override IComparable OrderKey(BoundValue value) => new OrdinalText(((TextValue)value).Text);

    public override IComparable? RangeKey(string text) => null;
}

/// <summary>URIs, absolute and relative.</summary>
internal sealed class UriKind() : ScalarKind("Uri", null, "ReadUri")
{
    public override string Noun => "a URI";

    public override string Accepted => "a URI such as https://example.org/page";

    public override BoundValue? Zero => null;

    public override ScalarReading Read(string text) =>
        text.Trim() is { Length: > 0 } uri && System.Uri.TryCreate(uri, System.UriKind.RelativeOrAbsolute, out _) ? new TextValue(uri) : null;

    public override IComparable OrderKey(BoundValue value) => new OrdinalText(((TextValue)value).Text);

    public override IComparable? RangeKey(string text) => null;
}

/// <summary>Versions of two to four numbers: 1.10 comes after 1.9.</summary>
internal sealed class VersionKind() : ScalarKind("Version", null, "ReadVersion")
{
    public override string Noun => "a version";

    public override string Accepted => "a version such as 1.10 or 1.2.3.4";

    public override BoundValue? Zero => null;

    public override ScalarReading Read(string text) => System.Version.TryParse(text.Trim(), out _) ? new TextValue(text.Trim()) : null;

    public override IComparable OrderKey(BoundValue value) => System.Version.Parse(((TextValue)value).Text);

    public override IComparable? RangeKey(string text) => KeyOf(text);
}
