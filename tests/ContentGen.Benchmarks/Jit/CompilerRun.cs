using System.Text.Json;
using ContentGen.Benchmarks.Machine;
using ContentGen.Benchmarks.Projects;

namespace ContentGen.Benchmarks.Jit;

/// <summary>The compiler alone, as a build of the project would start it.</summary>
internal sealed class CompilerRun
{
    private readonly string _folder;
    private readonly string[] _command;

    public CompilerRun(AppProject project)
    {
        _folder = project.Folder;
        var json = Dotnet.Run(_folder, "build", "-nologo", "-t:Compile",
            "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs");
        using var items = JsonDocument.Parse(json);
        var arguments = items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!);
        var file = Path.Combine(_folder, "csc.rsp");
        File.WriteAllLines(file, arguments.Where(static argument => argument != "/noconfig"));
        _command = [Path.Combine(Dotnet.CompilerFolder(_folder), "csc.dll"), "/noconfig", "@" + file];
    }

    public Cost Measure() => Dotnet.Command(_folder, null, _command).Measure("csc").Cost;

    public JitMethods Methods()
    {
        var list = Path.Combine(_folder, "jit.txt");
        var command = Dotnet.Command(_folder, null, _command);
        var variables = new Dictionary<string, string>(command.Variables) { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" };
        File.Delete(list);
        (command with { Variables = variables }).Run();
        return JitMethods.Read(list);
    }
}
