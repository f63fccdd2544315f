using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema;

/// <summary>C# names made from folder names, slugs and terms.</summary>
internal static class Names
{
    /// <summary>
    /// <c>open-weights-after</c> → <c>OpenWeightsAfter</c>. Digits that a separator kept apart stay apart
    /// (<c>v1.10</c> → <c>V1_10</c>), and a leading digit gets a <c>_</c>.
    /// </summary>
    public static string Member(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        text = Files.Slug.Composed(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // A letter that is none to C# may stand beside it, but not one that nobody sees: C# would not tell the names apart.
            if (Files.Invisible.Is(text, i) || c is '\u200C' or '\u200D')
                continue;
            if (!char.IsLetterOrDigit(c) && !(SyntaxFacts.IsIdentifierPartCharacter(c) && c != '_'))
            {
                startsWord = true;
                continue;
            }

            if (startsWord && name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(c))
                name.Append('_');
            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name.Insert(0, '_');
        return name.ToString();
    }

    /// <summary>The record for a folder's entries: <c>posts</c> → <c>Post</c>; a folder whose name has no plural gets <c>Entry</c> behind it.</summary>
    public static string Record(string folder)
    {
        var plural = Member(folder);
        return Plural.SingularOf(plural) ?? plural + "Entry";
    }

    /// <summary>The folder for whose entries a record has its usual name: <c>BlogPost</c> → <c>blog-posts</c>.</summary>
    public static string Folder(string record)
    {
        var key = Keys.OfProperty(record);
        return Plural.Of(key).FirstOrDefault(folder => Record(folder) == record) ?? key;
    }

    /// <summary>A name as C# writes it: <c>event</c> → <c>@event</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public static bool IsPlural(string folder) => Plural.SingularOf(Member(folder)) is not null;
}
