using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>
/// Reads YAML nodes by the shapes of their properties. Collects what is wrong with them, the entries they refer to,
/// and the values that a pattern must match.
/// </summary>
internal sealed class ValueBinder(string path, List<Problem> problems, List<BoundReference> references, List<BoundMatch> matches, bool isToml)
{
    /// <summary>The images among the values.</summary>
    public List<BoundImage> Images { get; } = [];

    /// <summary>The value of a property; null when it could not be read, and then a problem says why.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="node">What the file gives.</param>
    /// <param name="property">The property.</param>
    /// <param name="prefix">The keys above, for messages.</param>
    public BoundValue? Bind(string key, YamlNode node, PropertySchema property, string prefix = "")
    {
        var value = Bind(prefix + key, key + ": ", node, property.Type);
        if (value is not null)
            CheckRules(prefix + key, node, property, value);
        return Role.Image.IsPlayedBy(property) ? Image(node, value) : value;
    }

    /// <summary>The address of an image, or a list of them, as values that are yet to be resolved.</summary>
    private BoundValue? Image(YamlNode node, BoundValue? value)
    {
        if (node is YamlScalar scalar && value is TextValue or ListValue { Items.Count: 1 })
            Images.Add(new BoundImage(scalar.Value, scalar.Range));
        else if (node is YamlSequence sequence && !(value is ListValue { Items: var noted } && noted.Any(static item => item is ImageValue)))
        {
            var items = sequence.Items.OfType<YamlScalar>().Where(static item => !item.IsNull);
            Images.AddRange(items.Select(static item => new BoundImage(item.Value, item.Range)));
        }

        return value switch
        {
            TextValue text => new ImageValue(text.Text),
            ListValue list => new ListValue(list.Items.Select(static item => item is TextValue text ? new ImageValue(text.Text) : item).ToEquatableArray()),
            _ => value,
        };
    }

    /// <param name="key">The key with all that are above it.</param>
    /// <param name="own">What precedes the value on its line: the key, or nothing for an item.</param>
    /// <param name="node">What the file gives.</param>
    /// <param name="shape">What is wanted.</param>
    private BoundValue? Bind(string key, string own, YamlNode node, ValueShape shape) => shape switch
    {
        ListShape list => List(key, own, node, list),
        MapShape map => Map(key, node, map),
        RecordShape record => Record(key, node, record),
        EnumShape { IsFlags: true } choice when node is YamlSequence several => Flags(key, several, choice),
        _ when node is not YamlScalar => WrongShape(
            key, node, node is YamlSequence ? "A list" : "A map", shape, OneOfSeveral.Advice(own, node, shape, isToml)),
        EnumShape choice => new EnumBinder(path, problems).Bind(key, [(YamlScalar)node], choice),
        ReferenceShape reference => Reference(key, (YamlScalar)node, reference),
        ImageShape image => Picture(key, (YamlScalar)node, image),
        ScalarShape scalar => Scalar(key, own, (YamlScalar)node, scalar),
        _ => throw new InvalidOperationException($"No way to bind {shape}."),
    };

    private TextValue? WrongShape(string key, YamlNode node, string found, ValueShape shape, string advice = "")
    {
        problems.Add(Problems.WrongShape(path, node.Range, key, found, Accepted.By(shape), advice));
        return null;
    }

    /// <summary>
    /// Nothing at all is one mistake, a word that YAML takes for nothing another. Text that it takes for a comment was reported already.
    /// </summary>
    private void ReadAsNothing(string key, YamlScalar nothing, string found, ValueShape shape)
    {
        if (nothing.Value.Length == 0 && !YamlHashes.IsText(nothing.Comment))
            WrongShape(key, nothing, found, shape);
        else if (nothing.Value.Length > 0 && shape is RecordShape or ListShape or MapShape)
            WrongShape(key, nothing, found, shape);
        else if (nothing.Value.Length > 0)
            problems.Add(Problems.ItemReadAsNothing(
                path, nothing.Range, key, found, nothing.Value, Accepted.By(shape), NothingWord.MayBeMeant(nothing.Value, shape)));
    }

