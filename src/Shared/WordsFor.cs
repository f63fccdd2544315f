namespace ContentGen;

/// <summary>What words are for.</summary>
internal enum WordsFor
{
    /// <summary>All that a text can be found by.</summary>
    Text,

    /// <summary>What a query asks for.</summary>
    Query,

    /// <summary>What a query asks for, and the parts of it that are words themselves.</summary>
    QueryParts,
}
