#!/usr/bin/env bash
# Markdig 1.6.0: an inline tag with an attribute value without quotes and a tab behind it is text: <a class=y(tab)href=/z> is published with
# &lt;. With a space in the place of the tab it is a tag, and so it is with the value in quotes, or at the beginning of a line, as a block
# of HTML. CommonMark 0.31 parts attributes by spaces, tabs and up to one line ending, and says of such a value that it holds none of them
# (commonmark.js 0.31 and micromark 4 read the tag).
#
# Seen on 2026-12-01: prints  tab: &lt;a  and  space: <a. Exits non-zero when both are tags.
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

static string Tag(string text) => Markdown.ToHtml(text).Contains("<a class=y") ? "<a" : Markdown.ToHtml(text).Contains("&lt;a") ? "&lt;a" : "?";
Console.WriteLine("tab: " + Tag("See <a class=y\thref=/z>this</a>."));
Console.WriteLine("space: " + Tag("See <a class=y href=/z>this</a>."));
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qx 'tab: &lt;a' "$work/out"
grep -qx 'space: <a' "$work/out"
