using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>The class of a token, told from its place in the syntax alone: nothing is bound.</summary>
internal static class TokenClassifier
{
    /// <summary>Null for what has no class of its own: names of variables and namespaces, operators, brackets.</summary>
    public static string? Of(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.IdentifierToken:
                return OfIdentifier(token);
            case SyntaxKind.NumericLiteralToken:
                return HighlightClass.Number;
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
                or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedRawStringEndToken:
                return HighlightClass.String;
            default:
                return !SyntaxFacts.IsKeywordKind(token.Kind()) ? null : IsControl(token) ? HighlightClass.Control : HighlightClass.Keyword;
        }
    }

    /// <summary>Keywords that decide what is executed next.</summary>
    private static bool IsControl(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IfKeyword or SyntaxKind.ElseKeyword or SyntaxKind.SwitchKeyword or SyntaxKind.CaseKeyword or SyntaxKind.WhenKeyword
            or SyntaxKind.ForKeyword or SyntaxKind.ForEachKeyword or SyntaxKind.WhileKeyword or SyntaxKind.DoKeyword
            or SyntaxKind.BreakKeyword or SyntaxKind.ContinueKeyword or SyntaxKind.GotoKeyword or SyntaxKind.ReturnKeyword or SyntaxKind.YieldKeyword
            or SyntaxKind.TryKeyword or SyntaxKind.CatchKeyword or SyntaxKind.FinallyKeyword or SyntaxKind.ThrowKeyword or SyntaxKind.AwaitKeyword => true,
        SyntaxKind.InKeyword => token.Parent is CommonForEachStatementSyntax,
        SyntaxKind.DefaultKeyword => token.Parent is DefaultSwitchLabelSyntax or GotoStatementSyntax,
        _ => false,
    };

    private static string? OfIdentifier(SyntaxToken token) => token.Parent switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax => HighlightClass.Type,
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => HighlightClass.Type,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => HighlightClass.Method,
        SimpleNameSyntax name => IsContextualKeyword(name) ? HighlightClass.Keyword
            : IsInvoked(name) ? HighlightClass.Method
            : IsType(name) ? HighlightClass.Type : null,
        _ => null,
    };

    /// <summary>Words that are keywords by their place, which the parser takes for names.</summary>
    private static bool IsContextualKeyword(SimpleNameSyntax name) => name.Identifier.Text switch
    {
        "var" or "dynamic" or "nint" or "nuint" => name is IdentifierNameSyntax && SyntaxFacts.IsInTypeOnlyContext(name)
            && name.Parent is not QualifiedNameSyntax,
        "nameof" => name.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call && call.Expression == name,
        "notnull" or "unmanaged" => name.Parent is TypeConstraintSyntax,
        "value" => name.Parent is not (NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax) && !IsMember(name) && IsInSetter(name),
        _ => false,
    };

    private static bool IsMember(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name;

    private static bool IsInSetter(SyntaxNode node) => node.FirstAncestorOrSelf<AccessorDeclarationSyntax>()?.Kind()
        is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration or SyntaxKind.AddAccessorDeclaration or SyntaxKind.RemoveAccessorDeclaration;

    private static bool IsInvoked(SimpleNameSyntax name)
    {
        var target = IsMember(name) || name.Parent is MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent! : name;
        return target.Parent is InvocationExpressionSyntax call && call.Expression == target;
    }

    private static bool IsType(SimpleNameSyntax simple)
    {
        // Of A.B.C only C is a type for sure; the others may be namespaces.
        NameSyntax name = simple;
        while (name.Parent is NameSyntax outer and (QualifiedNameSyntax or AliasQualifiedNameSyntax))
        {
            if (outer is QualifiedNameSyntax { Left: var left } && left == name && simple is not GenericNameSyntax)
                return false;
            if (outer is AliasQualifiedNameSyntax { Alias: var alias } && alias == name)
                return false;
            name = outer;
        }

        return name.Parent switch
        {
            UsingDirectiveSyntax directive => directive.Alias is not null || !directive.StaticKeyword.IsKind(SyntaxKind.None),
            NameEqualsSyntax { Parent: UsingDirectiveSyntax } => true,
            BaseNamespaceDeclarationSyntax or NameColonSyntax or NameEqualsSyntax => false,
            AttributeSyntax or ExplicitInterfaceSpecifierSyntax or ConstantPatternSyntax or TypeParameterConstraintClauseSyntax => true,
            _ => simple is GenericNameSyntax || SyntaxFacts.IsInTypeOnlyContext(name),
        };
    }
}
