using Blog.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Blog.Routes;

/// <summary>Routes to pages that are Razor components.</summary>
internal static class PageRoutes
{
    public static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>A page without parameters.</summary>
    public static void MapPage<TPage>(this IEndpointRouteBuilder pages, string path)
        where TPage : IComponent => pages.MapPage(path, static _ => new RazorComponentResult<TPage>());

    /// <summary>A page that depends on its address; null where there is none.</summary>
    public static void MapPage(this IEndpointRouteBuilder pages, string path, Func<HttpContext, IResult?> find) =>
        pages.MapMethods(path, Reading, (HttpContext context) => context.Request.Path.Value is { } asked && asked.EndsWith('/')
            ? find(context) ?? NotFound()
            : Results.Redirect(context.Request.PathBase + context.Request.Path.Add("/").ToUriComponent() + context.Request.QueryString, permanent: true));

    public static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };
}
