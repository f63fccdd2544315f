using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Writes the class that renders a body with components. Each fragment is a method, so that components in components are no
/// lambdas in lambdas. What the author wrote stands alone on a line that is mapped to the markdown: the errors that the compiler
/// finds there are told there.
/// </summary>
internal sealed class ComponentEmitter
{
    /// <summary>The type of the methods, as a cast.</summary>
    public const string Delegate = $"(global::System.Action<{Builder}, {Body}>)";

    /// <summary>The method that opens a component of the type of its last argument.</summary>
    public const string OpenMethod = "__Open";

    private const string Builder = "global::Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder";
    private const string Body = "global::ContentGen.ContentBody";
    private const string Fragment = "global::Microsoft.AspNetCore.Components.RenderFragment";
    private const string Members = "global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers";

    private readonly ComponentBody _body;
    private readonly MappedWriter _code;
    private readonly string _html;
    private readonly int[] _bytes;
    private readonly Queue<(string Name, ContainerNode Node)> _methods = new();
    private int _methodCount;
    private int _sequence;

    private ComponentEmitter(ComponentBody body, string html)
    {
        (_body, _html) = (body, html);
        _bytes = Utf8Offsets.Of(html);
        _code = new MappedWriter(new CodeWriter(""), body.Path.File, body.Line);
    }

    public static SourceText Emit(ComponentBody body)
    {
        var html = body.Linked.ReadHtml();
        var emitter = new ComponentEmitter(body, html);
        var inCharacters = body.Linked.Changes.Marks.Select(mark => mark with { Offset = Utf8Offsets.Character(emitter._bytes, mark.Offset) }).ToList();
        emitter.Write(ComponentTree.Of(body.Path.File, html, inCharacters).Root);
        return emitter._code.Code.ToSource();
    }

    private void Write(RootNode root)
    {
        var (code, name) = (_code.Code, _body.Name);
        // What is obsolete is the author's to use, or not.
        code.Line("#pragma warning restore CS0612, CS0618");
        // A value is never read of the component that stands for all: the compiler asks what its parameters are.
        code.Line("#pragma warning disable CS0429, CS0162, BL0005");
        foreach (var used in _body.Namespaces.Used)
            code.Line($"using {used};");
        code.Line();
        foreach (var own in _body.Namespaces.Used.Where(_ => _body.Namespaces.AreOwn))
        {
            code.Open($"namespace {own}");
            code.Close();
            code.Line();
        }

        if (name.Record.Namespace.Length > 0)
            code.Open($"namespace {name.Record.Namespace}");
        code.Summary($"Renders <c>{CodeWriter.Xml(_body.Path.Source)}</c> with its components.");
        code.Open($"internal static class {name.ClassName}");
        Method("public", "Render", root);
        while (_methods.Count > 0)
        {
            var (method, node) = _methods.Dequeue();
            code.Line();
            Method("private", method, node);
        }

        // The type goes on as a value: of a generic method that comes with a hot reload the runtime forgets the constraints.
        code.Line();
        code.Lines($$"""
            private static void {{OpenMethod}}<[{{Members}}({{Members.Replace("Members", "MemberTypes")}}.All)] T>({{Builder}} builder, int sequence,
                T component)
                where T : class, global::Microsoft.AspNetCore.Components.IComponent => builder.OpenComponent(sequence, typeof(T));
            """);
    }

    private void Method(string access, string name, ContainerNode node)
    {
        _sequence = 0;
        _code.Code.Open($"{access} static void {name}({Builder} __builder, {Body} __body)");
        Children(node);
        _code.Code.Close();
    }

    private void Children(ContainerNode container)
    {
        foreach (var node in container.Children)
        {
            switch (node)
            {
                case MarkupNode markup:
                    _code.Code.Line($"__builder.AddMarkupContent({_sequence++}, __body.GetHtml({_bytes[markup.Start]}, {_bytes[markup.End]}));");
                    break;
                case ElementNode element:
                    Element(element);
                    break;
                case ComponentNode component:
                    Component(component);
                    break;
            }
        }
    }

    private void Element(ElementNode element)
    {
        var code = _code.Code;
        code.Line($"__builder.OpenElement({_sequence++}, {CodeWriter.Literal(element.Name)});");
        foreach (var attribute in element.Attributes)
        {
            var value = CodeWriter.Literal(attribute.Value);
            if (element.Name == "a" && attribute.Key == "href")
                value = $"__body.GetLink({value})";
            code.Line($"__builder.AddAttribute({_sequence++}, {CodeWriter.Literal(attribute.Key)}, {value});");
        }

        Children(element);
        code.Line("__builder.CloseElement();");
    }

    private void Component(ComponentNode component)
    {
        var (code, tag) = (_code.Code, component.Tag);
        code.Open();
        // Of a static class C# says that it is no type of a variable, at this word.
        _code.Mapped("", "var", "__component = default(", tag.NameRange);
        _code.Mapped("", TypeName(tag.Name), ");", tag.NameRange);
        _code.Mapped("", OpenMethod, $"(__builder, {_sequence++}, __component);", tag.NameRange);
        foreach (var parameter in tag.Parameters)
            Parameter(parameter);
        foreach (var fragment in component.Fragments)
            Content(fragment.Name, fragment, fragment.Tag);
        if (component.HasContent(_html))
            Content(ComponentTree.Content, component, tag);
        code.Line("__builder.CloseComponent();");
        code.Close();
    }

    private void Parameter(ComponentParameter parameter)
    {
        var code = _code.Code;
        code.Open();
        if (parameter.IsAttribute)
        {
            _code.Mapped("const string __name =", CodeWriter.Literal(parameter.Name), ";", parameter.NameRange);
            code.Line("object __value;");
        }
        else
        {
            Value(parameter.Name, parameter.NameRange);
        }

        var (value, range) = parameter.Form switch
        {
            ValueForm.None => ("true", parameter.NameRange),
            ValueForm.Text => (CodeWriter.Literal(parameter.Value), parameter.ValueRange),
            _ => (parameter.Value, parameter.ValueRange),
        };
        _code.Mapped("__value =", value, ";", range);
        code.Line($"__builder.AddComponentParameter({_sequence++}, {(parameter.IsAttribute ? "__name" : CodeWriter.Literal(parameter.Name))}, __value);");
        code.Close();
    }

    /// <summary>A local of a parameter's type. What is said of the use of a member is said of what stands before it too.</summary>
    private void Value(string parameter, SourceRange range)
    {
        _code.Mapped("var __value = false ?", "__component.", "", range);
        _code.Mapped("", parameter, ": default;", range);
    }

    /// <summary>A name whose parts may be C#'s own words.</summary>
    private static string TypeName(string name) => string.Join(".", name.Split('.').Select(Names.Escape));

    /// <summary>What a component gets as a fragment; a parameter like any other.</summary>
    private void Content(string name, ContainerNode node, ComponentTag tag)
    {
        var method = "__Fragment" + _methodCount++;
        _methods.Enqueue((method, node));
        var code = _code.Code;
        code.Open();
        Value(name, tag.LastPartRange);
        code.Line($"{Fragment} __fragment = __inner => {method}(__inner, __body);");
        _code.Mapped("__value =", "__fragment", ";", tag.LastPartRange);
        code.Line($"__builder.AddComponentParameter({_sequence++}, {CodeWriter.Literal(name)}, __value);");
        code.Close();
    }
}
