using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>Reads members of enums: one, or of a <c>[Flags]</c> enum several, as a list or as <c>a, b</c>.</summary>
internal sealed class EnumBinder(string path, List<Problem> problems)
{
    private static readonly char[] Separators = [',', '|'];

    /// <summary>The value; null when a part of it is not a member; a problem then says which.</summary>
    public NumberValue? Bind(string key, IEnumerable<YamlScalar> written, EnumShape shape)
    {
        var (number, isSound) = (0L, true);
        foreach (var (text, range) in written.SelectMany(scalar => Parts(scalar, shape)))
        {
            if (Member(shape, text) is not { } member)
            {
                problems.Add(Problems.NotAMember(path, range, key, text, SmartQuotes.Advice(text), [.. Accepted.Spellings(shape)]));
                isSound = false;
                continue;
            }

            number |= member.Value;
            if (member.Obsolete is { } reason)
                problems.Add(Problems.ObsoleteMember(path, range, key, text, reason));
        }

        return isSound ? new NumberValue(number) : null;
    }

    /// <summary>
    /// The value as an attribute's argument is spelled: by its member, or by its number when it is made of several. Null when it is not valid.
    /// </summary>
    public static string? Spelling(IEnumerable<YamlScalar> written, EnumShape shape)
    {
        var members = written.SelectMany(scalar => Parts(scalar, shape)).Select(part => Member(shape, part.Text)).ToList();
        if (members.Contains(null))
            return null;
        if (members.Count == 1)
            return Accepted.Spelling(members[0]!);
        var number = members.Aggregate(0L, static (sum, member) => sum | member!.Value);
        return shape.Members.FirstOrDefault(member => member.Value == number) is { } named
            ? Accepted.Spelling(named)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A member's own spelling may contain a comma, so the whole is tried first.</summary>
    private static IEnumerable<(string Text, SourceRange Range)> Parts(YamlScalar scalar, EnumShape shape)
    {
        if (!shape.IsFlags || scalar.Value.IndexOfAny(Separators) < 0 || Member(shape, scalar.Value) is not null)
            return [(scalar.Value, scalar.Range)];
        var parts = scalar.Value.Split(Separators).Select(static part => part.Trim()).Where(static part => part.Length > 0).ToList();
        return parts.Count == 0 ? [(scalar.Value, scalar.Range)] : parts.Select(part => (part, scalar.Range));
    }

    private static EnumMember? Member(EnumShape shape, string text)
    {
        var written = text.Trim();
        var folded = Keys.Fold(written);
        return shape.Members.FirstOrDefault(member => member.Spelling == written || member.Name == written)
            ?? shape.Members.FirstOrDefault(member => written.Length > 0 && (Keys.Fold(member.Spelling ?? "") == folded || Keys.Fold(member.Name) == folded));
    }
}
