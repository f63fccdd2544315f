namespace ContentGen.Generator.Files.Images;

/// <summary>The size of an AVIF: the <c>ispe</c> of its primary item, turned by its <c>irot</c>.</summary>
internal static class AvifHeader
{
    /// <summary>More boxes, and deeper ones, than a header has.</summary>
    private const int Most = 500;

    public static ImageSize? Read(HeaderReader reader)
    {
        var primary = 0u;
        var properties = new List<Property>();
        var ofPrimary = new List<int>();
        foreach (var meta in Boxes(reader, 0, reader.Length).Where(static box => box.Name == "meta").Take(1))
        {
            foreach (var box in Boxes(reader, meta.Start + 4, meta.End))
            {
                if (box.Name == "pitm")
                    primary = reader.Seek(box.Start).Byte() == 0 ? reader.Seek(box.Start + 4).Big(2) : reader.Seek(box.Start + 4).Big(4);
                else if (box.Name == "iprp")
                    ReadProperties(reader, box, primary, properties, ofPrimary);
            }
        }

        var own = ofPrimary.Where(index => index > 0 && index <= properties.Count).Select(index => properties[index - 1]).ToList();
        var size = own.Concat(properties).FirstOrDefault(static property => property.Size is not null)?.Size;
        return own.Any(static property => property.IsTurn) ? size?.Turned() : size;
    }

    /// <summary>Reads what items may have, and which of it the primary one has.</summary>
    private static void ReadProperties(HeaderReader reader, Box parent, uint primary, List<Property> properties, List<int> ofPrimary)
    {
        foreach (var box in Boxes(reader, parent.Start, parent.End))
        {
            if (box.Name == "ipco")
                properties.AddRange(Boxes(reader, box.Start, box.End).Select(property => Read(reader, property)));
            else if (box.Name == "ipma")
                ofPrimary.AddRange(Associations(reader, box, primary));
        }
    }

    private static Property Read(HeaderReader reader, Box box) => box.Name switch
    {
        "ispe" => new Property(ImageSize.Of(reader.Seek(box.Start + 4).Big(4), reader.Big(4)), IsTurn: false),
        "irot" => new Property(null, IsTurn: (reader.Seek(box.Start).Byte() & 1) == 1),
        _ => new Property(null, IsTurn: false),
    };

    /// <summary>The numbers of the properties that an item has, from 1 on.</summary>
    private static List<int> Associations(HeaderReader reader, Box box, uint item)
    {
        var version = reader.Seek(box.Start).Byte();
        var isWide = (reader.Big(3) & 1) == 1;
        var count = reader.Big(4);
        for (var i = 0u; i < count && i < Most && reader.Position < box.End; i++)
        {
            var id = reader.Big(version < 1 ? 2 : 4);
            var numbers = new List<int>();
            for (var left = reader.Byte(); left > 0; left--)
                numbers.Add((int)(isWide ? reader.Big(2) & 0x7FFF : reader.Big(1) & 0x7F));
            if (id == item)
                return numbers;
        }

        return [];
    }

    /// <summary>The boxes from one place to another.</summary>
    private static IEnumerable<Box> Boxes(HeaderReader reader, long start, long end)
    {
        for (var count = 0; count < Most && start + 8 <= end; count++)
        {
            long length = reader.Seek(start).Big(4);
            var name = reader.Name();
            var content = start + 8;
            if (length == 1)
            {
                length = ((long)reader.Big(4) << 32) | reader.Big(4);
                content += 8;
            }

            var next = length == 0 ? end : start + length;
            if (next < content || next > end)
                yield break;
            yield return new Box(name, content, next);
            start = next;
        }
    }

    private sealed record Box(string Name, long Start, long End);

    private sealed record Property(ImageSize? Size, bool IsTurn);
}
