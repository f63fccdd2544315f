using System.ComponentModel;
using System.Reflection;

namespace ContentGen.Tests;

/// <summary>Lists what an assembly shows to the outside, one member per line, in an order that never varies.</summary>
internal static class PublicApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => string.Join("\n\n", assembly.GetExportedTypes()
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(Describe)) + "\n";

    private static string Describe(Type type)
    {
        var lines = new List<string> { TypeNames.Declaration(type) + (IsHidden(type) ? "  // for generated code" : "") };
        if (!typeof(Delegate).IsAssignableFrom(type))
        {
            lines.AddRange(type.GetMembers(Declared)
                .Where(IsVisible)
                .Select(static member => "    " + Describe(member) + (IsHidden(member) ? "  // for generated code" : ""))
                .Order(StringComparer.Ordinal));
        }

        return string.Join("\n", lines);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        PropertyInfo property => IsOpen(property.GetMethod ?? property.SetMethod!),
        MethodInfo { IsSpecialName: true } => false,
        MethodBase method => IsOpen(method),
        _ => false,
    };

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Describe(MemberInfo member) => member switch
    {
        FieldInfo field => $"{Modifiers(field.IsStatic, field.IsFamily, false)}{TypeNames.Of(field)} {field.Name}",
        PropertyInfo property => $"{Modifiers(property.GetMethod!)}{TypeNames.Of(property)} {Name(property)} {{ {Accessors(property)} }}",
        ConstructorInfo constructor => $"{Modifiers(constructor)}new({Parameters(constructor.GetParameters())})",
        MethodInfo method => $"{Modifiers(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}{TypeNames.GenericList(method)}"
            + $"({Parameters(method.GetParameters())}){TypeNames.Constraints(method.GetGenericArguments())}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static string Modifiers(MethodBase method) => Modifiers(
        method.IsStatic, !method.IsPublic, method is { IsAbstract: true, IsStatic: true } or { IsAbstract: true, DeclaringType.IsInterface: false });

    private static string Modifiers(bool isStatic, bool isProtected, bool isAbstract) =>
        (isProtected ? "protected " : "") + (isStatic ? "static " : "") + (isAbstract ? "abstract " : "");

    private static string Name(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name;

    private static string Accessors(PropertyInfo property) =>
        string.Join(" ", new[] { property.GetMethod is null ? "" : "get;", property.SetMethod is { IsPublic: true } ? "set;" : "" }
            .Where(static text => text.Length > 0));

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(static parameter => $"{TypeNames.Of(parameter)} {parameter.Name}"));

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
