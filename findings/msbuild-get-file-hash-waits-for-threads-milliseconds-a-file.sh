#!/usr/bin/env bash
# MSBuild 18.9 (.NET SDK 10.0.401): on two processors the task GetFileHash takes 5 to 7 ms for a file of 5 kB, 2,000 of them 10 to 14 s, in
# which hardly any processor time passes. sha256sum needs 0.06 s for the same. The task reads files on threads of the pool and blocks each
# of them until its reads, which need the pool as well, are done; so it goes on as fast as the pool adds threads. With a pool that begins
# with 200 threads (DOTNET_ThreadPool_ForceMinWorkerThreads=C8, which is hexadecimal) the same task is done at once:
#     usual pool 11586 ms, 200 threads 76 ms
# A build that wants to know whether thousands of files changed cannot ask this way.
#
# Seen on 2026-11-30, linux-x64. Exits 1 when the usual pool takes less than ten times as long.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_PROCESSOR_COUNT=2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/files"
for i in $(seq 2000); do head -c 5000 < <(yes "text $i") > "$work/files/$i.txt"; done
cat > "$work/finding.proj" <<'P'
<Project>
  <Target Name="Hash">
    <ItemGroup><File Include="files/*.txt" /></ItemGroup>
    <PropertyGroup><Start>$([System.DateTime]::UtcNow.Ticks)</Start></PropertyGroup>
    <GetFileHash Files="@(File)"><Output TaskParameter="Items" ItemName="Hashed" /></GetFileHash>
    <PropertyGroup><Ticks>$([MSBuild]::Subtract($([System.DateTime]::UtcNow.Ticks), $(Start)))</Ticks></PropertyGroup>
    <Message Importance="high" Text="$([MSBuild]::Divide($(Ticks), 10000)) for @(Hashed->Count())" />
  </Target>
</Project>
P
hash() { "$@" dotnet msbuild "$work/finding.proj" -nologo -t:Hash | sed -n 's/^ *\([0-9]*\).* for 2000$/\1/p'; }
usual=$(hash env)
many=$(hash env DOTNET_ThreadPool_ForceMinWorkerThreads=C8)
echo "usual pool $usual ms, 200 threads $many ms"
test "$usual" -gt $((10 * many))
