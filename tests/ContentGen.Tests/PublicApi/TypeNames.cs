using System.Reflection;

namespace ContentGen.Tests;

/// <summary>Spells types as C# does, with nullability.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Declaration(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            var parameters = invoke.GetParameters().Select(static parameter => $"{Of(parameter)} {parameter.Name}");
            return $"delegate {Of(invoke.ReturnParameter)} {Of(type)}({string.Join(", ", parameters)})";
        }

        var bases = new[] { type.BaseType }
            .Where(static parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType))
            .Concat(type.GetInterfaces().Except(type.GetInterfaces().SelectMany(static one => one.GetInterfaces())))
            .Select(static parent => Of(parent!))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return Kind(type) + Of(type) + (bases.Length == 0 ? "" : " : " + string.Join(", ", bases))
            + Constraints(type.IsNested ? [] : type.GetGenericArguments());
    }

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type.IsByRef
            ? (parameter.IsOut ? "out " : "ref ") + Of(type.GetElementType()!, Nullability.Create(parameter))
            : Of(type, Nullability.Create(parameter));
    }

    public static string GenericList(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static argument => argument.Name))}>" : "";

    public static string Constraints(Type[] parameters) => string.Concat(parameters
        .Select(static parameter => (parameter.Name, Limits: Limits(parameter)))
        .Where(static one => one.Limits.Length > 0)
        .Select(static one => $" where {one.Name} : {one.Limits}"));

    private static string Limits(Type parameter) => string.Join(", ", new[]
        {
            parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "",
        }
        .Concat(parameter.GetGenericParameterConstraints().Select(static limit => Of(limit)))
        .Where(static limit => limit.Length > 0));

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface ",
        { IsEnum: true } => "enum ",
        { IsByRefLike: true } => "ref struct ",
        { IsValueType: true } => "struct ",
        { IsAbstract: true, IsSealed: true } => "static class ",
        { IsSealed: true } => "sealed class ",
        { IsAbstract: true } => "abstract class ",
        _ => "class ",
    };

    private static string Of(Type type, NullabilityInfo? nullability = null)
    {
        // A type parameter that may be a value type always counts as nullable; that is not worth a mark.
        var mark = nullability?.ReadState == NullabilityState.Nullable && (!type.IsGenericParameter || Limits(type).Contains("class")) ? "?" : "";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;

        var arguments = type.GetGenericArguments();
        var name = Keyword(type) ?? (type.IsNested && !type.IsGenericParameter ? Of(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0];
        if (type.IsNested || arguments.Length == 0)
            return name + mark;

        var spelled = arguments.Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{name}<{string.Join(", ", spelled)}>{mark}";
    }

    private static string? Keyword(Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Char => "char",
        TypeCode.Byte => "byte",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Single => "float",
        TypeCode.Double => "double",
        TypeCode.Decimal => "decimal",
        TypeCode.String => "string",
        _ => type == typeof(void) ? "void" : type == typeof(object) ? "object" : null,
    };
}
