using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>A content record that derives from another one: what leads back from its entries, and what it inherits of that.</summary>
public class DerivedContentTests
{
    private const string Dishes = """
        [Content("dishes")] public partial record Dish(string Title);
        [Content("soups")] public sealed partial record Soup(string Title) : Dish(Title);

        """;

    /// <summary>Both collections have an entry with the id that is referred to.</summary>
    private static ContentProject Kitchen(string csharp) =>
        Declare(csharp).With("dishes/leek.yml", "title: Leek").With("soups/leek.yml", "title: Leek soup");

    [Fact]
    public void WhatRefersToTheBaseDoesNotReferToAnEntryOfTheSameIdInTheDerivedCollection()
    {
        var run = Kitchen(Dishes + """[Content("menus")] public partial record Menu(Dish? Main);""").With("menus/monday.yml", "main: leek").Sound();

        Assert.Equal("monday  ",
            run.Evaluate<string>($"{Ids("Dishes.Leek.Menus")} + \" \" + {Ids("Soups.Leek.Menus")} + \" \" + {Ids("((Dish)Soups.Leek).Menus")}"));
    }

    [Fact]
    public void WhatRefersToBothIsFoundByEach()
    {
        var run = Kitchen(Dishes + """[Content("menus")] public partial record Menu(Dish? Main, Soup? First);""")
            .With("menus/monday.yml", "main: leek").With("menus/tuesday.yml", "first: leek").Sound();

        Assert.Equal("monday tuesday tuesday",
            run.Evaluate<string>($"{Ids("Dishes.Leek.Menus")} + \" \" + {Ids("Soups.Leek.Menus")} + \" \" + {Ids("((Dish)Soups.Leek).Menus")}"));
    }

    [Fact]
    public void OneWayToTheBaseAndSeveralToTheDerivedRecordKeepTheirNames()
    {
        var run = Kitchen(Dishes + """[Content("menus")] public partial record Menu(Dish? Main, Soup? First, Soup[] Others);""")
            .With("menus/monday.yml", "main: leek\nothers: leek").With("menus/tuesday.yml", "first: leek").Sound();

        Assert.Equal("monday  tuesday monday", run.Evaluate<string>(
            $"string.Join(\" \", {Ids("Dishes.Leek.Menus")}, {Ids("Soups.Leek.Menus")}, {Ids("Soups.Leek.MenusByFirst")}, {Ids("Soups.Leek.MenusByOthers")})"));
    }

    [Fact]
    public void ADerivedRecordMayReferToItsBaseAndToItself()
    {
        var run = Declare("""
            [Content("people")] public partial record Person(string Name) { public Person? Friend { get; init; } }
            [Content("singers")] public partial record Singer(string Name) : Person(Name) { public Singer? Teacher { get; init; } }
            """)
            .With("people.yml", "- { id: ann, name: Ann }\n- { id: bob, name: Bob, friend: ann }")
            .With("singers.yml", "- { id: ann, name: Ann, friend: bob }\n- { id: bob, name: Bob, friend: bob, teacher: ann }").Sound();

        Assert.Equal("bob  ann,bob  bob ", run.Evaluate<string>(
            $"string.Join(\" \", {Ids("People.Ann.People")}, {Ids("Singers.Ann.People")}, {Ids("People.Bob.Singers")}, {Ids("People.Ann.Singers")}, "
                + $"{Ids("Singers.Ann.Singers")}, {Ids("Singers.Bob.Singers")})"));
    }

    [Fact]
    public void EveryRecordOfALongerLineAnswersForItsOwnEntries()
    {
        var run = Declare("""
            [Content("a")] public partial record First(string Title);
            public abstract record Between(string Title) : First(Title) { public int Count { get; init; } }
            [Content("b")] public partial record Second(string Title) : Between(Title);
            [Content("c")] internal partial record Third(string Title) : Second(Title);
            [Content("notes")] public partial record Note(First? One) { public Second? Two { get; init; } internal Third? Three { get; init; } }
            [Content("logs")] internal partial record Log(First? One, Third? Three);
            """)
            .With("a/x.yml", "title: A").With("b/x.yml", "title: B").With("c/x.yml", "title: C")
            .With("notes/n.yml", "one: x").With("notes/o.yml", "two: x").With("notes/p.yml", "three: x").With("logs/l.yml", "one: x")
            .With("logs/m.yml", "three: x").Sound();

        foreach (var (entry, notes, logs) in new[] { ("A.X", "n", "l"), ("B.X", "o", ""), ("C.X", "p", "m") })
        {
            Assert.Equal($"{notes} {logs}", run.Evaluate<string>($"{Ids(entry + ".Notes")} + \" \" + {Ids(entry + ".Logs")}"));
            Assert.Equal($"{notes} {logs}", run.Evaluate<string>($"{Ids($"((First){entry}).Notes")} + \" \" + {Ids($"((First){entry}).Logs")}"));
        }
    }

