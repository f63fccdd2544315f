using System.Text.Json;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Jit;

/// <summary>The compiler alone, as a build of the project starts it: with the same arguments and the same environment.</summary>
internal sealed class CompilerRun
{
    private readonly Command _command;

    /// <summary>Builds the project once. A build that only lists the arguments gets others: the package takes it for an editor's.</summary>
    public CompilerRun(AppProject project)
    {
        var json = Dotnet.Run(project.Folder, "build", "-nologo", "-t:Rebuild",
            "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getProperty:CscEnvironment");
        using var build = JsonDocument.Parse(json);
        var arguments = build.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!);
        var file = Path.Combine(project.Folder, "csc.rsp");
        File.WriteAllLines(file, arguments.Where(static argument => argument != "/noconfig"));
        var command = Dotnet.Command(project.Folder, null, Path.Combine(Dotnet.CompilerFolder(project.Folder), "csc.dll"), "/noconfig", "@" + file);
        var variables = build.RootElement.GetProperty("Properties").GetProperty("CscEnvironment").GetString()!
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static variable => variable.Split('=', 2));
        _command = With(command, [.. variables.Select(static variable => (variable[0], variable[1]))]);
    }

    public Cost Measure() => _command.Measure("csc").Cost;

    public JitMethods Methods()
    {
        var list = Path.Combine(_command.Folder, "jit.txt");
        File.Delete(list);
        With(_command, ("DOTNET_JitStdOutFile", list), ("DOTNET_JitDisasmSummary", "1")).Run();
        return JitMethods.Read(list);
    }

    private static Command With(Command command, params (string Name, string Value)[] variables)
    {
        var all = new Dictionary<string, string>(command.Variables);
        foreach (var (name, value) in variables)
            all[name] = value;
        return command with { Variables = all };
    }
}
