using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Emit;

/// <summary>A property as the class for JSON names it.</summary>
internal sealed record JsonProperty(string Name, string CSharpName, JsonForm? Form, bool IsObsolete)
{
    private const string Condition = "global::System.Text.Json.Serialization.JsonIgnoreCondition";

    /// <summary>The C# that adds it to its type.</summary>
    public string Add
    {
        get
        {
            var name = Form?.Name is { } own ? ", jsonName: " + CodeWriter.Literal(own) : "";
            var ignored = Form?.IgnoredWhen is { } condition ? $", ignored: {Condition}.{condition}" : "";
            return $"json.Add({CodeWriter.Literal(Name)}, static value => value.{CSharpName}{name}{ignored});";
        }
    }

    /// <summary>What an entry has, the body last: it is the longest.</summary>
    public static IEnumerable<JsonProperty> Of(CollectionSchema schema)
    {
        return
        [
            .. EntryMembers.All.Where(static member => !member.IsBody).Select(Member),
            .. schema.Properties.Select(Of),
            Member(EntryMembers.Body),
        ];

        JsonProperty Member(EntryProperty member)
        {
            var own = schema.Declaration?.Members.FirstOrDefault(own => own.Name == member.Name);
            return new(member.Name, member.Name, own?.Json, IsObsolete: false);
        }
    }

    public static JsonProperty Of(PropertySchema property) =>
        new(property.Name, property.CSharpName, property.Json, property.Obsolete is not null);
}
