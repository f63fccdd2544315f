#!/usr/bin/env bash
# .NET SDK 10.0.401 with runtime 10.0: a class that arrives by hot reload has a generic method with a constraint, which calls another
# generic method with the same constraint. "dotnet watch" says that the changes are applied, and the call throws
#     VerificationException: Method Maker.Of: type argument 'T' violates the constraint of type parameter 'T'.
# although the type argument fulfils it and the same code runs after a restart. An assembly that had no such constraint before the edit
# (here it is that of Maker.Of) is not affected. Code that is generated for hot reload must not count on constraints: passing typeof(T)
# on as a value works.
#
# Seen on 2026-11-28. Exits 1 when the call succeeds, 2 when the edit never arrives.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
app=$work/app log=$work/log
mkdir "$app"
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" "$work/Directory.Packages.props" > /dev/null
cat > "$app/Finding.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
X
cat > "$app/Program.cs" <<'X'
using System;
using System.Threading;

for (var i = 0; i < 180; i++)
{
    try
    {
        Console.WriteLine(Text.Now());
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + ": " + e.Message);
    }

    Thread.Sleep(500);
}

public interface IThing
{
    string Name { get; }
}

public class Thing : IThing
{
    public string Name => "the thing";
}

public static class Maker
{
    public static string Of<T>() where T : IThing, new() => new T().Name;
}
X
echo 'public static class Text { public static string Now() => "before"; }' > "$app/Text.cs"

# A session of its own, so that the app can be ended with the watcher, which outlives a polite request.
setsid dotnet watch --non-interactive --project "$app/Finding.csproj" > "$log" 2>&1 &
watch=$!
finish() {
    kill -KILL -- "-$watch" 2> /dev/null || true
    wait "$watch" 2> /dev/null || true
    rm -rf "$work"
}
trap finish EXIT

wait_for() {
    for _ in $(seq 90); do
        grep -qE "$1" "$log" && return
        sleep 1
    done
    cat "$log"
    exit 2
}
wait_for '^before'
sleep 2
cat > "$app/Text.cs" <<'X'
public static class Text { public static string Now() => Later.Made(new Thing()); }

public static class Later
{
    public static string Made<T>(T thing) where T : IThing, new() => Maker.Of<T>();
}
X
wait_for '^(VerificationException|the thing)'
grep -m 1 -E '^(VerificationException|the thing)' "$log"
grep -q '^VerificationException' "$log"
