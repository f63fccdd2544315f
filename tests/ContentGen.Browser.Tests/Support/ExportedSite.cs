using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ContentGen.Browser.Tests.Support;

/// <summary>The exported sample behind a server of plain files that knows nothing of it.</summary>
internal sealed class ExportedSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _server;

    private ExportedSite(string folder, WebApplication server) => (_folder, _server) = (folder, server);

    public Uri Address => new(_server.Urls.First() + "/");

    public static async Task<ExportedSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("contentgen-site-").FullName;
        await SampleProcess.ExportAsync(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        await server.StartAsync();
        return new ExportedSite(folder, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
