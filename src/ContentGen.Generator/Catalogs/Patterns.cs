using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Catalogs;

/// <summary>A file's values that must match a pattern.</summary>
internal sealed record PatternedFile(string File, string Source, EquatableArray<BoundMatch> Matches)
{
    public static PatternedFile Of(BoundEntry entry) => new(entry.Path.File, entry.Path.Source, entry.Matches);
}

/// <summary>
/// Holds values against the patterns of <c>[RegularExpression]</c>. A pattern that backtracks without end must not hang the
/// compiler, nor cost its time-out once for each of 10,000 files: the first value on which it does not come to an end is
/// reported, and the pattern is not tried again in this pass. That is why all values are checked together, in a fixed order.
/// </summary>
internal static class Patterns
{
    /// <summary>The most milliseconds for one value. Long enough for a machine that is busy elsewhere.</summary>
    private const int PerValue = 1_000;

    /// <summary>The most for one pattern on all values: one that is slow and does come to an end must not hold up the build either.</summary>
    private static readonly TimeSpan PerPattern = TimeSpan.FromSeconds(5);

    public static EquatableArray<Problem> Check(IEnumerable<PatternedFile> files, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        var patterns = new Dictionary<string, Trial>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(static file => file.Source, StringComparer.Ordinal))
        {
            foreach (var match in file.Matches)
            {
                cancellation.ThrowIfCancellationRequested();
                var pattern = match.Rule.Arguments[0];
                if (!patterns.TryGetValue(pattern, out var trial))
                    patterns.Add(pattern, trial = new Trial(pattern, int.Parse(match.Rule.Arguments[1], CultureInfo.InvariantCulture)));
                if (trial.Complain(match.Text) is { } complaint)
                    problems.Add(Problems.RuleFails(file.File, match.Range, match.Key, match.Text, complaint, match.Rule.ErrorMessage));
            }
        }

        return problems.ToEquatableArray();
    }

    private sealed class Trial
    {
        private readonly string _pattern;
        private readonly Regex _regex;
        private readonly Stopwatch _spent = new();
        private bool _isGivenUp;

        public Trial(string pattern, int timeout)
        {
            _pattern = pattern;
            _regex = new Regex(pattern, RegexOptions.None, TimeSpan.FromMilliseconds(timeout > 0 ? Math.Min(timeout, PerValue) : PerValue));
        }

        /// <summary>What is expected of a text that fails the pattern; null when it passes, is empty, or the pattern was given up.</summary>
        public string? Complain(string text)
        {
            if (_isGivenUp || text.Length == 0)
                return null;
            _spent.Start();
            try
            {
                // The whole value must match, as RegularExpressionAttribute asks.
                var match = _regex.Match(text);
                if (_spent.Elapsed > PerPattern)
                    return GiveUp();
                return match.Success && match.Index == 0 && match.Length == text.Length ? null : $"expected text that matches the pattern {_pattern}";
            }
            catch (RegexMatchTimeoutException)
            {
                return GiveUp();
            }
            finally
            {
                _spent.Stop();
            }
        }

        private string GiveUp()
        {
            _isGivenUp = true;
            return $"the pattern {_pattern} did not finish on it, because it backtracks too much, "
                + "and was not tried on the values of later files. Simplify the pattern";
        }
    }
}
