namespace ContentGen.Generator.Tests.Corpora;

/// <summary>A fact about real posts, which are not part of the repository: skipped where they are not at hand.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Root is null)
            Skip = "No corpora: set CONTENTGEN_CORPORA to a folder with cake, jekyll and elixir in it, each with its .oracle.jsonl.";
    }
}
