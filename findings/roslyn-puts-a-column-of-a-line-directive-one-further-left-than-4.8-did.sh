#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp: a #line directive with columns, such as
#     #line (10, 20) - (10, 30) 4 "page.md"
# says how many characters of the next line stand before the mapped text (here 4). The same directive over the same code maps an
# error to another column in newer versions: 4.8.0 gives (10,29), 4.11.0, 4.14.0 and 5.0.0 give (10,28). A generator that
# is loaded by compilers of both kinds cannot write one directive that is right to the column in both, unless the text begins where
# the mapped span begins.
#
# Seen on 2026-11-28 with packages 4.8.0, 4.11.0, 4.14.0 and 5.0.0 on .NET SDK 10.0.401. Exits 1 when that changes.
set -euo pipefail
export DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '<Project />' | tee Directory.Build.props Directory.Build.targets Directory.Packages.props > /dev/null
cat > Program.cs <<'X'
using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

var tree = CSharpSyntaxTree.ParseText("class C\n{\n#line (10, 20) - (10, 30) 4 \"page.md\"\n    int x = ;\n}\n");
var at = tree.GetDiagnostics().First(error => error.Id == "CS1525").Location.GetMappedLineSpan().StartLinePosition;
Console.WriteLine($"({at.Line + 1},{at.Character + 1})");
X
column() {
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
older=$(column 4.8.0)
newer=$(column 4.14.0)
echo "4.8.0:  $older"
echo "4.14.0: $newer"
[[ $older == "(10,29)" && $newer == "(10,28)" ]]
