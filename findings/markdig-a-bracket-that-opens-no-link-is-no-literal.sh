#!/usr/bin/env bash
# Markdig 1.6.0: the "[" of a link whose reference is defined nowhere stays in the syntax tree as the delimiter that it was, a container
# with the rest of the line in it, while its "]" is a LiteralInline. So the literals of "A [b][c] d" are "A ", "b", "]" and "[c] d": whoever
# collects them for a plain text, an excerpt or a slug loses one bracket of each pair. The HTML has all of them, and so has what
# Markdown.ToPlainText writes. Who walks the tree has to ask a DelimiterInline for its ToLiteral() as well.
#
# Seen on 2026-11-29: prints  literals: A b][c] d  and  html: <p>A [b][c] d</p>. Exits non-zero when the literals have both brackets.
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
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

const string text = "A [b][c] d";
var document = Markdown.Parse(text);
Console.WriteLine("literals: " + string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())));
Console.WriteLine("html: " + Markdown.ToHtml(text).Trim());
Console.WriteLine("plain: " + Markdown.ToPlainText(text).Trim());
Console.WriteLine("tree: " + string.Join(" ", document.Descendants<Inline>().Select(inline => inline.GetType().Name)));
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qx 'literals: A b\]\[c\] d' "$work/out"
grep -qx 'html: <p>A \[b\]\[c\] d</p>' "$work/out"
