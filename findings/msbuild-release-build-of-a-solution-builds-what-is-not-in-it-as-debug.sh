#!/usr/bin/env bash
# MSBuild: `dotnet build -c Release` of a solution builds a project that is not in it, but that one of its projects references, as Debug.
# The solution holds App, App references Lib, Lib is not in the solution. Afterwards there are App/bin/Release and Lib/bin/Debug; App/bin/Release
# holds the Debug Lib.dll. `dotnet build -c Release App` builds both as Release.
# A build of a solution takes the configuration off every reference that the solution does not mention (ShouldUnsetParentConfigurationAndPlatform),
# and without one a project is Debug. Nothing is said of it: one ships a Debug build, or, where Lib looks for a file that something else
# wrote into bin/$(Configuration), the build fails in a clean clone and works where somebody has built Debug before.
#
# Seen on 2026-11-29 on .NET SDK 10.0.401. Exits 1 when that changes.
set -euo pipefail
export DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '<Project />' | tee Directory.Build.props Directory.Build.targets Directory.Packages.props > /dev/null
mkdir App Lib
cat > Lib/Lib.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
</Project>
X
echo 'public static class Lib { public static int One => 1; }' > Lib/Lib.cs
cat > App/App.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
  <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
</Project>
X
echo 'public static class App { public static int One => Lib.One; }' > App/App.cs
cat > All.slnx <<'X'
<Solution>
  <Project Path="App/App.csproj" />
</Solution>
X
built() { dotnet build -c Release "$1" -nologo -v q > build.log 2>&1 || { cat build.log; exit 1; }; echo App/bin/* Lib/bin/*; rm -rf App/bin App/obj Lib/bin Lib/obj; }
solution=$(built All.slnx)
project=$(built App)
echo "solution: $solution"
echo "project:  $project"
[[ $solution == "App/bin/Release Lib/bin/Debug" && $project == "App/bin/Release Lib/bin/Release" ]]
