using Shared;

Console.WriteLine($"{Posts.All.Count} posts of the library");
Console.WriteLine(Posts.All[0].Body.Html.Length > 0);
