using ContentGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Components;

/// <summary>A project with a few components, as Razor would compile them.</summary>
internal static class ComponentSite
{
    public const string Components = """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;

        namespace App.Components
        {
            public enum ChartKind { Line, Bar }

            public class PriceChart : ComponentBase
            {
                [Parameter, EditorRequired] public string Title { get; set; } = "";
                [Parameter] public IReadOnlyList<double> Values { get; set; } = [];
                [Parameter] public ChartKind Kind { get; set; }
                [Parameter] public bool Compact { get; set; }
                [Parameter] public int? Width { get; set; }

                protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0,
                    $"<svg>{Title}|{string.Join(',', Values)}|{Kind}|{Compact}|{Width}</svg>");
            }

            public class Callout : ComponentBase
            {
                [Parameter] public RenderFragment? Header { get; set; }
                [Parameter] public RenderFragment? ChildContent { get; set; }
                [Parameter] public string Kind { get; set; } = "note";
                [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Rest { get; set; }

                protected override void BuildRenderTree(RenderTreeBuilder builder)
                {
                    builder.OpenElement(0, "aside");
                    builder.AddAttribute(1, "data-kind", Kind);
                    builder.AddMultipleAttributes(2, Rest!);
                    builder.AddContent(3, Header);
                    builder.AddContent(4, ChildContent);
                    builder.CloseElement();
                }
            }
        }

        namespace App.Components
        {
            public class Strict : ComponentBase
            {
                [Parameter] public required string Name { get; set; }
                public string Inner { get; set; } = "";
            }
        }

        namespace App.Charts
        {
            public class Bar : ComponentBase
            {
                [Parameter] public int Height { get; set; }
                protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "bar " + Height);
            }
        }
        """;

    /// <summary>The project with a post whose body begins on line 5 of its file.</summary>
    public static ContentProject With(string body) => Empty.WithPost("x", "title: A title", body);

    public static ContentProject Empty => new ContentProject().WithComponents().WithSource(Components, "Components.cs");

    /// <summary>What the compiler says of the markdown: <c>CS0246(5,2)-(5,7)</c>.</summary>
    public static string[] Errors(GeneratorRun run) => [.. run.Output.GetDiagnostics().Concat(run.AnalyzerDiagnostics)
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(static diagnostic =>
        {
            var place = diagnostic.Location.GetMappedLineSpan();
            var (start, end) = (place.StartLinePosition, place.EndLinePosition);
            var file = place.Path == $"{ContentProject.Root}/posts/x.md" ? "" : place.Path;
            return $"{file}{diagnostic.Id}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})";
        })
        .Order(StringComparer.Ordinal)];

    /// <summary>The body of the post as a static page shows it.</summary>
    public static string Rendered(string body)
    {
        var run = Shown(body).Run();
        Assert.Equal("", run.ToString());
        Assert.Empty(Errors(run));
        return run.Evaluate<string>(Html);
    }

    /// <summary>The expression that renders the post of <see cref="Shown"/>.</summary>
    public const string Html = "Show.Html(Posts.X.Body)";

    /// <summary>The project with a post, and a class that renders it.</summary>
    public static ContentProject Shown(string body) => With(body).WithSource(Show, "Show.cs");

    private const string Show = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using ContentGen;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Components.Rendering;
        using Microsoft.AspNetCore.Components.Web;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging.Abstractions;

        public static class Show
        {
            public static string Html(ContentBody body)
            {
                var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Body"] = body });
                return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<View>(parameters)).ToHtmlString())
                    .GetAwaiter().GetResult();
            }

            private sealed class View : ComponentBase
            {
                [Parameter] public ContentBody Body { get; set; } = ContentBody.Empty;

                protected override void BuildRenderTree(RenderTreeBuilder builder)
                {
                    if (Body.Components is Action<RenderTreeBuilder, ContentBody> render)
                        render(builder, Body);
                    else
                        builder.AddMarkupContent(0, Body.Html);
                }
            }
        }
        """;
}