    private BoundValue? Scalar(string key, string own, YamlScalar scalar, ScalarShape shape)
    {
        var reading = shape.Kind.Read(scalar.Value);
        if (reading.Value is null)
        {
            problems.Add(Problems.WrongType(path, scalar.Range, key, scalar.Value, Accepted.By(shape), SmartQuotes.Advice(scalar.Value) ?? reading.Advice));
            return null;
        }

        if (shape.Kind.IsText && scalar is { Style: YamlStyle.Plain, Comment: { } comment } && !YamlHashes.IsMeantBehind(scalar.Value))
            problems.Add(Problems.CutByComment(path, scalar.Range, key, own, scalar.Value, comment, YamlFix.Quote($"{scalar.Value} {comment}")));
        else if (shape.Kind.IsText && scalar.Style == YamlStyle.Plain && SmartQuotes.Of(scalar.Value) is { } smart)
            problems.Add(Problems.InSmartQuotes(path, scalar.Range, own, smart.Quotes, YamlFix.Quote(smart.Inner), YamlFix.Quote(scalar.Value)));
        return reading.Value;
    }

    private ImageValue? Picture(string key, YamlScalar scalar, ImageShape shape)
    {
        if (scalar.Value.Trim().Length == 0)
        {
            WrongShape(key, scalar, "An empty value", shape);
            return null;
        }

        Images.Add(new BoundImage(scalar.Value, scalar.Range));
        return new ImageValue(scalar.Value) { HasSize = true };
    }

    private NumberValue? Flags(string key, YamlSequence several, EnumShape shape)
    {
        if (several.Items.FirstOrDefault(static item => item is not YamlScalar { IsNull: false }) is not { } other)
            return new EnumBinder(path, problems).Bind(key, several.Items.Cast<YamlScalar>(), shape);
        WrongShape(key, other, other switch { YamlSequence => "A list", YamlMapping => "A map", _ => "An empty item" }, shape);
        return null;
    }

    private ReferenceValue? Reference(string key, YamlScalar scalar, ReferenceShape shape)
    {
        var name = scalar.Value.Trim();
        if (name.Length == 0)
        {
            WrongShape(key, scalar, "An empty value", shape);
            return null;
        }

        references.Add(new BoundReference(key, shape.Folder, name, scalar.Range));
        return new ReferenceValue(shape.Folder, name);
    }

    private ListValue? List(string key, string own, YamlNode node, ListShape shape)
    {
        // One map for a list of records is one item, as one text for a list of texts is.
        if (node is YamlMapping && shape.Item is not RecordShape)
        {
            WrongShape(key, node, "A map", shape, OneOfSeveral.Advice(own, node, shape.Item, isToml));
            return null;
        }

        var unmarked = new UnmarkedLists(path, isToml);
        if (node is YamlScalar text && shape.Item is ScalarShape { Kind.IsText: true })
            problems.AddRange(unmarked.OfTexts(key, text) is { } slip ? [slip] : []);
        else if (node is YamlScalar one && unmarked.OfValues(key, one, shape.Item) is { } mistake)
        {
            problems.Add(mistake);
            return null;
        }

        var nodes = node is YamlSequence sequence ? sequence.Items : EquatableArray.Of(node);
        var items = new List<BoundValue>(nodes.Count);
        foreach (var item in nodes)
        {
            if (item is YamlScalar { IsNull: true } nothing)
                ReadAsNothing(key, nothing, "An empty item", shape.Item);
            else if (Bind(key, node is YamlSequence ? "" : own, item, shape.Item) is { } value)
                items.Add(value);
        }

        if (node is YamlScalar names && items.Count == 1 && shape.Item is ReferenceShape)
            references[references.Count - 1] = references[references.Count - 1] with { Items = unmarked.OfNames(names) };
        return new ListValue(items.ToEquatableArray());
    }

