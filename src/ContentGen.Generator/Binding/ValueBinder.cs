using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Binding;

/// <summary>Reads YAML nodes by the shapes of their properties and collects what is wrong with them.</summary>
internal sealed class ValueBinder(string path, List<Problem> problems)
{
    /// <summary>The value, or null when it could not be read; then a problem says why.</summary>
    public BoundValue? Bind(string key, YamlNode node, ValueShape shape) => shape switch
    {
        ListShape list => List(key, node, list),
        EnumShape choice => Enum(key, node, choice),
        ScalarShape scalar => Scalar(key, node, scalar),
        _ => throw new InvalidOperationException($"No way to bind {shape}."),
    };

    /// <summary>What a shape accepts, to be put behind "expected".</summary>
    public static string Accepted(ValueShape shape) => shape switch
    {
        ListShape { Item: ScalarShape { Kind: ScalarKind.String } } => "a list of texts such as [one, two]",
        ListShape list => $"a list, each item {Accepted(list.Item)}",
        EnumShape choice => "one of " + string.Join(", ", choice.Members.Select(static member => member.Spelling ?? member.Name)),
        ScalarShape scalar => ScalarReader.Accepted(scalar.Kind),
        _ => shape.CSharp,
    };

    private void NoScalar(string key, YamlNode node, ValueShape shape) =>
        problems.Add(Problems.WrongShape(path, node.Range, key, node is YamlSequence ? "A list" : "A map", Accepted(shape)));

    private BoundValue? Scalar(string key, YamlNode node, ScalarShape shape)
    {
        if (node is not YamlScalar scalar)
        {
            NoScalar(key, node, shape);
            return null;
        }

        if (ScalarReader.TryRead(shape.Kind, scalar.Value, out var advice) is not { } value)
        {
            problems.Add(Problems.WrongType(path, scalar.Range, key, scalar.Value, Accepted(shape), advice));
            return null;
        }

        if (shape.Kind == ScalarKind.String && scalar is { Style: YamlStyle.Plain, Comment: { } comment })
            problems.Add(Problems.CutByComment(path, scalar.Range, key, scalar.Value, comment));
        return value;
    }

    private NumberValue? Enum(string key, YamlNode node, EnumShape shape)
    {
        if (node is not YamlScalar scalar)
        {
            NoScalar(key, node, shape);
            return null;
        }

        var written = scalar.Value.Trim();
        var member = shape.Members.FirstOrDefault(member => member.Spelling == written || member.Name == written)
            ?? shape.Members.FirstOrDefault(member => Keys.Fold(member.Spelling ?? "") == Keys.Fold(written) || Keys.Fold(member.Name) == Keys.Fold(written));
        if (written.Length > 0 && member is not null)
            return new NumberValue(member.Value);
        problems.Add(Problems.NotAMember(path, scalar.Range, key, scalar.Value, [.. shape.Members.Select(static member => member.Spelling ?? member.Name)]));
        return null;
    }

    private ListValue? List(string key, YamlNode node, ListShape shape)
    {
        if (node is YamlMapping && shape.Item is ScalarShape)
        {
            problems.Add(Problems.WrongShape(path, node.Range, key, "A map", Accepted(shape)));
            return null;
        }

        var nodes = node is YamlSequence sequence ? sequence.Items : EquatableArray.Of(node);
        var items = new List<BoundValue>(nodes.Count);
        foreach (var item in nodes)
        {
            if (item is YamlScalar { IsNull: true })
                problems.Add(Problems.WrongShape(path, item.Range, key, "An empty item", Accepted(shape.Item)));
            else if (BindItem(key, item, shape, isAlone: node is not YamlSequence) is { } value)
                items.Add(value);
        }

        return new ListValue(items.ToEquatableArray());
    }

    private BoundValue? BindItem(string key, YamlNode item, ListShape shape, bool isAlone)
    {
        if (isAlone && item is YamlScalar scalar && scalar.Value.Contains(',') && shape.Item is ScalarShape { Kind: ScalarKind.String })
            problems.Add(Problems.CommaList(path, scalar.Range, key, scalar.Value));
        return Bind(key, item, shape.Item);
    }
}
