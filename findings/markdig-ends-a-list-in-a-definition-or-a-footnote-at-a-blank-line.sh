#!/usr/bin/env bash
# Markdig 1.6.0, UseDefinitionLists() and UseFootnotes(): a list inside a definition or a footnote ends at a blank line. The second
# paragraph of an item stands behind the list, and the next item begins another list; a numbered one starts anew. The parsers of both
# discard blank lines, and a list that never sees one is closed. The same list in a list item or a quote stays whole.
#
# Seen on 2026-11-30 with .NET SDK 10.0.401: two lists in the definition and in the footnote, one in the list item.
# Exits 1 when there is one in each.
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
using System.Text.RegularExpressions;
using Markdig;
var pipeline = new MarkdownPipelineBuilder().UseDefinitionLists().UseFootnotes().Build();
const string List = "1. one\n\n       More of one.\n\n    2. two\n";
foreach (var text in new[] { "Term\n:   Text\n\n    " + List, "Note[^1].\n\n[^1]: Text\n\n    " + List, "-   Text\n\n    " + List })
    System.Console.WriteLine("lists: " + Regex.Matches(Regex.Replace(Markdown.ToHtml(text, pipeline), "<div class=\"footnotes\">\\s*<hr />\\s*<ol>", ""), "<ol").Count);
X
dotnet run | grep '^lists' | tee out.txt
[[ $(cat out.txt) == $'lists: 2\nlists: 2\nlists: 1' ]]
