#!/usr/bin/env bash
# .NET SDK 10.0.401, runtime 10.0.12: an empty web app from WebApplication.CreateSlimBuilder, published with PublishTrimmed, says nothing
# while it is built, and ends when it is started:
#     System.TypeLoadException: Method 'GetEnumerator' in type 'System.Security.Cryptography.X509Certificates.X509Certificate2Collection'
#     from assembly 'System.Security.Cryptography, …' does not have an implementation.
# The trimmer leaves the interface on the type and takes the method. With CreateBuilder, which has HTTPS, it is kept; so it is with
# <TrimmerRootAssembly Include="System.Security.Cryptography" />. Of the same kind as https://github.com/dotnet/runtime/issues/109850.
#
# Seen on 2026-11-28, linux-x64. Exits 1 when the app starts, 2 when it cannot be published.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/app"
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" "$work/Directory.Packages.props" > /dev/null
cat > "$work/app/Finding.csproj" <<'E'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <PublishTrimmed>true</PublishTrimmed>
  </PropertyGroup>
</Project>
E
echo 'Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder(args).Build().Run();' > "$work/app/Program.cs"
dotnet publish "$work/app/Finding.csproj" -r linux-x64 -warnaserror -nologo -v q -o "$work/out" || exit 2
timeout 10 "$work/out/Finding" --urls http://127.0.0.1:0 > "$work/log" 2>&1 || true
grep -m 1 -o "TypeLoadException: .*GetEnumerator.*" "$work/log"
