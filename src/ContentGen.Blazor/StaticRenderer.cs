using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.Logging;

namespace ContentGen.Blazor;

/// <summary>Renders to HTML, and what has a render mode of its own as if it had none: the framework's renderer refuses that.</summary>
internal sealed class StaticRenderer(IServiceProvider services, ILoggerFactory logging) : StaticHtmlRenderer(services, logging)
{
    public async Task<string> RenderAsync(ParameterView parameters)
    {
        var root = BeginRenderingComponent(typeof(BodyView), parameters);
        await root.QuiescenceTask;
        return root.ToHtmlString();
    }

    protected override IComponent ResolveComponentForRenderMode(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type componentType,
        int? parentComponentId,
        IComponentActivator componentActivator,
        IComponentRenderMode renderMode) => componentActivator.CreateInstance(componentType);
}
