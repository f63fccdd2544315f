using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.Benchmarks.Jit;

/// <summary>One line of the JIT's list.</summary>
/// <param name="Name">All of the method: type, arguments, parameters.</param>
/// <param name="Type">The type as it is declared, without arguments.</param>
/// <param name="Arguments">The arguments of the type and of the method, which make it a method of its own; empty when there are none.</param>
/// <param name="Tier">How carefully it was compiled.</param>
internal sealed partial record JitMethod(string Name, string Type, string Arguments, string Tier)
{
    public static JitMethod? Parse(string line)
    {
        var match = Line().Match(line);
        if (!match.Success)
            return null;
        var name = match.Groups["method"].Value;
        var (type, arguments) = Split(name);
        return new JitMethod(name, type, arguments, match.Groups["tier"].Value);
    }

    /// <summary>What leads the type's name: two parts for the platform's and ours, one for others.</summary>
    public string Namespace
    {
        get
        {
            var parts = Type.Split('.');
            return parts.Length == 1 ? "(none)" : string.Join('.', parts[..^1].Take(parts[0] is "System" or "Microsoft" or "ContentGen" ? 2 : 1));
        }
    }

    /// <summary>It had code before, from a first compilation or from the platform's images.</summary>
    public bool IsOptimized => Tier.Contains("Tier1", StringComparison.Ordinal);

    /// <summary>The type's name ends at the first colon outside of brackets, the method's at its parameters.</summary>
    private static (string Type, string Arguments) Split(string name)
    {
        var type = new StringBuilder();
        var arguments = new StringBuilder();
        var depth = 0;
        var isType = true;
        foreach (var letter in name)
        {
            if (letter == '(' && depth == 0)
                break;
            if (letter == ':' && depth == 0)
                isType = false;
            if (letter == '[')
                depth++;
            if (depth > 0)
                arguments.Append(letter);
            else if (isType)
                type.Append(letter);
            if (letter == ']')
                depth--;
        }

        return (type.ToString(), arguments.ToString());
    }

    [GeneratedRegex(@"^\s*\d+: JIT compiled (?<method>.+) \[(?<tier>[^,\]]+)[^\]]*\]\s*$")]
    private static partial Regex Line();
}
