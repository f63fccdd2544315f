using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Tests.Docs;

/// <summary>Runs a compiled program of the documentation.</summary>
internal static class ConsoleProgram
{
    private static readonly Lock OneAtATime = new();

    public static string OutputOf(CSharpCompilation program)
    {
        using var assembly = new MemoryStream();
        var emitted = program.WithOptions(program.Options.WithOutputKind(OutputKind.ConsoleApplication)).Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var main = System.Reflection.Assembly.Load(assembly.ToArray()).EntryPoint!;
        using var output = new StringWriter { NewLine = "\n" };
        lock (OneAtATime)
        {
            var console = Console.Out;
            Console.SetOut(output);
            try
            {
                main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }
        }

        return output.ToString();
    }
}
