using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentGen.Generator.Tests.Components;

/// <summary>What the analyzers of the package have the compiler do for all others.</summary>
public class AnalyzerCostTests
{
    /// <summary>For one that asked for it the compiler would go over each member of each entry, in projects without components too.</summary>
    [Fact]
    public void NoAnalyzerHasGeneratedCodeAnalyzed()
    {
        var analyzers = typeof(ContentGenerator).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToList();

        Assert.NotEmpty(analyzers);
        Assert.All(analyzers, static analyzer =>
        {
            var context = new FlagsOnly();
            analyzer.Initialize(context);
            Assert.NotNull(context.Flags);
            Assert.False(context.Flags.Value.HasFlag(GeneratedCodeAnalysisFlags.Analyze));
        });
    }

    /// <summary>Notes what is to be done with generated code, and runs nothing.</summary>
    private sealed class FlagsOnly : AnalysisContext
    {
        public GeneratedCodeAnalysisFlags? Flags { get; private set; }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode) => Flags = analysisMode;

        public override void EnableConcurrentExecution()
        {
        }

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action)
        {
        }

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action)
        {
        }

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action)
        {
        }

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds)
        {
        }

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action)
        {
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action)
        {
        }

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action)
        {
        }

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds)
        {
        }
    }
}
