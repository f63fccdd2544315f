using System.Globalization;

namespace ContentGen.Generator.Tests.Components;

/// <summary>What the C# compiler says of a component stands in the markdown, at the very place. The body begins on line 5.</summary>
public class CompilerErrorTests
{
    [Theory]
    [InlineData("<PriceChart Title=\"x\" />")]
    [InlineData("Prices <PriceChart Title=\"x\" Values={[12.5, 6]} Kind={ChartKind.Bar} Width={null} Compact /> fell.")]
    [InlineData("<App.Charts.Bar Height={2 + 3} />")]
    [InlineData("<Callout class=\"wide\" data-x={1}>\n\nText.\n\n<Callout.Header>Head</Callout.Header>\n</Callout>")]
    [InlineData("<PriceChart\n  Title=\"x\"\n  Values={new double[]\n  {\n\n    1.5,\n  }} />")]
    [InlineData("No component.")]
    public void AGoodTagIsFine(string body) => Assert.Empty(Errors(body));

    [Theory]
    [InlineData("<PriceCart Title=\"x\" />", "CS0246(5,2)-(5,11)")]
    [InlineData("Prices <PriceCart /> fell.", "CS0246(5,9)-(5,18)")]
    [InlineData("> * Prices\n>   <PriceCart /> fell.", "CS0246(6,6)-(6,15)")]
    [InlineData("<Charts.Pie />", "CS0234(5,9)-(5,12)")]
    [InlineData("<PriceCart Title=\"x\" Nothing={1}>\n\nText\n\n</PriceCart>", "CS0246(5,2)-(5,11)")]
    [InlineData("<Callout.Header>Text</Callout.Header>", "CS0426(5,10)-(5,16)")]
    [InlineData("<System.Collections.Generic.List Capacity={1} />", "CS0305(5,29)-(5,33)")]
    public void AnUnknownComponentIsAnErrorAtItsName(string body, string error) => Assert.Equal([error], Errors(body));

    [Theory]
    [InlineData("<PriceChart Title=\"x\" Titel=\"x\" />", "CS1061(5,23)-(5,28)")]
    [InlineData("Prices <PriceChart\nTitle=\"x\"\nCompakt /> fell.", "CS1061(7,1)-(7,8)")]
    [InlineData("<PriceChart Title=\"x\">\n\nText\n\n</PriceChart>", "CS1061(5,2)-(5,12)")]
    [InlineData("<Callout>\n<Callout.Head>Text</Callout.Head>\n</Callout>", "CS1061(6,10)-(6,14)")]
    public void AnUnknownParameterIsAnErrorAtItsName(string body, string error) => Assert.Equal([error], Errors(body));

    [Theory]
    [InlineData("<PriceChart Title={1} />", "CS0029(5,20)-(5,21)")]
    [InlineData("<PriceChart Width=\"640\" Title=\"x\" />", "CS0029(5,19)-(5,24)")]
    [InlineData("<PriceChart Title />", "CS0029(5,13)-(5,18)")]
    [InlineData("<PriceChart Kind={ChartKind.Bra} Title=\"x\" />", "CS0117(5,29)-(5,32)")]
    [InlineData("<PriceChart Values={[1, \"2\"]} Title=\"x\" />", "CS0029(5,25)-(5,28)")]
    [InlineData("<PriceChart\n  Values={new double[]\n  {\n    1.5,\n    Nothing,\n  }}\n  Title=\"x\" />", "CS0103(9,5)-(9,12)")]
    [InlineData("<PriceChart\n  Title=\"x\"\n  Values={[1, \"2\"]} />", "CS0029(7,15)-(7,18)")]
    [InlineData("日本語 <PriceChart Title={x} />", "CS0103(5,24)-(5,25)")]
    public void AValueOfAWrongTypeIsAnErrorAtTheValue(string body, string error) => Assert.Equal([error], Errors(body));

    [Theory]
    [InlineData("<PriceChart />", "CG6003(5,2)-(5,12)")]
    [InlineData("Prices\n<PriceChart Compact\n/> fell.", "CG6003(6,2)-(6,12)")]
    [InlineData("<Strict />", "CG6003(5,2)-(5,8)")]
    public void AMissingRequiredParameterIsAnErrorAtTheComponent(string body, string error) => Assert.Equal([error], Errors(body));

    [Theory]
    [InlineData("<Strict Name=\"x\" Inner=\"y\" />", "CG6004(5,18)-(5,23)")]
    [InlineData("<Strict Name=\"x\" class=\"y\" />", "CG6004(5,18)-(5,23)")]
    [InlineData("<Callout kind=\"y\" />", "CG6004(5,10)-(5,14)")]
    [InlineData("<System.DateTime />", "CS0452(5,2)-(5,17)")]
    public void WhatIsNoParameterOrNoComponentIsAnError(string body, string error) => Assert.Equal([error], Errors(body));

