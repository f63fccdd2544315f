#!/usr/bin/env bash
# C# 14, .NET SDK 10.0.401: in  ReadOnlyMemory<byte>? text = found ? slice : null;  the null never arrives. The conditional has a type of its
# own before the target's is looked at: null converts to byte[], and that to ReadOnlyMemory<byte>, so "null" is an empty memory and
# text.HasValue is true. There is no warning. The same line with a DateTime is null.
# Write default(ReadOnlyMemory<byte>?) in its place. Whoever tells "not there" from "empty" in packed data reads the wrong one.
#
# Seen on 2026-11-29: prints  memory: True 0,  date: False.  Exits non-zero when the memory is null.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" "$work/Directory.Packages.props" > /dev/null
cat > "$work/Finding.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="[5.9.0]" PrivateAssets="all" /></ItemGroup>
</Project>
X
cat > "$work/Program.cs" <<'X'
using System;

var found = args.Length > 0;
ReadOnlyMemory<byte> slice = new byte[] { 1, 2 };
ReadOnlyMemory<byte>? memory = found ? slice : null;
DateTime? date = found ? DateTime.UnixEpoch : null;
Console.WriteLine($"memory: {memory.HasValue} {memory?.Length}");
Console.WriteLine($"date: {date.HasValue}");
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qx 'memory: True 0' "$work/out"
grep -qx 'date: False' "$work/out"
