#!/usr/bin/env bash
# Markdig 1.6.0, UseTaskLists(): "[x]" at the start of a list item is taken for a ticked box even when "(address)" follows,
# so the link "[x](https://example.org)" loses its address: the item becomes a box and the text "(https://example.org)".
# cmark-gfm asks for white space behind the bracket, and renders a link.
#
# Seen on 2026-11-28 with .NET SDK 10.0.401:
#   <li class="task-list-item"><input disabled="disabled" type="checkbox" checked="checked" />(https://example.org)</li>
# Exits 1 when Markdig renders a link here.
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
var pipeline = new MarkdownPipelineBuilder().UseTaskLists().Build();
System.Console.Write(Markdown.ToHtml("- [x](https://example.org)\n", pipeline));
X
dotnet run 2>&1 | tee out.txt
grep -q 'type="checkbox"' out.txt && ! grep -q 'href="https://example.org"' out.txt
