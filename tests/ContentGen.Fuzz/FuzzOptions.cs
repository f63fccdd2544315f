using System.Globalization;

namespace ContentGen.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/ContentGen.Fuzz -- [--long | --shapes] [--from N] [--count N] [--batch N] [--untimed] [--corpora FOLDER]

          --long      200,000 inputs; without it 2,000
          --shapes    instead of chance, 100 KB of each single thing that there is
          --from N    the number of the first input: numbers are seeds, the same gives the same
          --count N   how many
          --batch N   how many of them make up a project; 100
          --untimed   says nothing of what is slow: other work in the same process counts too
          --corpora   a folder of real sites to take texts from, or none; else what CONTENTGEN_CORPORA names

        What fails is made as small as possible and written to artifacts/fuzz.
        """;

    public bool Shapes { get; init; }

    public bool IsTimed { get; init; } = true;

    public int From { get; init; } = 1;

    public int Count { get; init; } = 2_000;

    public int Batch { get; init; } = 100;

    public string? Corpora { get; init; } = Environment.GetEnvironmentVariable("CONTENTGEN_CORPORA") is { Length: > 0 } given ? given : null;

    /// <summary>Null when the arguments cannot be understood.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--long")
                options = options with { Count = 200_000 };
            else if (args[i] == "--shapes")
                options = options with { Shapes = true, Count = int.MaxValue / 2 };
            else if (args[i] == "--untimed")
                options = options with { IsTimed = false };
            else if (i + 1 < args.Count && args[i] == "--corpora")
                options = options with { Corpora = args[++i] is "none" ? null : args[i] };
            else if (i + 1 < args.Count && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var number) && number > 0
                && With(args[i], number) is { } next)
                (options, i) = (next, i + 1);
            else
                return null;
        }

        return options;

        FuzzOptions? With(string name, int value) => name switch
        {
            "--from" => options with { From = value },
            "--count" => options with { Count = value },
            "--batch" => options with { Batch = value },
            _ => null,
        };
    }
}
