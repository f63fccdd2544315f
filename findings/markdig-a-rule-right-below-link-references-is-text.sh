#!/usr/bin/env bash
# Markdig 1.6.0: a line of three hyphens right below a link reference definition is the text "---" and no rule. The hyphens are taken for
# the underline of a heading whose text is the paragraph above; then the definition is taken out of that paragraph, nothing is left to be
# a heading, and the underline is published. With asterisks the same lines give a rule. CommonMark: definitions are no text of a paragraph,
# so "---" below them is a thematic break (commonmark.js 0.31 and micromark 4 write <hr />).
#
# Seen on 2026-12-01: prints  hyphens: <p>---</p>  and  asterisks: <hr />. Exits non-zero when both are rules.
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

Console.WriteLine("hyphens: " + Markdown.ToHtml("[home]: /index\n---\n").Trim());
Console.WriteLine("asterisks: " + Markdown.ToHtml("[home]: /index\n***\n").Trim());
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qx 'hyphens: <p>---</p>' "$work/out"
grep -qx 'asterisks: <hr />' "$work/out"
