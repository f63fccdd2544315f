namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>A map or list that is open, and what was read of it so far.</summary>
internal sealed class Level(int column, bool isList, int firstLine)
{
    public int Column { get; } = column;

    public bool IsList { get; } = isList;

    public int FirstLine { get; } = firstLine;

    public int Entries { get; private set; }

    /// <summary>Empty in a list.</summary>
    public string LastKey { get; private set; } = "";

    /// <summary>The last key or dash has no value yet.</summary>
    public bool IsPending { get; set; }

    /// <summary>Adds a key or, in a list, an item.</summary>
    public void Add(string key = "")
    {
        Entries++;
        LastKey = key;
        IsPending = true;
    }
}
