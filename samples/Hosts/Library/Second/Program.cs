// Both assemblies have Posts and Post. With a using for both namespaces each of the names would be CS0104, so the library's get
// names of their own here; the app's are used as they are.
using Second;
using LibraryPost = Shared.Post;
using LibraryPosts = Shared.Posts;

Post own = Posts.Own;
LibraryPost newest = LibraryPosts.All[0];
Console.WriteLine(own.Title);
Console.WriteLine($"{LibraryPosts.All.Count} posts of the library, the newest of {newest.Date:yyyy}");
