#!/usr/bin/env bash
# Markdig 1.6.0 with UseGridTables (or UseAdvancedExtensions): "+ -", an item with an empty item in it, begins a grid table, because a
# column of one may be a single hyphen. On the next line the table turns out to be none, and its lines become a paragraph, to which that
# line is then added a second time. So the text below is published twice, and the list is gone. CommonMark makes a list in a list of it
# and the text behind the inner one, and so does Markdig without grid tables.
#
# Seen on 2026-12-01: prints  grid: <p>+ -|one item</p>  with "one item" twice in a row, and  plain: <ul>… with it once. Exits non-zero
# when grid tables write it once.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" "$work/Directory.Packages.props" > /dev/null
cat > "$work/Finding.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Markdig" Version="[1.6.0]" /></ItemGroup>
</Project>
X
cat > "$work/Program.cs" <<'X'
using System;
using Markdig;

const string text = "+ -\n  one item\n";
var grid = new MarkdownPipelineBuilder().UseGridTables().Build();
Console.WriteLine("grid: " + Markdown.ToHtml(text, grid).Trim().Replace("\n", "|"));
Console.WriteLine("plain: " + Markdown.ToHtml(text).Trim().Replace("\n", "|"));
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
test "$(grep "^grid:" "$work/out" | grep -o "one item" | wc -l)" -eq 2
test "$(grep "^plain:" "$work/out" | grep -o "one item" | wc -l)" -eq 1