    private MapValue? Map(string key, YamlNode node, MapShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            WrongShape(key, node, node is YamlSequence ? "A list" : "Plain text", shape);
            return null;
        }

        var items = new List<MapItem>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            var inner = $"{key}.{entry.Key}";
            if (entry.Value is YamlScalar { IsNull: true } nothing)
                ReadAsNothing(inner, nothing, "An empty value", shape.Item);
            else if (Bind(inner, entry.Key + ": ", entry.Value, shape.Item) is { } value)
                items.Add(new MapItem(entry.Key, value));
        }

        return new MapValue(items.ToEquatableArray());
    }

    private RecordValue? Record(string key, YamlNode node, RecordShape shape)
    {
        if (node is not YamlMapping mapping)
        {
            WrongShape(key, node, node is YamlSequence ? "A list" : "Plain text", shape);
            return null;
        }

        var keys = new KeyBinder(path, shape.Properties, problems);
        keys.Match(mapping.Entries, isComplete: true, otherKeys: []);
        var missing = new MissingPlace(mapping.Entries.IsEmpty ? mapping.Range : mapping.Entries[0].KeyRange, $"'{key}'", isToml);
        return new RecordValue(shape.Properties
            .Select(property => new OptionalValue(keys.Value(property, missing, this, prefix: key + ".")))
            .ToEquatableArray());
    }

    private void CheckRules(string key, YamlNode node, PropertySchema property, BoundValue value)
    {
        foreach (var rule in property.Rules)
        {
            switch (property.Type)
            {
                case ListShape or MapShape when rule.Kind == RuleKind.Length:
                    var count = value is not ListValue list ? ((MapValue)value).Items.Count
                        : property.Type is ListShape { Form: ListForm.Set } ? list.Items.Distinct().Count() : list.Items.Count;
                    if (RuleChecker.Length(rule, count, "item") is { } complaint)
                        problems.Add(Problems.WrongCount(path, node.Range, key, complaint, rule.ErrorMessage));
                    break;
                case ListShape or MapShape when rule.Kind == RuleKind.NotBlank:
                    break;
                case ListShape shape:
                    foreach (var item in node is YamlSequence sequence ? sequence.Items : EquatableArray.Of(node))
                        CheckScalar(item, rule, shape.Item);
                    break;
                case MapShape shape:
                    foreach (var entry in ((YamlMapping)node).Entries)
                        CheckScalar(entry.Value, rule, shape.Item);
                    break;
                case EnumShape choice when node is YamlSequence several && EnumBinder.Spelling(several.Items.Cast<YamlScalar>(), choice) is { } spelling:
                    Complain(node, rule, spelling, RuleChecker.Complain(rule, ScalarKind.String, spelling));
                    break;
                default:
                    CheckScalar(node, rule, property.Type);
                    break;
            }
        }

        void CheckScalar(YamlNode item, Rule rule, ValueShape shape)
        {
            if (item is not YamlScalar { IsNull: false } scalar)
                return;
            if (rule.Kind == RuleKind.Pattern)
                matches.Add(new BoundMatch(key, rule, scalar.Value, scalar.Range));
            else if (shape is EnumShape choice && EnumBinder.Spelling([scalar], choice) is { } spelling)
                Complain(scalar, rule, scalar.Value, RuleChecker.Complain(rule, ScalarKind.String, spelling));
            else if (shape is ScalarShape { Kind: var kind })
                Complain(scalar, rule, scalar.Value, RuleChecker.Complain(rule, kind, scalar.Value));
        }

        void Complain(YamlNode at, Rule rule, string found, string? complaint)
        {
            if (complaint is not null)
                problems.Add(Problems.RuleFails(path, at.Range, key, found, complaint, rule.ErrorMessage));
        }
    }
}
