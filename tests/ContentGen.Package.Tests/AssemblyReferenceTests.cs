using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>
/// A dll beside an analyzer may ask only for what every compiler from Roslyn 4.8 on brings along. A reference to anything
/// newer makes the compiler skip the generator with a mere warning, so each new one needs a reason here.
/// </summary>
[Collection(FirstHalf.Name)]
public sealed class AssemblyReferenceTests(PackageFixture package)
{
    /// <summary>Roslyn 4.8 itself, what it was compiled against, the three libraries beside the generator, and what Markdig brings.</summary>
    [Fact]
    public void TheGeneratorAsksForRoslyn4_8AndItsNeighbours() => Assert.Empty(References("analyzers/dotnet/cs/ContentGen.Generator.dll").Except(
        [
            "netstandard 2.0.0.0",
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            "System.Collections.Immutable 7.0.0.0",
            "Markdig 1.6.0.0",
            "YamlDotNet 16.0.0.0",
            "Tomlyn 2.0.0.0",
            "System.Memory 4.0.2.0",
        ]));

    /// <summary>
    /// Spans for .NET Standard. The SDK's compiler runs on .NET 8 or later, where these three are part of the runtime at
    /// a higher version; Visual Studio's brings System.Memory, Buffers and Unsafe for Roslyn's own use.
    /// </summary>
    [Fact]
    public void MarkdigAsksForSpansOnly() => Assert.Equal(
        ["System.Buffers 4.0.2.0", "System.Memory 4.0.2.0", "System.Runtime.CompilerServices.Unsafe 6.0.0.0", "netstandard 2.0.0.0"],
        References("analyzers/dotnet/cs/Markdig.dll"));

    [Fact]
    public void YamlDotNetAsksForNothing() => Assert.Equal(["netstandard 2.0.0.0"], References("analyzers/dotnet/cs/YamlDotNet.dll"));

    /// <summary>
    /// What Markdig asks for, and two that older compilers lack at these versions: Tomlyn's serializer needs them. The generator
    /// uses the lexer only, which does not: FrontMatter/TomlDoorTests.cs sees that neither is asked for. They are not packed,
    /// and a compiler that wanted them all the same says CG1005 for TOML and reads everything else.
    /// </summary>
    [Fact]
    public void TomlynAsksForSpansAndForWhatItsLexerDoesNotUse() => Assert.Equal(
        [
            "System.Buffers 4.0.2.0", "System.Collections.Immutable 9.0.0.0", "System.Memory 4.0.2.0",
            "System.Runtime.CompilerServices.Unsafe 6.0.0.0", "System.Text.Json 10.0.0.0", "netstandard 2.0.0.0",
        ],
        References("analyzers/dotnet/cs/Tomlyn.dll"));

    [Fact]
    public void TheLibraryAsksForTheRuntimeOnly() =>
        Assert.All(References("lib/net8.0/ContentGen.dll"), static reference =>
        {
            Assert.StartsWith("System.", reference, StringComparison.Ordinal);
            Assert.EndsWith(" 8.0.0.0", reference, StringComparison.Ordinal);
        });

    private List<string> References(string file)
    {
        using var archive = ZipFile.OpenRead(package.PackedFile("nupkg"));
        using var stream = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .Order(StringComparer.Ordinal)];
    }
}
