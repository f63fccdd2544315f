using System.Diagnostics;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>DataAnnotations at compile time.</summary>
public class RuleTests
{
    [Fact]
    public void ValuesThatPassEveryRuleAreTaken() => Declare("""
        public enum Level { Low, High, VeryHigh }
        [Content("posts")] public partial record Post([Required, StringLength(9, MinimumLength = 2)] string Title)
        {
            [Required(AllowEmptyStrings = true)] public string? Empty { get; init; }
            [MinLength(1), MaxLength(2), Length(1, 2)] public string[] Tags { get; init; } = ["t"];
            [MaxLength] public string Long { get; init; } = "";
            [MinLength(1)] public Dictionary<string, int> Map { get; init; } = [];
            [Range(1, 5)] public int Stars { get; init; } = 1;
            [Range(0.5, double.MaxValue)] public int Whole { get; init; } = 1;
            [Range(double.NegativeInfinity, double.PositiveInfinity)] public decimal Money { get; init; }
            [Range(0, double.MaxValue)] public float Real { get; init; }
            [Range(0, 10, MinimumIsExclusive = true, MaximumIsExclusive = true)] public double Open { get; init; } = 1;
            [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] public DateOnly Day { get; init; }
            [Range(typeof(TimeSpan), "00:01", "02:00")] public TimeSpan? Span { get; init; }
            [Range(typeof(ulong), "1", "18446744073709551615")] public ulong Big { get; init; } = 1;
            [Range(typeof(Version), "1.0", "2.0")] public Version? Version { get; init; }
            [Range(1, 3)] public int[] Each { get; init; } = [];
            [RegularExpression("[a-z]+")] public string Code { get; init; } = "a";
            [RegularExpression("[0-9]{4}")] public int Year { get; init; }
            [Url] public string? Site { get; init; }
            [Url] public Uri? Home { get; init; }
            [Url] public List<string> Sites { get; init; } = [];
            [EmailAddress] public string? Mail { get; init; }
            [AllowedValues("a", "b", null)] public string? One { get; init; }
            [AllowedValues(1, 2)] public int Two { get; init; } = 1;
            [AllowedValues(Level.Low, Level.VeryHigh)] public Level Level { get; init; }
            [DeniedValues("x")] public IReadOnlyDictionary<string, string> Denied { get; init; } = new Dictionary<string, string>();
            [Display(Name = "n"), DataType(DataType.Html), Phone, CreditCard] public string? Other { get; init; }
        }
        """)
        .WithPost("x", """
            title: "12"
            empty: ""
            tags: [a, b]
            long: anything
            map: { a: 1 }
            stars: 5
            whole: 1
            money: 1e20
            real: 3.4e38
            open: 9.9
            day: 2026-12-31
            span: 2h
            big: 18446744073709551615
            version: "1.10"
            each: [1, 3]
            code: abc
            year: 2026
            site: ftp://example.org
            home: https://example.org
            sites: [http://a.org]
            mail: a@b
            one: b
            two: 2
            level: very-high
            denied: { k: y }
            other: anything
            """)
        .Sound();

    [Fact]
    public void AnAbsentKeyIsAskedForByRequiredAlone() => Declare("""
        [Content("posts")] public partial record Post
        {
            [StringLength(9, MinimumLength = 2)] public string Title { get; init; } = "";
            [MinLength(1)] public string[] Tags { get; init; } = [];
            [AllowedValues("a")] public string? One { get; init; }
            [Range(1, 5)] public int Stars { get; init; }
        }
        """).WithPost("x", "one:\nstars:").Sound();

    [Fact]
    public void APatternWithoutEndIsReportedOnceAndDoesNotHoldUpTheBuild()
    {
        var project = Enumerable.Range(0, 1_000).Aggregate(
            Declare("""
                [Content("posts")]
                public partial record Post([RegularExpression("^(a+)+$")] string Code, [RegularExpression("[a-z]+")] string Name);
                """),
            static (all, i) => all.WithPost($"post-{i:D4}", $"code: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\nname: {(i == 999 ? "7" : "b")}"));
        var clock = Stopwatch.StartNew();
        var run = project.Run();

        Assert.Equal(["CG2005", "CG2005"], run.Diagnostics.Select(static d => d.Id));
        Assert.StartsWith("posts/post-0000.md(2,7): error CG2005: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' is not allowed for "
            + "'code': the pattern ^(a+)+$ did not finish on it", run.ToString(), StringComparison.Ordinal);
        Assert.Contains("posts/post-0999.md(3,7): error CG2005: '7' is not allowed for 'name': expected text that matches the pattern [a-z]+",
            run.ToString(), StringComparison.Ordinal);
        // One time-out is a second; one for each post would be a quarter of an hour.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }
}
