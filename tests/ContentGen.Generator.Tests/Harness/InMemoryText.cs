using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Harness;

/// <summary>An additional file as the compiler hands it over.</summary>
internal sealed class InMemoryText(string path, SourceText text) : AdditionalText
{
    /// <summary>The compiler's own way to read a file.</summary>
    private static readonly Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText> Decode =
        typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
            .GetMethod("Create", BindingFlags.Static | BindingFlags.NonPublic, [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)])!
            .CreateDelegate<Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText>>();

    public InMemoryText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>Decodes bytes as the compiler does on this machine: what is not UTF-8 it reads with replacement characters, or in a legacy code page.</summary>
    public InMemoryText(string path, byte[] bytes)
        : this(path, Decode(new MemoryStream(bytes), null, SourceHashAlgorithm.Sha256, false))
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
