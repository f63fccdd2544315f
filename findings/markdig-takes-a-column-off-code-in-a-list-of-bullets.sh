#!/usr/bin/env bash
# Markdig 1.6.0: in a fenced block below "- ", a line that is indented by one column more than the item loses that column, so the stars of
# a doc comment no longer stand below each other. Two columns more are kept, and below "1. " one is kept too: an item goes to its own
# column only where what is left is an indentation for code, that is at four columns. CommonMark 0.31 takes off what the item has and no more.
#
# Seen on 2026-11-30 with .NET SDK 10.0.401: "* b" below the bullet, " * b" below the number.
# Exits 1 when both keep the column.
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
foreach (var mark in new[] { "- ", "1. " })
{
    var indent = new string(' ', mark.Length);
    var html = Markdown.ToHtml($"{mark}```\n{indent}/* a\n{indent} * b\n{indent}   c\n{indent}```\n");
    System.Console.WriteLine("code: " + html.Split("<code>")[1].Split("</code>")[0].TrimEnd('\n').Replace("\n", "|"));
}
X
dotnet run | grep '^code' | tee out.txt
[[ $(cat out.txt) == $'code: /* a|* b|   c\ncode: /* a| * b|   c' ]]
