using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using ContentGen.Benchmarks;
using ContentGen.Benchmarks.Compare;
using ContentGen.Benchmarks.Hosts;
using ContentGen.Benchmarks.Jit;
using ContentGen.Benchmarks.Projects;
using ContentGen.Benchmarks.Scale;
using ContentGen.Benchmarks.Throughput;

// dotnet run -c Release --project tests/ContentGen.Benchmarks -- COMMAND
const string Help = """
    dotnet run -c Release --project tests/ContentGen.Benchmarks -- COMMAND

    compare                          builds projects with posts, without, and Hugo's sites: processor time, wall-clock time, memory, ratios
      --posts 100,1000,10000           sizes
      --cases clean,body,title,code,nothing
                                       a clean build; one body, one title or one line of C# edited; nothing changed
      --server off,on                  without the compiler server, with it
      --repeats 3                      medians of so many
      --bytes 6000                     size of a post
      --property NAME=VALUE            MSBuild property of the projects with posts; may be given more than once
      --no-hugo                        not even where hugo is on the PATH
      --keep                           leaves the projects in their temporary folder
    jit                              methods that the compiler's JIT compiles: without the package, without posts, with posts
      --posts 1000 --bytes 6000 --repeats 3 --top 20
      --property NAME=VALUE
    scale                            builds and starts an app: time to the first post, limits of memory
      --posts 10000 --bytes 6000
      --shapes                         instead: a post of 1 MB, 5,000 tags, one tag on 2,000 posts and 20 collections, each beside a plain
                                       site of its size; the apps check that nothing is missing
      --curve                          instead: what 1,000 posts cost at each size
        --posts 1000,5000,10000,20000    sizes
      --repeats 1 --keep               for both: medians of so many; leaves the projects in their temporary folder
    hosts                            publishes an app in each way that .NET knows: size, and start to end
      --posts 0,200,1000 --bytes 6000
    throughput                       pages of MapContent beside a constant byte array of the same size: requests a second, memory; needs wrk
      --posts 200 --bytes 6000 --seconds 20 --rounds 5 --connections 32
    posts FOLDER                     only writes posts
      --posts 10000 --bytes 6000
    micro                            BenchmarkDotNet: stages, the warm driver, run time; takes its options, such as
      --filter '*DriverBenchmarks*'
    help                             this list
    """;

try
{
    var line = new Arguments(args.Skip(1));
    switch (args.FirstOrDefault()?.TrimStart('-'))
    {
        case "compare":
            return CompareRun.Run(line);
        case "jit":
            return JitRun.Run(line);
        case "scale":
            return ScaleRun.Run(line);
        case "hosts":
            return HostsRun.Run(line);
        case "throughput":
            return ThroughputRun.Run(line);
        case "posts":
            return PostMaker.Run(line);
        case "micro":
            // BenchmarkDotNet looks for the project below the current folder.
            Directory.SetCurrentDirectory(Repository.Root);
            BenchmarkSwitcher.FromAssembly(typeof(Arguments).Assembly)
                .Run([.. args.Skip(1)], ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
            return 0;
        default:
            Console.WriteLine(Help);
            return args is [] or ["help" or "--help"] ? 0 : 2;
    }
}
catch (UsageException wrong)
{
    Console.Error.WriteLine($"{wrong.Message}\n\n{Help}");
    return 2;
}
