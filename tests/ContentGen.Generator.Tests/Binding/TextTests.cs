using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Where text is wanted a value is its source text: YAML's guesses at types have no say.</summary>
public class TextTests
{
    private static readonly string[] Verbatim =
    [
        "2018-11-21", "2018-11-21T10:00:00Z", "12:30", "12:30:45", "1.10", "1.0", "007", "0x1F", "0o17", "1e3", "1_000", "+1", "-1", ".5", "-.inf", ".nan",
        "no", "No", "NO", "yes", "Yes", "on", "off", "true", "True", "FALSE", "y", "n", "9/1/2020", "12,5", "50%", "C#", "a & b", "<b>bold</b>",
            "it's", "a \"quote\" inside",
        "http://example.org/a?b=c#d", "a:b", "key:value", "--", "---x", "été", "日本語", "😀 emoji", "a\u00A0b", "ends with colon:x", "none", "nil",
            "undefined", "nullable", "Nul", "~tilde", "~~",
    ];

    [Fact]
    public void PlainTextIsTheSourceText() =>
        Assert.Equal(Verbatim, Posts.Read<string>(Verbatim.Select(static text => $"title: {text}"), "post.Title"));

    [Fact]
    public void TextInAListIsTheSourceText() =>
        Assert.Equal(
            Verbatim.Where(static text => !text.Contains(',')),
            Posts.Read<string>(Verbatim.Where(static text => !text.Contains(',')).Select(static text => $"title: T\ntags:\n  - {text}"), "post.Tags.Single()"));

    [Fact]
    public void TextInBracketsIsTheSourceText() =>
        Assert.Equal(
            ["2018-11-21", "1.10", "no", "007", "true", "C#", "a b"],
            new ContentProject().WithPost("a", "title: T\ntags: [2018-11-21, 1.10, no, 007, true, C#, a b]")
                .Run().Evaluate<IReadOnlyList<string>>("Posts.A.Tags"));

    [Fact]
    public void QuotesAndBlocksGiveTheTextYamlMakesOfThem()
    {
        (string Written, string Read)[] cases =
        [
            ("'~'", "~"), ("\"null\"", "null"), ("'null'", "null"), ("\"\"", ""), ("''", ""), ("' '", " "), ("'  kept  '", "  kept  "),
            ("'it''s'", "it's"), ("\"a\\tb\\nc\"", "a\tb\nc"), ("\"\\u00e9\\x41\"", "éA"), ("\"\\U0001F600\"", "😀"), ("'back\\slash'", "back\\slash"),
            ("\"with: colon # and hash\"", "with: colon # and hash"), ("'#hash'", "#hash"), ("plain#hash", "plain#hash"),
            ("one\n  two\n  three", "one two three"), ("one\n\n  two", "one\ntwo"),
            ("|\n  one\n  two", "one\ntwo\n"), ("|-\n  one\n  two", "one\ntwo"), ("|+\n  one\n", "one\n\n"),
            (">\n  one\n  two\n\n  three", "one two\nthree\n"), (">-\n  one\n  two", "one two"), ("|2\n    indented", "  indented\n"),
            ("\"folded\n  text\"", "folded text"), ("\"joined\\\n  up\"", "joinedup"),
        ];

        Assert.Equal(cases.Select(static row => row.Read), Posts.Read<string>(cases.Select(static row => $"title: {row.Written}\nweight: 1"), "post.Title"));
    }

    [Fact]
    public void NoValueIsNullWhereNullMayBe()
    {
        string[] written = ["", " ~", " null", " Null", " NULL", " # a comment"];

        Assert.Equal(
            written.Select(static _ => "|||0|0||").ToArray(),
            Posts.Read<string>(
                written.Select(static text =>
                    $"title: T\nsummary:{text}\nimage:{text}\ndate:{text}\ntags:{text}\nauthors:{text}\n"
                        + $"weight:{text}\ndraft:{text}\nupdated:{text}\nslug:{text}"),
                "$\"{post.Summary}|{post.Image}|{post.Date}|{post.Tags.Count}|{post.Authors.Count}|{post.Weight}|{post.Updated}\""));
    }

    [Fact]
    public void AnAbsentKeyIsNullOrEmpty() =>
        Assert.Equal("True True True True 0 0 0 0 False", new ContentProject().WithPost("a").Run().Evaluate<string>(
            "$\"{Posts.A.Date is null} {Posts.A.Updated is null} {Posts.A.Summary is null} {Posts.A.Image is null} {Posts.A.Tags.Count} "
                + "{Posts.A.Categories.Count} {Posts.A.Authors.Count} {Posts.A.Aliases.Count} {Posts.A.Draft}\""));

    [Fact]
    public void AnEmptyTextIsNoMissingTitleButATitleWithoutLetters() =>
        Assert.Equal(["fine", "CG2001", "CG2001"], Posts.Complaints(["title: ''", "title:", "title: ~"]).Select(static said => said.Split(':')[0]));

    [Fact]
    public void AMapOrAListIsNoText() =>
        Assert.Equal(
            [
                "CG2002: A map is not valid for 'title': expected text. Write just one of its values, such as 'title: b', or declare a record in which "
                    + "this property is a record with these keys.",
                "CG2002: A map is not valid for 'title': expected text.",
                "CG2002: A list is not valid for 'summary': expected text.",
            ],
            Posts.Complaints(["title: {a: b}", "title: {a: b, c: d}", "title: T\nsummary: [a, b]"]));
}
