using System.Text;
using System.Xml;
using ContentGen.Generator.Files.Images;
using ContentGen.Generator.Tests.Docs;

namespace ContentGen.Generator.Tests.Files.Images;

/// <summary>The size that an image's header says. The samples were written by libvips and are 7 by 5 pixels before they are turned.</summary>
public class ImageHeaderTests
{
    private const string Samples = "tests/ContentGen.Generator.Tests/Files/Images/Samples";

    [Theory]
    [InlineData("plain.png", "7x5")]
    [InlineData("plain.gif", "7x5")]
    [InlineData("plain.jpg", "7x5")]
    [InlineData("progressive.jpg", "7x5")]
    [InlineData("turned1.jpg", "7x5")]
    [InlineData("turned3.jpg", "7x5")]
    [InlineData("turned6.jpg", "5x7")]
    [InlineData("turned8.jpg", "5x7")]
    [InlineData("lossy.webp", "7x5")]
    [InlineData("lossless.webp", "7x5")]
    [InlineData("alpha.webp", "7x5")]
    [InlineData("plain.avif", "7x5")]
    [InlineData("alpha.avif", "7x5")]
    [InlineData("turned6.avif", "5x7")]
    public void EveryFormatSaysItsSizeAsBrowsersShowIt(string file, string size) => Assert.Equal(size, Size(Sample(file)));

    [Fact]
    public void EverySampleIsAsked() => Assert.Equal(14, Files().Count());

    [Fact]
    public void AnOrientationIsReadInEitherOrderOfBytes()
    {
        // The same field as cameras write it: big-endian, and behind another one.
        byte[] exif =
        [
            0xFF, 0xE1, 0, 42, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x0F, 0, 2, 0, 0, 0, 2, (byte)'A', 0, 0, 0,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 5, 0, 0,
        ];
        var plain = Sample("plain.jpg");

        Assert.Equal("5x7", Size([.. plain[..2], .. exif, .. plain[2..]]));
    }

    [Fact]
    public void EverySampleHasASize() =>
        Assert.All(Files(), static path => Assert.NotEqual("", Size(File.ReadAllBytes(path))));

    [Theory]
    [InlineData("<svg width='640' height='480'/>", "640x480")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- a -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64px\" height=\" 48.4 \"></svg>", "64x48")]
    [InlineData("<svg viewBox='0 0 24 16'/>", "24x16")]
    [InlineData("<svg viewBox='-10,-10, 300 100.2'/>", "300x100")]
    [InlineData("<svg width='100%' height='100%' viewBox='0 0 24 16'/>", "24x16")]
    [InlineData("<svg width='48' viewBox='0 0 24 16'/>", "48x32")]
    [InlineData("<svg height='32' viewBox='0 0 24 16'/>", "48x32")]
    [InlineData("<svg width='1in' height='72pt'/>", "96x96")]
    [InlineData("<svg width='2.54cm' height='25.4mm'/>", "96x96")]
    [InlineData("<svg width='1e2' height='.5'/>", "100x1")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://no.example/svg11.dtd' [<!ENTITY ns 'http://e.org/'>]><svg "
        + "xmlns:i='&ns;' width='3' height='2'/>", "3x2")]
    [InlineData("<s:svg xmlns:s='http://www.w3.org/2000/svg' width='3' height='2'/>", "3x2")]
    [InlineData("<svg/>", "")]
    [InlineData("<svg width='10em' height='5'/>", "")]
    [InlineData("<svg width='0' height='5'/>", "")]
    [InlineData("<svg viewBox='0 0 0 16'/>", "")]
    [InlineData("<svg viewBox='0 0 24'/>", "")]
    [InlineData("<html width='3' height='2'/>", "")]
    [InlineData("<svg width='3", "")]
    [InlineData("not an image at all", "")]
    [InlineData("", "")]
    public void AnSvgSaysItsSizeInSeveralWays(string svg, string size)
    {
        Assert.Equal(size, Size(Encoding.UTF8.GetBytes(svg)));
        Assert.Equal(size, Size([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(svg)]));
        if (!svg.StartsWith("<?", StringComparison.Ordinal))
            Assert.Equal(size, Size([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(svg)]));
    }

    [Fact]
    public void AHeaderThatIsCutOffOrBrokenIsNoFailure()
    {
        var random = new Random(20261128);
        foreach (var path in Files())
        {
            var bytes = File.ReadAllBytes(path);
            for (var length = 0; length < bytes.Length; length += 1 + (length / 40))
                Assert.Contains(Size(bytes[..length]), new[] { "", Size(bytes) });
            for (var i = 0; i < 400; i++)
            {
                var broken = (byte[])bytes.Clone();
                for (var edits = random.Next(1, 6); edits > 0; edits--)
                    broken[random.Next(Math.Min(200, broken.Length))] = (byte)random.Next(256);
                Size(broken);
            }
        }
    }

    [Fact]
    public void FilesAreOpenedInOnePlaceOnly() => Assert.Equal(
        ["src/ContentGen.Generator/Files/Images/PictureFile.cs"],
        RepositoryText.Files("src", "*.cs").Where(static path => RepositoryText.Read(path).Contains("RS1035", StringComparison.Ordinal)));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Repository.Path(Samples));

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.Path(Samples, file));

    private static string Size(byte[] bytes)
    {
        try
        {
            return ImageHeader.Read(new MemoryStream(bytes)) is { } size ? $"{size.Width}x{size.Height}" : "";
        }
        catch (Exception exception) when (exception is IOException or XmlException)
        {
            return "";
        }
    }
}
