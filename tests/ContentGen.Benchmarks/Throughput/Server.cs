using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ContentGen.Benchmarks.Machine;

namespace ContentGen.Benchmarks.Throughput;

/// <summary>A web app in a process of its own, on a free port of the loopback, until it is disposed of.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    public Server(string program, params string[] arguments)
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]);
        start.Environment["ASPNETCORE_URLS"] = Address;
        _process = Process.Start(start)!;
    }

    public string Address { get; }

    public double Memory => Proc.Memory(_process.Id);

    /// <summary>In seconds.</summary>
    public double Processor => Proc.Processor(_process.Id);

    /// <summary>Asks until the app answers, for half a minute at most.</summary>
    public byte[] Get(string path)
    {
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                return client.GetByteArrayAsync(new Uri(Address + path)).GetAwaiter().GetResult();
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null && !_process.HasExited && clock.Elapsed < TimeSpan.FromSeconds(30))
            {
                // It has not begun to listen.
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
