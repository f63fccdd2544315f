using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Schema.Declared;

/// <summary>Projects that declare their records, and what a sound one looks like to a consumer with warnings as errors.</summary>
internal static class Records
{
    public const string Usings = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Runtime.Serialization;
        using ContentGen;
        using Key = ContentGen.KeyAttribute;
        namespace App;

        """;

    public static ContentProject Declare(string csharp) => new ContentProject().WithSource(Usings + csharp);

    /// <summary>Neither the generator nor the compiler has anything to say.</summary>
    public static GeneratorRun Sound(this ContentProject project)
    {
        var run = project.Run();
        Sound(run);
        return run;
    }

    public static void Sound(GeneratorRun run)
    {
        Assert.Equal("", run.ToString());
        Assert.True(run.CompilerDiagnostics.Count == 0,
            string.Join("\n", run.CompilerDiagnostics) + "\n" + string.Join("\n", run.Generated
                .Where(static file => !file.Key.Contains("Bodies", StringComparison.Ordinal)).Select(static file => file.Value)));
    }
}
