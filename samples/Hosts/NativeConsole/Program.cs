using NativeConsole;

Console.WriteLine($"{Posts.All.Count} posts");
foreach (Post post in Posts.All.Take(3))
    Console.WriteLine($"{post.Date:yyyy-MM-dd} {post.Title}");
