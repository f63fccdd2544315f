#!/usr/bin/env bash
# Markdig 1.6.0, UseFootnotes(): the mark of a footnote right behind a pair of brackets, as in "[sic][^1]" of a quotation, is
# read as the label of a full reference link. The brackets and the words in them are lost: only the mark is shown.
# Footnotes are kept as link reference definitions, so "[^1]" is a label like any other.
# GitHub, which has footnotes too, shows the brackets and then the mark.
#
# Seen on 2026-11-28 with .NET SDK 10.0.401: the first line has no "[sic]", the second, with a space between, has it.
# Exits 1 when both have it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export DOTNET_NOLOGO=1
cat > Finding.csproj <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Markdig" Version="[1.6.0]" /></ItemGroup>
</Project>
X
cat > Program.cs <<'X'
using Markdig;
var pipeline = new MarkdownPipelineBuilder().UseFootnotes().Build();
foreach (var between in new[] { "", " " })
    System.Console.WriteLine("has the brackets: " + Markdown.ToHtml($"They wrote \"teh [sic]{between}[^1]\".\n\n[^1]: A note.\n", pipeline).Contains("[sic]"));
X
dotnet run | grep '^has ' | tee out.txt
[[ $(cat out.txt) == $'has the brackets: False\nhas the brackets: True' ]]