    [Theory]
    [InlineData("<Base />", "<Base> is abstract, so Blazor cannot create it. Name a class derived from it.")]
    [InlineData("x <Microsoft.AspNetCore.Components.IComponent />", "<IComponent> is an interface, so Blazor cannot create it. Name a class derived from it.")]
    [InlineData("<Hidden />", "<Hidden> has no public constructor, so Blazor cannot create it. Add one, or name another component.")]
    [InlineData("<Injected />", null)]
    public void WhatCannotBeCreatedIsAnErrorAtItsName(string body, string? message)
    {
        var run = ComponentSite.With(body).WithSource("""
            #pragma warning disable CS1591
            using Microsoft.AspNetCore.Components;

            namespace App.Components
            {
                public abstract class Base : ComponentBase
                {
                    [Parameter, EditorRequired] public string S { get; set; } = "";
                }

                public class Hidden : ComponentBase
                {
                    internal Hidden() { }
                }

                public class Injected(System.IServiceProvider services) : ComponentBase
                {
                    public object? Service => services.GetService(typeof(object));
                }
            }
            """, "Base.cs").Run();

        var place = $"CG6005(5,{body.IndexOf('<', StringComparison.Ordinal) + 2})-(5,{body.IndexOf(" /", StringComparison.Ordinal) + 1})";
        Assert.Equal(message is null ? [] : [place], ComponentSite.Errors(run));
        Assert.Equal(message, run.AnalyzerDiagnostics.SingleOrDefault()?.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("<Wide s=\"x\">Text</Wide>", "'s' differs only in case from a parameter of <Wide>, so it is not treated as an attribute. Did you mean 'S'?")]
    [InlineData("<Wide class=\"x\" />", "<Wide> requires the content 'ChildContent'. Write it between <Wide> and </Wide>.")]
    [InlineData("<Headed />", "<Headed> requires the content 'Header'. Write it as <Headed.Header>…</Headed.Header> inside <Headed>.")]
    public void AMessageProposesWhatCompiles(string body, string message)
    {
        var run = ComponentSite.With(body).WithSource("""
            using System.Collections.Generic;
            using Microsoft.AspNetCore.Components;

            namespace App.Components
            {
                public class Wide : ComponentBase
                {
                    [Parameter] public string S { get; set; } = "";
                    [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }
                    [Parameter(CaptureUnmatchedValues = true)] public Dictionary<string, object>? More { get; set; }
                }

                public class Headed : ComponentBase
                {
                    [Parameter, EditorRequired] public RenderFragment? Header { get; set; }
                }
            }
            """, "Wide.cs").Run();

        Assert.Equal([message], run.AnalyzerDiagnostics.Select(static told => told.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("<Gen<int> V={5} />", true)]
    [InlineData("Text <Gen<int>/> text", true)]
    [InlineData("<Gen<List<string>> V=\"x\">", true)]
    [InlineData("a <List<int> b", false)]
    [InlineData("if a <B and <C> D=1", false)]
    public void AGenericTagIsNotShownAsText(string body, bool isTold) =>
        Assert.Equal(isTold, ComponentSite.With(body).Run().ToString().Contains("angle brackets", StringComparison.Ordinal));

    [Fact]
    public void AStaticClassIsNoComponent() => Assert.Equal(["CS0718(5,2)-(5,13)", "CS0723(5,2)-(5,13)"], Errors("<System.Math />"));

    [Theory]
    [InlineData("<Old />", "CS0618(5,2)-(5,5)")]
    [InlineData("<Callout>\n\n<Old>Text</Old>\n\n</Callout>", "CS0618(7,2)-(7,5)")]
    [InlineData("<Renamed Former=\"x\" />", "CS0612(5,10)-(5,16)")]
    [InlineData("<Renamed Earlier=\"x\" />", "CS0618(5,10)-(5,17)")]
    [InlineData("<Renamed Name={Renamed.Make()} />", "CS0618(5,16)-(5,30)")]
    [InlineData("<Renamed Name={Renamed.Make(\"x\")} />", "CS0619(5,16)-(5,33)")]
    public void WhatIsObsoleteIsAWarningAtItsPlace(string body, string warning)
    {
        var run = ComponentSite.With(body).WithSource("""
            #pragma warning disable CS1591
            using System;
            using Microsoft.AspNetCore.Components;

            namespace App.Components
            {
                [Obsolete("Use Renamed.")]
                public class Old : ComponentBase
                {
                    [Parameter] public RenderFragment? ChildContent { get; set; }
                }

                public class Renamed : ComponentBase
                {
                    [Parameter] public string Name { get; set; } = "";
                    [Parameter, Obsolete] public string Former { get; set; } = "";
                    [Parameter, Obsolete("Use Name.")] public string Earlier { get; set; } = "";

                    [Obsolete("Write the name.")] public static string Make() => "";
                    [Obsolete("Write the name.", error: true)] public static string Make(string name) => name;
                }
            }
            """, "Obsolete.cs").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(warning, string.Join("; ", ComponentSite.Errors(run)));
    }

    [Fact]
    public void AllErrorsOfAPostAreToldAtOnce() => Assert.Equal(
        ["CG6003(9,2)-(9,12)", "CS0029(5,20)-(5,21)", "CS0246(7,2)-(7,6)", "CS1061(9,13)-(9,18)"],
        Errors("<PriceChart Title={1} />\n\n<Nope />\n\n<PriceChart Titel=\"x\" />"));

    private static string[] Errors(string body)
    {
        var run = ComponentSite.With(body).Run();
        Assert.Equal("", run.ToString());
        return ComponentSite.Errors(run);
    }
}
