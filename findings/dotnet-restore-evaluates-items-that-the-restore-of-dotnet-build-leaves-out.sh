#!/usr/bin/env bash
# .NET SDK 10.0.401: "dotnet build" restores with the default items switched off, and "dotnet restore" with all of them, although NuGet
# looks at none. Here a target of the project counts them while its packages are collected:
#     dotnet restore:              restoring: 5 None, 1 Compile
#     dotnet build (its restore):  restoring: 0 None, 0 Compile
#     dotnet build (itself):       building: 5 None, 1 Compile
# So "dotnet restore" and "dotnet build --no-restore" after one another, as build servers are often told to, take longer than "dotnet build"
# does where a project holds many files: with 10,000 of them, a restore that finds nothing to do took 1.9 s in place of 0.9 with none.
# And what hangs on an item may be decided one way in one restore and another way in the other.
#
# Seen on 2026-11-30. Exits 1 when the two restores see the same items.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '<Project />' | tee Directory.Build.props Directory.Build.targets Directory.Packages.props > /dev/null
mkdir -p app/texts
cd app
for i in 1 2 3 4 5; do echo text > "texts/$i.txt"; done
echo 'class C { }' > C.cs
cat > Finding.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Library</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <Target Name="Show" BeforeTargets="CollectPackageReferences">
    <PropertyGroup>
      <Doing>building</Doing>
      <Doing Condition="'$(MSBuildIsRestoring)' == 'true'">restoring</Doing>
    </PropertyGroup>
    <Message Importance="high" Text="$(Doing): @(None->Count()) None, @(Compile->Count()) Compile" />
  </Target>
</Project>
X

restored=$(dotnet restore -tl:off | grep -o 'restoring: .*')
built=$(dotnet build -tl:off | grep -oE '(restoring|building): .*')
echo "dotnet restore: $restored"
echo "dotnet build: $built"
[ "$restored" = 'restoring: 5 None, 1 Compile' ] && [ "$(head -1 <<< "$built")" = 'restoring: 0 None, 0 Compile' ]
