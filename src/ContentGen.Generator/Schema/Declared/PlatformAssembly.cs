using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Tells .NET's own assemblies from the user's, whose namespaces and names may begin with <c>System</c> as well.</summary>
internal static class PlatformAssembly
{
    /// <summary>The keys with which .NET signs its libraries; nobody else has them.</summary>
    private static readonly string[] Keys = ["b03f5f7f11d50a3a", "b77a5c561934e089", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "31bf3856ad364e35"];

    public static bool Has(ITypeSymbol type) => type.ContainingAssembly is { Identity.PublicKeyToken: var token }
        && Keys.Contains(string.Concat(token.Select(static part => part.ToString("x2"))));
}
