#!/usr/bin/env bash
# Microsoft.Net.Compilers.Toolset 5.9.0: a class with thousands of internal properties compiles in seconds, and in many times as
# long when a reference assembly is asked for, which .NET's SDK does by default. What that adds grows with the square of their
# number. A reference assembly leaves internal properties out; the time goes into looking at their accessors again and again.
# Public properties, which stay in, take nearly the same time with a reference assembly as without one.
#
# Seen on 2026-11-29, milliseconds of the Csc task: 12,000 public ones 4,689 with a reference assembly; internal ones 4,410 without,
# and with one 6,330 for 6,000 of them and 15,058 for 12,000.
# Exits 1 when 12,000 internal ones take less than twice as long with a reference assembly as without.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Finding.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <EnableNETAnalyzers>false</EnableNETAnalyzers>
    <UseSharedCompilation>false</UseSharedCompilation>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="[5.9.0]" PrivateAssets="all" /></ItemGroup>
</Project>
X
dotnet restore -v quiet

# time ACCESSIBILITY NUMBER WITH_REFERENCE_ASSEMBLY: milliseconds of the compiler.
time_of() {
    { echo 'public static class C {'
      for ((i = 0; i < $2; i++)); do echo "    $1 static string P$i => \"\";"; done
      echo '}'; } > C.cs
    dotnet build --no-restore -nologo -v quiet -clp:PerformanceSummary "-p:ProduceReferenceAssembly=$3" > log.txt 2>&1 || { cat log.txt >&2; exit 2; }
    sed -nE 's/^ +([0-9]+) ms  Csc .*/\1/p' log.txt
}
time_of public 12000 true > /dev/null
public=$(time_of public 12000 true)
without=$(time_of internal 12000 false)
half=$(time_of internal 6000 true)
with=$(time_of internal 12000 true)
printf 'public, 12,000, with a reference assembly: %s ms\ninternal, 12,000, without:                 %s ms\n' "$public" "$without"
printf 'internal, 6,000, with:                    %s ms\ninternal, 12,000, with:                    %s ms\n' "$half" "$with"
((with > 2 * without && with > 2 * public))
