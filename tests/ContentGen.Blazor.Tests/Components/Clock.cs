namespace ContentGen.Blazor.Tests.Components;

public sealed record Clock(string Now);
