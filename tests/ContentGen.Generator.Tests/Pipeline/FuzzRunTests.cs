using ContentGen.Fuzz;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>
/// The beginning of the long run, which is <c>dotnet run -c Release --project tests/ContentGen.Fuzz -- --long</c>:
/// real texts changed by grammar, lines and bytes, through the whole generator and the compiler.
/// </summary>
public class FuzzRunTests
{
    [Fact]
    public void NoInputIsTooMuchForTheGenerator()
    {
        using var output = new StringWriter();

        var failures = FuzzCommand.Run(["--count", "400", "--untimed", "--corpora", "none"], output);

        Assert.True(failures == 0, output.ToString());
    }
}
