using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Generator.Checking;

/// <summary>
/// Checks what C# alone does not ask of a component in a post: whether it can be created, whether each required parameter is given, and
/// whether what is given is a parameter. A generator sees no component that Razor makes; the finished compilation, which an analyzer sees, has them all.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComponentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            ToRoslyn(Descriptor.MissingParameter), ToRoslyn(Descriptor.NotAParameter), ToRoslyn(Descriptor.CannotBeCreated));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // For an analyzer that asks for generated code the compiler goes over each member of each entry, also in a project that has
        // no other such analyzer. What stands in generated code may be reported all the same.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            foreach (var tree in context.Compilation.SyntaxTrees.Where(static tree => ComponentName.IsOfEntry(tree.FilePath)))
                Check(tree, context);
        });
    }

    private static void Check(SyntaxTree tree, CompilationAnalysisContext context)
    {
#pragma warning disable RS1030 // A model comes with an action only for those who have generated code analyzed.
        var model = context.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        foreach (var call in tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not IdentifierNameSyntax { Identifier.ValueText: ComponentEmitter.OpenMethod } opening
                || model.GetTypeInfo(call.ArgumentList.Arguments[2].Expression, context.CancellationToken).Type is not INamedTypeSymbol type
                || type.TypeKind == TypeKind.Error)
                continue;
            // Of what is none, the compiler says so itself.
            if (!ComponentParameters.IsComponent(type))
                continue;
            if (type.IsAbstract || !type.InstanceConstructors.Any(static constructor => constructor.DeclaredAccessibility == Accessibility.Public))
            {
                var what = type.TypeKind == TypeKind.Interface ? "an interface" : type.IsAbstract ? "abstract" : null;
                Report(Problems.CannotBeCreated("", default, type.Name, what), opening);
                continue;
            }

            var component = ComponentParameters.Of(type);
            var given = Given(call.FirstAncestorOrSelf<BlockSyntax>()!).ToList();
            foreach (var missing in component.Required.Where(name => !given.Exists(parameter => Same(parameter.Name, name))))
            {
                Report(component.Fragments.Contains(missing)
                    ? Problems.MissingFragment("", default, type.Name, missing)
                    : Problems.MissingParameter("", default, type.Name, missing), opening);
            }

            // What is no member at all the compiler tells itself.
            foreach (var (name, place) in given.Where(parameter => !component.Takes(parameter.Name) && IsKnown(parameter.Place)))
                Report(Problems.UnknownParameter("", default, type.Name, name, component.Names, component.TakesAttributes), place);
        }

        bool IsKnown(SyntaxNode place) =>
            place is LiteralExpressionSyntax || model.GetSymbolInfo(place, context.CancellationToken).Symbol is not null;

        void Report(Problem problem, SyntaxNode place) =>
            context.ReportDiagnostic(Diagnostic.Create(ToRoslyn(problem.Descriptor), place.GetLocation(), problem.Message));
    }

    /// <summary>The parameters that are given in the block of a component, each with what is mapped to its place.</summary>
    private static IEnumerable<(string Name, SyntaxNode Place)> Given(BlockSyntax block) =>
        from inner in block.Statements.OfType<BlockSyntax>()
        let declaration = inner.Statements.OfType<LocalDeclarationStatementSyntax>().First().Declaration.Variables[0].Initializer?.Value
        let place = declaration is ConditionalExpressionSyntax { WhenTrue: MemberAccessExpressionSyntax member } ? member.Name : declaration
        where place is not null
        select (place is LiteralExpressionSyntax literal ? literal.Token.ValueText : ((SimpleNameSyntax)place).Identifier.ValueText, (SyntaxNode)place);

    private static DiagnosticDescriptor ToRoslyn(Descriptor descriptor) => descriptor.ToRoslyn(WellKnownDiagnosticTags.CompilationEnd);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
