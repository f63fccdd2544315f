#!/usr/bin/env bash
# MSBuild 18 (.NET SDK 10.0.401): MatchOnMetadata removes items whose named metadata equal those of an item in Remove. With one name this
# removes what has the same value. With two it keeps every item that lacks one of them, although the other side lacks it just the same:
#     by name: -
#     by name and Pack: a
#     without Pack: a
# "Pack" of item a reads as '' on both sides ('%(Item.Pack)' == '' and WithMetadataValue('Pack', '') take it for equal), and yet a is not
# removed, where b, which has Pack="true" on both sides, is. So "remove those files that nobody has given a setting of its own" cannot be
# said this way.
#
# Seen on 2026-11-29, linux-x64. Exits 1 when what is left differs.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/finding.proj" <<'P'
<Project>
  <ItemGroup>
    <Item Include="a" />
    <Item Include="b" Pack="true" />
    <Same Include="@(Item)" />
    <ByName Include="@(Item)" />
    <ByName Remove="@(Same)" MatchOnMetadata="Filename" />
    <ByNameAndPack Include="@(Item)" />
    <ByNameAndPack Remove="@(Same)" MatchOnMetadata="Filename;Pack" />
    <WithoutPack Include="@(Item->WithMetadataValue('Pack', ''))" />
  </ItemGroup>
  <Target Name="Show">
    <PropertyGroup><Left>@(ByName)</Left><Left Condition="'$(Left)' == ''">-</Left></PropertyGroup>
    <Message Importance="high" Text="by name: $(Left)" />
    <Message Importance="high" Text="by name and Pack: @(ByNameAndPack)" />
    <Message Importance="high" Text="without Pack: @(WithoutPack)" />
  </Target>
</Project>
P
left=$(dotnet msbuild "$work/finding.proj" -nologo -t:Show | sed 's/^ *//')
echo "$left"
test "$left" = $'by name: -\nby name and Pack: a\nwithout Pack: a'
