using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Diagnostics;

/// <summary>The kinds of diagnostics, and problems that are of one.</summary>
public partial class DescriptorTests
{
    [Fact]
    public void TheListHasEveryKindOnceInTheOrderOfTheIds()
    {
        var ids = Descriptor.All.Select(static descriptor => descriptor.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.Matches(Id(), id));
    }

    [Fact]
    public void AKindExistsOnlyAsAMemberOfTheList()
    {
        var members = typeof(Descriptor).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<Descriptor>();
        Assert.Equal(Descriptor.All, members);
        Assert.Empty(typeof(Descriptor).GetConstructors());
    }

    [Fact]
    public void TwoProblemsOfOneKindAtOnePlaceAreEqual()
    {
        Assert.Equal(Problems.Tab("/a.md", default), Problems.Tab("/a.md", default));
        Assert.NotEqual(Problems.Tab("/a.md", default), Problems.Tab("/b.md", default));
        Assert.NotEqual(Problems.Tab("/a.md", default), Problems.NoKey("/a.md", default));
    }

    [Fact]
    public void AProblemIsReportedWithTheSeverityAndThePageOfItsKind()
    {
        var range = new SourceRange(Start: 3, Length: 2, StartLine: 0, StartColumn: 3, EndLine: 0, EndColumn: 5);
        var diagnostic = Problems.LinkToAlias("/a.md", range, "/old/", "/new/").ToDiagnostic();
        Assert.Equal(("CG4005", DiagnosticSeverity.Info, "ContentGen"), (diagnostic.Id, diagnostic.Severity, diagnostic.Descriptor.Category));
        Assert.EndsWith("/content/docs/diagnostics/CG4005.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("A link uses an alias", diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(
            "The link '/old/' uses an alias of the entry. Link to its URL: '/new/'.",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ALongValueIsCutInAMessageAndStaysOnOneLine()
    {
        var message = Problems.WrongType("/a.md", default, "date", "one\r\n" + new string('x', 100), "a date", "").Message;
        Assert.Equal($"'one {new string('x', 53)}…' is not valid for 'date': expected a date.", message);
    }

    [GeneratedRegex("^CG[0-9]{4}$")]
    private static partial Regex Id();
}
