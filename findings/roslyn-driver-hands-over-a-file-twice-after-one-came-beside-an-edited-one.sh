#!/usr/bin/env bash
# Microsoft.CodeAnalysis: an incremental generator collects the names of all additional files from AdditionalTextsProvider. The same driver runs
# three times: with a, b, c; with a edited (ReplaceAdditionalText) and d new (AddAdditionalTexts); with b edited. In the third run
# the generator gets c twice: "a b c c d" in place of "a b c d", which a driver that begins with the same files gives.
# A run that edits and adds leaves the driver's table of files in another order than its list of them, and the next run
# takes the file at a place of the list for the new form of the one at that place of the table.
# Who keeps a driver, as editors and tests do, sees a file twice that is there once. 4.8.0, 4.11.0, 4.14.0 and 5.0.0 do so, 5.9.0 does not.
#
# Seen on 2026-11-29 with packages 5.0.0 and 5.9.0 on .NET SDK 10.0.401. Exits 1 when that changes.
set -euo pipefail
export DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '<Project />' | tee Directory.Build.props Directory.Build.targets Directory.Packages.props > /dev/null
cat > Program.cs <<'X'
using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

var (a, b, c) = (new Text("a"), new Text("b"), new Text("c"));
var (a2, b2, d) = (new Text("a"), new Text("b"), new Text("d"));
var compilation = CSharpCompilation.Create("x");
var driver = Begin(a, b, c).RunGenerators(compilation);
driver = driver.ReplaceAdditionalText(a, a2).AddAdditionalTexts([d]).RunGenerators(compilation);
driver = driver.ReplaceAdditionalText(b, b2).RunGenerators(compilation);
Console.WriteLine($"{Told(driver)}|{Told(Begin(a2, b2, c, d).RunGenerators(compilation))}");

static GeneratorDriver Begin(params AdditionalText[] files) => CSharpGeneratorDriver.Create([new Names().AsSourceGenerator()], files);

static string Told(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources[0].SourceText.ToString()[3..];

sealed class Text(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("");
}

sealed class Names : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select((file, _) => file.Path).Collect(),
        (output, names) => output.AddSource("n.cs", SourceText.From("// " + string.Join(" ", names.OrderBy(name => name)), System.Text.Encoding.UTF8)));
}
X
names() {
    mkdir "$1"
    cat > "$1/p.csproj" <<X
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><EnableDefaultCompileItems>false</EnableDefaultCompileItems>
  </PropertyGroup>
  <ItemGroup><Compile Include="../Program.cs" /><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="$1" /></ItemGroup>
</Project>
X
    dotnet build "$1" -v quiet > "$1.log" 2>&1 || { cat "$1.log"; exit 2; }
    dotnet "$1/bin/Debug/net10.0/p.dll"
}
older=$(names 5.0.0)
newer=$(names 5.9.0)
echo "5.0.0: $older"
echo "5.9.0: $newer"
[[ $older == "a b c c d|a b c d" && $newer == "a b c d|a b c d" ]]
