namespace ContentGen.Fuzz.Inputs;

/// <summary>One file to try: the number that it was made of, its path below the content root, its bytes.</summary>
internal sealed record Input(int Number, string Path, byte[] Bytes);
