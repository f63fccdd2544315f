using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentGen.Blazor;

/// <summary>
/// Shows the body of an entry with its components: <c>&lt;ContentView Of="post" /&gt;</c>. It works in every render mode. In a page that is
/// rendered statically, a component with a render mode of its own is an interactive island; Blazor lets such a component have
/// no content between its tags. Links inside the body, such as footnotes, lead to their places in the page that shows it.
/// </summary>
public sealed class ContentView : ComponentBase
{
    private ContentBody? _shown;
    private (ContentBody Body, Func<string, string>? Transform, string? Page) _shownFor;

    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public IContentEntry? Of { get; set; }

    /// <summary>
    /// Changes the HTML between components, such as to wrap tables: <c>Transform="Wrap"</c>. It is given each stretch of HTML by
    /// itself, and what it returns must be whole elements as well; what components render is not given to it.
    /// </summary>
    [Parameter]
    public Func<string, string>? Transform { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Of is not { Body: var body })
            return;

        // With the body as key no component keeps the state that it had in another entry.
        builder.OpenComponent<BodyView>(0);
        builder.SetKey(body);
        builder.AddComponentParameter(1, nameof(BodyView.Body), Shown(body));
        builder.CloseComponent();
    }

    /// <summary>The body as it is shown in this page; the same one for as long as nothing changes, since it keeps its HTML.</summary>
    private ContentBody Shown(ContentBody body)
    {
        var key = (body, Transform, PageAddress.Of(Services));
        if (_shown is null || _shownFor != key)
        {
            var (_, transform, page) = _shownFor = key;
            _shown = transform is null && page is null ? body : body.WithHtmlChanged(
                html =>
                {
                    var changed = transform is null ? html : transform(html);
                    return page is null ? changed : PageLinks.Resolve(changed, page);
                },
                address => page is null ? address : PageLinks.Front(address, page) + address);
        }

        return _shown;
    }
}
