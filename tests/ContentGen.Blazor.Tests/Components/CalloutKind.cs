namespace ContentGen.Blazor.Tests.Components;

public enum CalloutKind
{
    Note,
    Warning,
}
