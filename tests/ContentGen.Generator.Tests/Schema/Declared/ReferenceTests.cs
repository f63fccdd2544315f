using ContentGen.Generator.Tests.Harness;
using static ContentGen.Generator.Tests.Schema.Declared.Records;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>References between collections: wherever they stand, back again, and what an edit of one entry does to the others.</summary>
public class ReferenceTests
{
    private static readonly ContentProject Blog = Declare("""
        [Content("posts")] public partial record Post(string Title, Author Author);
        [Content("authors")] public partial record Author(string Name);
        """)
        .With("authors/jane.yml", "name: Jane").With("authors/joe.yml", "name: Joe")
        .WithPost("a", "title: A\nauthor: jane").WithPost("b", "title: B\nauthor: jane").WithPost("c", "title: C\nauthor: joe");

    [Fact]
    public void AReferenceMayStandAnywhere()
    {
        var run = Declare("""
            public record Credit { public required Author By { get; init; } public string Role { get; init; } = "text"; public Site? Site { get; init; } }
            [Content("posts")] public partial record Post
            {
                public Author? One { get; init; }
                public Author[] Many { get; init; } = [];
                public IReadOnlySet<Author>? Unique { get; init; }
                public Credit? Credit { get; init; }
                public IReadOnlyList<Credit> Credits { get; init; } = [];
                public IReadOnlyDictionary<string, Author> Roles { get; init; } = new Dictionary<string, Author>();
                public Dictionary<string, List<Author>> Teams { get; init; } = [];
                public Dictionary<string, Credit> Named { get; init; } = [];
            }
            [Content("authors")] public partial record Author(string Name);
            [Content("sites")] public partial record Site(string Name);
            """)
            .With("authors.yml", "- name: Jane\n- name: Joe\n").With("sites/jane.yml", "name: Of Jane")
            .WithPost("x", """
                one: jane
                many: [jane, joe]
                unique: [joe, joe]
                credit: { by: jane, site: jane }
                credits: [{ by: joe, role: photo }, { by: jane }]
                roles: { editor: joe }
                teams: { a: [jane, joe] }
                named: { first: { by: joe } }
                """)
            .WithPost("y", "{}").Sound();

        Assert.Equal("Jane JaneJoe 1 Jane Of Jane Joe photo JaneText Joe JaneJoe Joe | x x x x x x x x | x | ", run.Evaluate<string>(
            "$\"{Posts.X.One!.Name} {string.Concat(Posts.X.Many.Select(a => a.Name))} {Posts.X.Unique!.Count} {Posts.X.Credit!.By.Name} "
                + "{Posts.X.Credit.Site!.Name} {Posts.X.Credits[0].By.Name} {Posts.X.Credits[0].Role} {Posts.X.Credits[1].By.Name}Text "
                + "{Posts.X.Roles[\"editor\"].Name} {string.Concat(Posts.X.Teams[\"a\"].Select(a => a.Name))} {Posts.X.Named[\"first\"].By.Name}\"" +
            " + $\" | {Authors.Jane.PostsByOne[0].Id} {Authors.Joe.PostsByMany[0].Id} {Authors.Joe.PostsByUnique[0].Id} "
                + "{Authors.Jane.PostsByCredit[0].Id} {Authors.Jane.PostsByCredits[0].Id} {Authors.Joe.PostsByRoles[0].Id} "
                + "{Authors.Joe.PostsByTeams[0].Id} {Authors.Joe.PostsByNamed[0].Id} | {Sites.Jane.PostsByCredit[0].Id} | "
                + "{string.Concat(Authors.Joe.PostsByCredit.Select(p => p.Id))}\""));
    }

    [Fact]
    public void APropertyNamedLinksIsNotTakenForTheLinksOfBodies()
    {
        var run = Declare("""
            [Content("posts")] public partial record Post { public Author[] Links { get; init; } = []; }
            [Content("authors")] public partial record Author(string Name);
            """)
            .With("authors/jane.yml", "name: Jane").WithPost("x", "links: jane").Sound();

        Assert.Equal("x", run.Evaluate<string>("Authors.Jane.Posts[0].Id"));
    }

    [Fact]
    public void AnEntryMayReferToAnotherOfItsOwnCollection()
    {
        var run = Declare("""[Content("posts")] public partial record Post(string Title, Post? Previous = null);""")
            .WithPost("a", "title: A").WithPost("b", "title: B\nprevious: a").WithPost("c", "title: C\nprevious: b").Sound();

        Assert.Equal("A b", run.Evaluate<string>("$\"{Posts.C.Previous!.Previous!.Title} {Posts.A.Posts[0].Id}\""));
    }

    [Fact]
    public void DraftsMayReferToDraftsThatAreLeftOut()
    {
        var project = Blog.With("authors/ghost.md", "---\nname: Ghost\ndraft: true\n---\n").WithPost("d", "title: D\nauthor: ghost\ndraft: true");

        Assert.Equal(3, project.Sound().Evaluate<int>("Posts.All.Count"));
        Assert.Equal("Ghost", project.WithProperty("ContentGenIncludeDrafts", "true").Sound().Evaluate<string>("Posts.D.Author.Name"));
    }

    [Fact]
    public void EditingAnAuthorsNameBindsThatFileOnly()
    {
        var before = Blog.Run();
        var after = before.Edit(static project => project.With("authors/jane.yml", "name: Janet"));

        Assert.Equal(1, after.Computed(TrackingNames.Bound));
        Assert.Equal(1, after.Changed(TrackingNames.Resolved));
        Assert.Equal(0, after.Changed(TrackingNames.Targets));
        Assert.Equal(["Authors.Data.g.cs", "Authors.Search.00.g.cs", "Authors.g.cs"], after.FilesChangedSince(before));
        Assert.Equal("Janet", after.Evaluate<string>("Posts.A.Author.Name"));
    }

    [Fact]
    public void ChangingAnAuthorsSlugResolvesThoseThatReferToIt()
    {
        var before = Blog.Run();
        var after = before.Edit(static project => project.With("authors/jane.yml", "name: Jane\nslug: janet"));

        Assert.Equal(1, after.Computed(TrackingNames.Bound));
        // The author; her two posts keep her, because her id is her file's name.
        Assert.Equal(1, after.Changed(TrackingNames.Resolved));
        Assert.Equal("", after.ToString());
        Assert.DoesNotContain("Posts.Data.g.cs", after.FilesChangedSince(before));
    }

    [Fact]
    public void ChangingAnAuthorsIdResolvesThoseThatReferToItAndNoOthers()
    {
        var before = Blog.Without("authors/jane.yml").Without("authors/joe.yml")
            .With("authors.yml", "- { id: joe, name: Joe }\n- { id: jane, name: Jane }").Run();
        var after = before.Edit(static project => project.With("authors.yml", "- { id: joe, name: Joe }\n- { id: janet, slug: jane, name: Jane }"));

        Assert.Equal(1, after.Changed(TrackingNames.Bound));
        // The author and her two posts, not the third.
        Assert.Equal(3, after.Changed(TrackingNames.Resolved));
        Assert.Equal("Jane Joe", after.Evaluate<string>("Posts.A.Author.Name + \" \" + Posts.C.Author.Name"));
    }
}
