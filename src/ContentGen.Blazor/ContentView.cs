using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentGen.Blazor;

/// <summary>
/// Shows the body of an entry with its components: <c>&lt;ContentView Of="post" /&gt;</c>. It works in every render mode. In a page that is
/// rendered statically, a component with a render mode of its own is an interactive island; Blazor lets such a component have
/// no content between its tags.
/// </summary>
public sealed class ContentView : ComponentBase
{
    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public IContentEntry? Of { get; set; }

    /// <summary>
    /// Changes the HTML between components, such as to wrap tables: <c>Transform="Wrap"</c>. It is given each stretch of HTML by
    /// itself, and what it returns must be whole elements as well; what components render is not given to it.
    /// </summary>
    [Parameter]
    public Func<string, string>? Transform { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Of is not { Body: var body })
            return;

        // With the body as key no component keeps the state that it had in another entry.
        builder.OpenComponent<BodyView>(0);
        builder.SetKey(body);
        builder.AddComponentParameter(1, nameof(BodyView.Body), Transform is null ? body : body.WithHtmlChanged(Transform));
        builder.CloseComponent();
    }

    private sealed class BodyView : ComponentBase
    {
        [Parameter]
        public ContentBody Body { get; set; } = ContentBody.Empty;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (Body.Components is Action<RenderTreeBuilder, ContentBody> render)
                render(builder, Body);
            else
                builder.AddMarkupContent(0, Body.Html);
        }
    }
}
