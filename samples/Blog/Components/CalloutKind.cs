namespace Blog.Components;

/// <summary>What a <see cref="Callout"/> is about; it decides the color.</summary>
public enum CalloutKind
{
    Note,
    Tip,
    Warning,
}
