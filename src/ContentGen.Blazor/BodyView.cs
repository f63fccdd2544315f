using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ContentGen.Blazor;

/// <summary>A body with its components, as it is.</summary>
internal sealed class BodyView : ComponentBase
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
