using System.Text;
using ContentGen;
using Quickstart;

Console.OutputEncoding = Encoding.UTF8;

// Every post, newest first: the catalog is a list.
Console.WriteLine($"{Posts.All.Count} posts, newest first");
foreach (Post post in Posts.All)
    Print(post);

// A tag is a member: when the last post with it goes, this line no longer compiles.
Console.WriteLine();
Console.WriteLine($"Tagged {Posts.Tags.OpenWeights}");
foreach (Post post in Posts.Tags.OpenWeights.Entries)
    Print(post);

// A tag that is known only at run time: dotnet run --project samples/Quickstart costs
string wanted = args is [var argument, ..] ? argument : "licensing";
Console.WriteLine();
if (Posts.Tags.TryGet(wanted, out Term<Post>? term))
{
    Console.WriteLine($"Tagged {term}");
    foreach (Post post in term.Entries)
        Print(post);
}
else
{
    Console.WriteLine($"No post is tagged {wanted}. There are: {string.Join(", ", Posts.Tags)}");
}

// Plain LINQ does the rest.
Console.WriteLine();
Console.WriteLine("Revised since they were published");
foreach (Post post in Posts.All.Where(post => post.Updated > post.Date).OrderByDescending(post => post.Updated))
    Console.WriteLine($"  {post.Updated:yyyy-MM-dd}  {post.Title}");

// A post is a member too. Its body was rendered by the compiler.
Post launch = Posts.OpenWeightsAfterMuseSpark;
Console.WriteLine();
Console.WriteLine(launch.Title);
Console.WriteLine($"  {launch.Body.WordCount} words, {Math.Ceiling(launch.Body.ReadingTime.TotalMinutes)} minutes, at {launch.Url}");
PrintTree(launch.Body.Headings, depth: 1);

static void Print(Post post) =>
    Console.WriteLine($"  {post.Date:yyyy-MM-dd}  {post.Title}{(post.Draft ? " (draft)" : "")}");

static void PrintTree(IReadOnlyList<Heading> headings, int depth)
{
    foreach (Heading heading in headings)
    {
        Console.WriteLine($"{new string(' ', depth * 2)}- {heading.Text}");
        PrintTree(heading.Children, depth + 1);
    }
}