    [Fact]
    public void ANameThatTheDerivedRecordHasIsItsOwn()
    {
        var run = Kitchen("""
            [Content("dishes")] public partial record Dish(string Title);
            [Content("soups")] public partial record Soup(string Title) : Dish(Title) { public new int Menus { get; init; } = 3; }
            [Content("menus")] public partial record Menu(Dish? Main, Soup? First);
            """).With("menus/monday.yml", "main: leek\nfirst: leek").Sound();

        Assert.Equal("monday 3 monday",
            run.Evaluate<string>($"{Ids("Dishes.Leek.Menus")} + \" \" + Soups.Leek.Menus + \" \" + {Ids("Soups.Leek.MenusByFirst")}"));
    }

    [Fact]
    public void AnInheritedNameThatLeadsToAnotherRecordIsNotTaken()
    {
        var run = Kitchen(Dishes + """
            [Content("menus")] public partial record Menu(Dish? Main);
            public static partial class Old { [Content("old-menus", Catalog = "Menus")] public partial record Card(Soup? First); }
            """).With("menus/monday.yml", "main: leek").With("old-menus/card.yml", "first: leek").Sound();

        Assert.Equal("monday  card",
            run.Evaluate<string>($"string.Join(\" \", {Ids("Dishes.Leek.Menus")}, {Ids("Soups.Leek.Menus")}, {Ids("Soups.Leek.MenusByFirst")})"));
    }

    [Fact]
    public void ARecordInsideItsBaseReadsItsValuesByItsOwnCode()
    {
        var run = Declare("""
            public record Part(string Name);
            [Content("dishes")] public partial record Dish { public Part? Part { get; init; }
                [Content("soups")] public partial record Soup : Dish { public Part[] More { get; init; } = []; } }
            """).With("dishes/a.yml", "part: { name: p }").With("soups/b.yml", "part: { name: q }\nmore: [{ name: r }]").Sound();

        Assert.Equal("p q r", run.Evaluate<string>("$\"{Dishes.A.Part!.Name} {Dish.Soups.B.Part!.Name} {Dish.Soups.B.More[0].Name}\""));
    }

    [Fact]
    public void RecordsThatDeriveFromEachOtherAreLeftToTheCompiler()
    {
        var run = Declare("""
            [Content("a")] public partial record One : Two;
            [Content("b")] public partial record Two : One { public One? Other { get; init; } }
            """).With("a/x.yml", "").With("b/x.yml", "other: x").Run();

        Assert.DoesNotContain("CG9005", run.ToString(), StringComparison.Ordinal);
        Assert.Contains(run.CompilerDiagnostics, static diagnostic => diagnostic.Id == "CS0146");
    }

    /// <summary>What has no base among the content records is written as if nothing else existed.</summary>
    [Fact]
    public void ADerivedRecordChangesTheTextOfItsBaseOnly()
    {
        var before = Declare("""
            public abstract record Page(string Title);
            [Content("dishes")] public partial record Dish(string Title) : Page(Title);
            [Content("soups")] public partial record Soup(string Title) : Page(Title);
            [Content("menus")] public partial record Menu(Dish? Main, Soup? First);
            """).With("dishes/leek.yml", "title: Leek").With("soups/leek.yml", "title: Leek soup").With("menus/monday.yml", "main: leek").Run();
        var after = before.Edit(static project => project.WithSources(static text =>
            text.Replace("Soup(string Title) : Page", "Soup(string Title) : Dish", StringComparison.Ordinal)));

        Assert.DoesNotContain(before.Generated.Values, static text => text.Contains("virtual", StringComparison.Ordinal));
        Assert.Equal(["Dish.g.cs", "Soup.g.cs"], after.FilesChangedSince(before));
    }

    private static string Ids(string entries) => $"string.Join(',', {entries}.Select(entry => entry.Id))";
}
