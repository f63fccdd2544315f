#!/usr/bin/env bash
# Markdig 1.6.0, UseFootnotes() and UseDefinitionLists(): a line of "---" at the margin, right below a footnote or a definition, makes a
# heading of its text, which leaves the note or the definition empty and stands in the page. Below a list item and in a quote, such a line
# is a rule: only these two are asked for when a paragraph is to become a heading. GitHub shows a rule and keeps the note.
#
# Seen on 2026-11-30 with .NET SDK 10.0.401: a heading for the footnote and for the definition, none for the list item.
# Exits 1 when there is none in each.
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
var pipeline = new MarkdownPipelineBuilder().UseDefinitionLists().UseFootnotes().Build();
foreach (var text in new[] { "Text[^1].\n\n[^1]: A note.\n---\n", "Term\n:   A note.\n---\n", "- A note.\n---\n" })
    System.Console.WriteLine("heading: " + Markdown.ToHtml(text, pipeline).Contains("<h2>A note.</h2>"));
X
dotnet run | grep '^heading' | tee out.txt
[[ $(cat out.txt) == $'heading: True\nheading: True\nheading: False' ]]
