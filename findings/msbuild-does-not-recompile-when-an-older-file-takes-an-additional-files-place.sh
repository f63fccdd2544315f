#!/usr/bin/env bash
# .NET SDK 10.0.401: AdditionalFiles are inputs of the compiler's target by their times alone. When a file of the same name but
# with an older time takes the place of one (mv, rsync -a, an unpacked archive), the build is "up to date", although every
# source generator that reads the file would now say something else. The input hash that covers deleted Compile items does not
# cover additional files either.
#
# Seen on 2026-11-28: the assembly's time does not change in the second build, and does in the third, before which the file is touched.
# Exits 1 when the second build compiles.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Finding.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><AdditionalFiles Include="data.txt" /></ItemGroup>
</Project>
X
echo 'public class C;' > C.cs
echo new > data.txt
echo 'an older text' > other.txt && touch -d '2020-01-01' other.txt
compiled() {
    dotnet build -nologo -v quiet > log.txt 2>&1 || { cat log.txt; exit 2; }
    stat -c %y obj/Debug/net10.0/Finding.dll
}
first=$(compiled)
mv other.txt data.txt
replaced=$(compiled)
touch data.txt
touched=$(compiled)
printf 'first build:            %s\nan older file instead:  %s\nthe same file, touched: %s\n' "$first" "$replaced" "$touched"
[[ $first == "$replaced" && $replaced != "$touched" ]]
