using System.Diagnostics;

namespace ContentGen.Package.Tests.Support;

/// <summary>A built web app while it runs.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly StartedServer _server;
    private readonly HttpClient _client;

    private RunningSite(StartedServer server) =>
        (_server, _client) = (server, new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) });

    /// <summary>Starts an app and waits for its address.</summary>
    public static Task<RunningSite> StartAsync(string program) => StartAsync(new ProcessStartInfo("dotnet", [program]));

    /// <inheritdoc cref="StartAsync(string)"/>
    public static async Task<RunningSite> StartAsync(ProcessStartInfo program) => new(await StartedServer.StartAsync(program));

    /// <summary>A page, when it exists.</summary>
    public Task<string> GetAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return _server.DisposeAsync();
    }
}
