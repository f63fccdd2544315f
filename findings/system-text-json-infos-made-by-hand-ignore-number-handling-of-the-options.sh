#!/usr/bin/env bash
# System.Text.Json of .NET SDK 10.0.401: type infos that are made with JsonMetadataServices.CreateObjectInfo, the public way without
# reflection, do not follow JsonSerializerOptions.NumberHandling. NumberHandling of JsonObjectInfoValues cannot be null: left alone it is
# Strict, and that is said of the type and wins over the options. The same record by reflection follows them. With NaN the writer throws,
# and its message advises the very option that is set. Set JsonTypeInfo.NumberHandling to null on what CreateObjectInfo returns.
# Whoever emits infos from a generator, because no generator sees another's types, meets it.
#
# Seen on 2026-11-30: prints  reflection: {"Half":"0.5"},  made by hand: {"Half":0.5},  set to null: {"Half":"0.5"}.
# Exits non-zero when the second is as the others.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo '<Project />' | tee "$work/Directory.Build.props" "$work/Directory.Build.targets" "$work/Directory.Packages.props" > /dev/null
cat > "$work/Finding.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>
  </PropertyGroup>
</Project>
X
cat > "$work/Program.cs" <<'X'
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

Print("reflection", new DefaultJsonTypeInfoResolver());
Print("made by hand", new ByHand(isSetToNull: false));
Print("set to null", new ByHand(isSetToNull: true));

static void Print(string how, IJsonTypeInfoResolver resolver)
{
    var options = new JsonSerializerOptions { TypeInfoResolver = resolver, NumberHandling = JsonNumberHandling.WriteAsString };
    Console.WriteLine($"{how}: {JsonSerializer.Serialize(new Size { Half = 0.5 }, options)}");
}

public sealed class Size { public double Half { get; set; } }

public sealed class ByHand(bool isSetToNull) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(double))
            return JsonMetadataServices.CreateValueInfo<double>(options, JsonMetadataServices.DoubleConverter);
        if (type != typeof(Size))
            return null;
        var info = JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<Size>
        {
            PropertyMetadataInitializer = _ => [JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<double>
            {
                IsProperty = true, IsPublic = true, DeclaringType = typeof(Size), PropertyName = "Half",
                Getter = static size => ((Size)size).Half,
            })],
        });
        if (isSetToNull)
            info.NumberHandling = null;
        return info;
    }
}
X
dotnet run --project "$work/Finding.csproj" | tee "$work/out"
grep -qx 'reflection: {"Half":"0.5"}' "$work/out"
grep -qx 'made by hand: {"Half":0.5}' "$work/out"
grep -qx 'set to null: {"Half":"0.5"}' "$work/out"
