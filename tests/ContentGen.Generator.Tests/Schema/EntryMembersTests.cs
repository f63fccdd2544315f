using System.Reflection;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>The generator knows the library by names only: here they are compared with the library itself.</summary>
public class EntryMembersTests
{
    [Fact]
    public void TheyAreWhatTheLibraryAsksOfAnEntry() =>
        Assert.Equal(
            typeof(IContentEntry).GetProperties().Select(static property => $"{Name(property.PropertyType)} {property.Name}"),
            EntryMembers.All.Select(static member => $"{member.Type} {member.Name}"));

    [Fact]
    public void EachIsReadByTheReaderOfTheLibrary()
    {
        var reader = typeof(EntryReader);
        Assert.All(EntryMembers.All.Where(static member => !member.IsBody), member =>
        {
            Assert.Equal(member.Type, Name(reader.GetProperty(member.Name)!.PropertyType));
            Assert.Equal("reader." + member.Name, member.ReadFrom("null"));
        });
        Assert.Equal("reader.CreateBody(this.Summary)", EntryMembers.Body.ReadFrom("this.Summary"));
        Assert.Equal(EntryMembers.Body.Type, Name(reader.GetMethod("CreateBody", [typeof(string)])!.ReturnType));
        Assert.Equal(typeof(ContentBody), typeof(ContentBody).GetProperty("Empty", BindingFlags.Static | BindingFlags.Public)!.PropertyType);
    }

    [Fact]
    public void ThePackedRowLeadsWithThoseThatAreText() =>
        Assert.Equal(Enum.GetNames<RowField>(), EntryMembers.All.Where(static member => !member.IsBody).Select(static member => member.Name));

    [Fact]
    public void TheyAreDeclaredAsUsersAreToldToDeclareThem()
    {
        Assert.Equal("public string Slug { get; init; } = \"\";", EntryMembers.Slug.Declaration);
        Assert.Equal("public string Slug { get; init; }", EntryMembers.Slug.Expected);
        Assert.Equal("public global::ContentGen.ContentBody Body { get; init; } = global::ContentGen.ContentBody.Empty;", EntryMembers.Body.Declaration);
        Assert.Equal("public ContentGen.ContentBody Body { get; init; }", EntryMembers.Body.Expected);
    }

    private static string Name(Type type) => type == typeof(string) ? "string" : type.FullName!;
}
