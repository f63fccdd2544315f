using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RazorPages;

public sealed class PostModel : PageModel
{
    public Post Post { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (!Posts.All.TryGet(slug.TrimEnd('/'), out var post))
            return NotFound();
        Post = post;
        return Page();
    }
}
