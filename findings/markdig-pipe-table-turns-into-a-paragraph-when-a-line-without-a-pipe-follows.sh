#!/usr/bin/env bash
# Markdig 1.6.0, UsePipeTables() with its default options: a line without a pipe right below a table's last row does not end
# the table and does not become a row of it; the whole table turns into a paragraph of pipes, without a word.
# GitHub's specification makes the line a row of one cell.
#
# Seen on 2026-11-28 with .NET SDK 10.0.401: the first document has no <table>, the second has one.
# Exits 1 when both have a table.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > Finding.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Markdig" Version="1.6.0" /></ItemGroup>
</Project>
X
cat > Program.cs <<'X'
using Markdig;
var pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
foreach (var below in new[] { "A caption right below.\n", "\nA caption behind an empty line.\n" })
    System.Console.WriteLine("has a table: " + Markdown.ToHtml("| a | b |\n|---|---|\n| 1 | 2 |\n" + below, pipeline).Contains("<table>"));
X
dotnet run 2>&1 | tee out.txt
[[ $(cat out.txt) == $'has a table: False\nhas a table: True' ]]
