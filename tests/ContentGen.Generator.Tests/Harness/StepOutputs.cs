using System.Collections;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>The outputs of a step, one value at a time: those of a group too, of which Roslyn knows nothing.</summary>
internal sealed class StepOutputs
{
    private readonly List<(object Value, IncrementalStepRunReason Reason, bool IsOfGroup)> _outputs;

    private StepOutputs(IEnumerable<(object, IncrementalStepRunReason, bool)> outputs) => _outputs = [.. outputs];

    public int Count => _outputs.Count;

    /// <summary>Null when nothing reached the step.</summary>
    public static StepOutputs? Of(GeneratorDriverRunResult run, string step) => run.Results.Single().TrackedSteps.TryGetValue(step, out var steps)
        ? new StepOutputs(steps.SelectMany(static step => step.Outputs).SelectMany(static output =>
            ValuesOf(output.Value) is { } group
                ? group.Select(value => (value, output.Reason, true))
                : [(output.Value, output.Reason, false)]))
        : null;

    /// <summary>
    /// Why each value is there. Of a group that changed a value is cached when it is the very same as before, and unchanged when it is equal to it;
    /// of a group that was made again and came out equal all are unchanged, because Roslyn keeps the one that was.
    /// </summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsAfter(StepOutputs? before)
    {
        var known = (before?._outputs ?? []).Select(static output => output.Value).ToList();
        var same = new HashSet<object>(known, ReferenceEqualityComparer.Instance);
        var equal = new HashSet<object>(known);
        return _outputs.Select(output =>
            !output.IsOfGroup || output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged ? output.Reason
            : same.Contains(output.Value) ? IncrementalStepRunReason.Cached
            : equal.Contains(output.Value) ? IncrementalStepRunReason.Unchanged
            : IncrementalStepRunReason.Modified);
    }

    private static IEnumerable<object>? ValuesOf(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Group<>)
            ? ((IEnumerable)type.GetProperty(nameof(Group<string>.Values))!.GetValue(value)!).Cast<object>()
            : null;
}
