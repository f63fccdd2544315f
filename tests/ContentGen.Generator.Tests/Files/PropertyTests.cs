using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Files;

/// <summary>CG9015: what an MSBuild property does not take is said, and not taken for something else in silence.</summary>
public class PropertyTests
{
    [Theory]
    [InlineData("ContentGenVisibility", "privat", "expected public or internal. It is treated as public.")]
    [InlineData("ContentGenVisibility", "intern", "expected public or internal. It is treated as public. Did you mean 'internal'?")]
    [InlineData("ContentGenIncludeDrafts", "yes", "expected true or false. It is treated as false. Did you mean 'true'?")]
    [InlineData("ContentGenSearch", "off", "expected true or false. It is treated as true. Did you mean 'false'?")]
    [InlineData("ContentGenMembers", "ture", "expected true or false. It is treated as true. Did you mean 'true'?")]
    [InlineData("ContentGenJson", "1", "Did you mean 'true'?")]
    [InlineData("EnableDefaultContentGenItems", "1", "expected true or false. It is treated as false. Did you mean 'true'?")]
    [InlineData("ContentGenTreatWarningsAsErrors", "ture", "expected true or false. It is treated as false. Did you mean 'true'?")]
    [InlineData("ContentGenCacheGenerator", "0", "expected true or false. It is treated as true. Did you mean 'false'?")]
    [InlineData("ContentGenReadyToRun", "never", "expected true or false. It is treated as true.")]
    [InlineData("ContentGenTuneCompiler", "fals", "expected true or false. It is treated as true. Did you mean 'false'?")]
    [InlineData("ContentGenCopyImages", "2", "expected true or false. It is treated as false.")]
    [InlineData("ContentGenComponents", "maybe", "expected true or false. It is treated as false.")]
    public void AValueThatIsNoneIsAWarning(string name, string value, string says)
    {
        var message = Assert.Single(new ContentProject().WithPost("a").WithProperty(name, value).Run().Diagnostics).GetMessage();

        Assert.StartsWith($"'{value}' is not valid for the MSBuild property {name}: ", message, StringComparison.Ordinal);
        Assert.EndsWith(says, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ContentGenVisibility", "Internal")]
    [InlineData("ContentGenIncludeDrafts", "TRUE")]
    [InlineData("ContentGenSearch", " false ")]
    [InlineData("ContentGenJson", "")]
    [InlineData("EnableDefaultContentGenItems", "yes")]
    [InlineData("ContentGenTreatWarningsAsErrors", "Off")]
    public void CaseAndSpacesDoNotMatter(string name, string value) =>
        Assert.Equal("", new ContentProject().WithPost("a").WithProperty(name, value).Run().ToString());
}
