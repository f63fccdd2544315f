using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>A tag of a component as it was written. Places are relative to the body.</summary>
/// <param name="Form">Whether it opens, closes, or both.</param>
/// <param name="Name">The component's name, perhaps a qualified one.</param>
/// <param name="NameRange">The name.</param>
/// <param name="Parameters">What is given to the component, in the order of the text.</param>
internal sealed record ComponentTag(
    TagForm Form,
    string Name,
    SourceRange NameRange,
    EquatableArray<ComponentParameter> Parameters)
{
    /// <summary>Where the last part of the name stands.</summary>
    public SourceRange LastPartRange
    {
        get
        {
            var skipped = Name.LastIndexOf('.') + 1;
            return NameRange with { Start = NameRange.Start + skipped, Length = NameRange.Length - skipped, StartColumn = NameRange.StartColumn + skipped };
        }
    }

    /// <summary>Whether it has a parameter of a name.</summary>
    public bool Gives(string name) => Parameters.Any(parameter => parameter.Name == name);

    /// <summary>The last part of a name such as <c>Callout.Header</c>, when what stands before it is the given component.</summary>
    public string? FragmentOf(string component) =>
        Name.Length > component.Length + 1 && Name[component.Length] == '.' && Name.LastIndexOf('.') == component.Length
            && Name.StartsWith(component, StringComparison.Ordinal) ? Name.Substring(component.Length + 1) : null;
}

/// <summary>What a tag does.</summary>
internal enum TagForm
{
    Open,
    Close,

    /// <summary>Closes what it opened, with <c>/&gt;</c>.</summary>
    Whole,
}

/// <summary>A parameter of a component, or an HTML attribute for it to pass on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameRange">Where the name stands.</param>
/// <param name="Form">How the value is written.</param>
/// <param name="Value">The text, or the C#; empty without a value.</param>
/// <param name="ValueRange">Where the value stands, with its quotes but without braces.</param>
internal sealed record ComponentParameter(string Name, SourceRange NameRange, ValueForm Form, string Value, SourceRange ValueRange)
{
    /// <summary>Whether it is an attribute of HTML, of which C# knows nothing: <c>class</c>, <c>data-id</c>, <c>XLink:href</c>.</summary>
    public bool IsAttribute => IsAttributeName(Name);

    public static bool IsAttributeName(string name) => !char.IsUpper(name[0]) || name.IndexOfAny(['-', ':']) >= 0;
}

/// <summary>How a parameter's value is written.</summary>
internal enum ValueForm
{
    /// <summary>Not at all, which means true.</summary>
    None,

    /// <summary>In quotes.</summary>
    Text,

    /// <summary>In braces: C#.</summary>
    Expression,
}

/// <summary>Where in a body's HTML a tag stood.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Offset">The place between two of its characters.</param>
internal sealed record ComponentMark(ComponentTag Tag, int Offset);
