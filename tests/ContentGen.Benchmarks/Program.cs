using System.Globalization;
using BenchmarkDotNet.Running;
using ContentGen.Benchmarks.Scale;

// dotnet run -c Release --project tests/ContentGen.Benchmarks -- …
//   scale [posts] [bytes]            builds and starts an app with that many posts of that size
//   posts FOLDER [posts] [bytes]     only writes the posts
//   --filter '*'                     the micro-benchmarks
switch (args)
{
    case ["scale", .. var numbers]:
        return ScaleRun.Run(Number(numbers, 0, 10_000), Number(numbers, 1, 6_000));
    case ["posts", var folder, .. var numbers]:
        new PostMaker(Number(numbers, 1, 6_000)).Write(folder, Number(numbers, 0, 10_000));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

static int Number(string[] numbers, int index, int otherwise) =>
    index < numbers.Length ? int.Parse(numbers[index], CultureInfo.InvariantCulture) : otherwise;
