using System.Globalization;
using System.Text;

namespace ContentGen.Benchmarks.Projects;

/// <summary>Components in every so many posts: a chart, a box with markdown in it, and one inside a line.</summary>
/// <param name="First">A post that has them.</param>
/// <param name="Step">How many posts there are from one to the next.</param>
internal sealed record PostComponents(int First, int Step)
{
    /// <summary>The components, as C# in the project.</summary>
    public const string Source = """
        using Microsoft.AspNetCore.Components;

        namespace App.Components;

        public enum ChartKind { Line, Bar }

        public sealed class Chart : ComponentBase
        {
            [Parameter, EditorRequired] public string Title { get; set; } = "";
            [Parameter] public IReadOnlyList<double> Values { get; set; } = [];
            [Parameter] public ChartKind Kind { get; set; }
        }

        public sealed class Callout : ComponentBase
        {
            [Parameter] public RenderFragment? Header { get; set; }
            [Parameter] public RenderFragment? ChildContent { get; set; }
        }

        public sealed class Price : ComponentBase
        {
            [Parameter] public decimal Of { get; set; }
        }
        """;

    public void AppendTo(StringBuilder text, int number)
    {
        if ((number - First) % Step != 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $$"""

            <Chart Title="Post {{number}}" Values={[{{number}}, 12.5, 6.25]} Kind={ChartKind.Bar} />

            <Callout>
            <Callout.Header>Number **{{number}}**</Callout.Header>

            It costs <Price Of={{{number}}m} />, and *not* less.

            </Callout>

            """);
    }
}
