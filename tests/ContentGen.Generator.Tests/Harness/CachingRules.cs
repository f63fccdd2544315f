using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>What every run of the generator must keep to.</summary>
internal static class CachingRules
{
    /// <summary>The names given to steps, read from the generator itself so that a new step cannot be forgotten.</summary>
    private static readonly string[] Steps =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetValue(null)!)];

    public static void EverythingIsCached(GeneratorDriverRunResult secondRun)
    {
        var result = secondRun.Results.Single();
        Assert.Null(result.Exception);
        foreach (var (name, steps) in result.TrackedSteps.Concat(result.TrackedOutputSteps))
        {
            if (!Steps.Contains(name) && !result.TrackedOutputSteps.ContainsKey(name))
                continue;
            foreach (var (_, reason) in steps.SelectMany(static step => step.Outputs))
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                    $"Step '{name}' was {reason} although no content changed.");
        }
    }

    /// <summary>Searches every output of every named step for what keeps a compilation alive or defeats equality.</summary>
    public static void NothingOfRoslynFlows(GeneratorDriverRunResult run)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in run.Results.Single().TrackedSteps.Where(static pair => Steps.Contains(pair.Key)))
        {
            foreach (var (value, _) in steps.SelectMany(static step => step.Outputs))
            {
                // For every value type the JIT compiles Roslyn's tables and nodes anew, in every cold compiler.
                Assert.False(value is ValueType, $"A value type, {value?.GetType()}, flows out of step '{name}'.");
                Visit(value, name, seen);
            }
        }
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or Diagnostic or AdditionalText or SourceText or AnalyzerConfigOptions,
            $"A {value.GetType()} flows through {path}.");
        if (value is byte[])
            return;
        if (value is IEnumerable items and not System.Collections.Immutable.IImmutableList<byte>)
        {
            foreach (var item in items)
            {
                if (item is byte)
                    return;
                Visit(item, path + "[]", seen);
            }

            return;
        }

        if (value.GetType().Namespace?.StartsWith("ContentGen", StringComparison.Ordinal) != true && value is not System.Runtime.CompilerServices.ITuple)
            return;
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
