#!/usr/bin/env bash
# Markdig 1.6.0, UseAutoLinks(): "tel:" with no number behind it becomes a link without a text, and the word is gone from the page, as in
# "Write the scheme (tel:) in lower case". With a space behind it, it stays a word, and "mailto:" always does. The parser leaves out a
# "tel" whose colon it took for the end of a sentence, and nothing else that has no number.
#
# Seen on 2026-11-29 with .NET SDK 10.0.401: prints
#   <p>Write the scheme (<a href="tel:"></a>) in lower case</p>
#   <p>Write the scheme tel: in lower case</p>
#   <p>Write the scheme (mailto:) in lower case</p>
# Exits non-zero when the first line shows "tel:".
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

var pipeline = new MarkdownPipelineBuilder().UseAutoLinks().Build();
foreach (var scheme in new[] { "(tel:)", "tel:", "(mailto:)" })
    Console.Write(Markdown.ToHtml($"Write the scheme {scheme} in lower case", pipeline));
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qxF '<p>Write the scheme (<a href="tel:"></a>) in lower case</p>' "$work/out"
grep -qxF '<p>Write the scheme tel: in lower case</p>' "$work/out"
