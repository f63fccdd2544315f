#!/usr/bin/env bash
# Markdig 1.6.0: a line break that is the last thing in the text of a link is not written. Where a letter follows the link, as in
# languages without spaces or after an editor has wrapped a line before the closing bracket, two words become one. The renderer
# skips a line break that is the last inline of its container, which is meant for paragraphs. CommonMark keeps it inside the link;
# micromark and markdown-it write it.
#
# Seen on 2026-11-30 with .NET SDK 10.0.401: with the break before the bracket the words touch, with a space there they do not.
# Exits 1 when a break parts them too.
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
foreach (var end in new[] { "\n", " " })
    System.Console.WriteLine("words touch: " + Markdown.ToHtml($"See [the docs{end}](https://example.org)now.\n").Contains("docs</a>now"));
X
dotnet run | grep '^words ' | tee out.txt
[[ $(cat out.txt) == $'words touch: True\nwords touch: False' ]]
