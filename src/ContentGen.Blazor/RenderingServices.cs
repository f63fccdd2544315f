using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.Blazor;

/// <summary>
/// What components inject where there is no page: the app's services, and an address for those that ask for one, such as
/// <c>NavLink</c>. The navigation of an app has none until Blazor renders a page, and gets it only once: it is left alone.
/// </summary>
/// <param name="services">The app's services.</param>
/// <param name="path">The address of the entry.</param>
internal sealed class RenderingServices(IServiceProvider services, string path) : IKeyedServiceProvider
{
    private NavigationManager? _navigation;

    public object? GetService(Type serviceType) => serviceType == typeof(NavigationManager)
        ? _navigation ??= PageAddress.Navigation(services) ?? new EntryNavigation(path)
        : services.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => (services as IKeyedServiceProvider)?.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => services.GetRequiredKeyedService(serviceType, serviceKey);

    /// <summary>Stands at the page of an entry. What is rendered to text leads nowhere.</summary>
    private sealed class EntryNavigation : NavigationManager
    {
        private const string Root = "http://localhost/";

        public EntryNavigation(string path) => Initialize(Root, Root + path.TrimStart('/'));

        protected override void NavigateToCore(string uri, NavigationOptions options) =>
            throw new InvalidOperationException($"A component navigates to '{uri}', but a body that is rendered to text cannot go anywhere.");
    }
}
