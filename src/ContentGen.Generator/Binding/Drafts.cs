using ContentGen.Generator.Model;

namespace ContentGen.Generator.Binding;

/// <summary>Which entries a build leaves out. They are checked all the same, and a link to one is told of it.</summary>
internal static class Drafts
{
    public static BoundEntry Decide(BoundEntry entry, Switch included) =>
        entry.IsDraft && !included.IsOn ? entry with { IsLeftOut = true } : entry;
}
