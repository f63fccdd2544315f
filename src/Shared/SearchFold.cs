namespace ContentGen;

/// <summary>
/// Makes letters alike that a reader takes for the same, whatever their case, accents, ligatures and width.
/// </summary>
/// <remarks>
/// About Unicode's NFKD without marks, but from tables of its own: an app with invariant globalisation has no others,
/// and those of the compiler are of another version. Kana keep their voicing marks: they tell words apart.
/// </remarks>
internal static partial class SearchFold
{
    /// <summary>The most characters that one becomes.</summary>
    public const int Longest = 3;

    // A character for each of a block; · is none, and then the switch below or the lower case has the answer.
    private const string Latin = // from U+00C0
        "aaaaaa·ceeeeiiiidnooooo·ouuuuy··aaaaaa·ceeeeiiiidnooooo·ouuuuy·y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii··jjkkklllllll" +
        "lllnnnnnnnnnoooooo··rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "b·························l·····oo·············uu····zz·········" +
        "·············aaiioouuuuuuuuuu·aaaa··ggggkkooooʒʒj···gg··nnaa··oo" +
        "aaaaeeeeiiiioooorrrruuuusstt··hh······aaeeooooooooyy·········l··" +
        "···b············";

    private const string LatinAdditional = // from U+1E00
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasss··aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

    private const string Greek = // from U+0386
        "α·εηι·ο·υωιαβγδεζηθικλμνξοπρ·στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυ" +
        "φχψωιυουωϗ";

    private const string GreekExtended = // from U+1F00
        "ααααααααααααααααεεεεεε··εεεεεε··ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι" +
        "οοοοοο··οοοοοο··υυυυυυυυ·υ·υ·υ·υωωωωωωωωωωωωωωωωααεεηηιιοουυωω··" +
        "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα·ααααααα·ι·" +
        "··ηηη·ηηεεηηη···ιιιι··ιιιιιι····υυυυρρυυυυυυρ·····ωωω·ωωοοωωω";

    private const string Cyrillic = // from U+0400
        "ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмноп" +
        "рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

    private const string CyrillicExtended = // from U+04C0
        "ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ";

    private const string HalfwidthKana = // from U+FF66
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Writes what a letter or digit becomes.</summary>
    /// <param name="c">The character; a half of one beyond U+FFFF is written as it is.</param>
    /// <param name="target">Has room for <see cref="Longest"/> more.</param>
    /// <param name="length">How much of the target is written.</param>
    public static void Append(char c, char[] target, ref int length)
    {
        if (c < 0x80)
        {
            target[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return;
        }

        if (One(c) is var one && one != '·')
        {
            target[length++] = one;
            return;
        }

        foreach (var letter in Several(c))
            target[length++] = letter;
    }

    /// <summary>A kana with the voicing mark that stands behind it as a character of its own.</summary>
    public static char Voiced(char kana, char mark) => kana switch
    {
        'う' => 'ゔ',
        'ウ' => 'ヴ',
        (>= 'か' and <= 'と') or (>= 'は' and <= 'ほ') or (>= 'カ' and <= 'ト') or (>= 'ハ' and <= 'ホ') =>
            (char)(kana + (mark is '\u3099' or '\uFF9E' ? 1 : 2)),
        _ => kana,
    };

    private static char One(char c) => c switch
    {
        >= '\u00C0' and < '\u0250' => In(Latin, c - 0xC0),
        >= '\u0386' and < '\u0400' => In(Greek, c - 0x386),
        >= '\u0400' and < '\u0460' => Cyrillic[c - 0x400],
        >= '\u04C0' and < '\u0500' => CyrillicExtended[c - 0x4C0],
        >= '\u1E00' and < '\u1F00' => In(LatinAdditional, c - 0x1E00),
        >= '\u1F00' and < '\u2000' => In(GreekExtended, c - 0x1F00),
        >= '\u2080' and <= '\u2089' => (char)('0' + (c - 0x2080)),
        >= '\u2074' and <= '\u2079' or '\u2070' => (char)('0' + (c - 0x2070)),
        >= '\uFF21' and <= '\uFF3A' => (char)('a' + (c - 0xFF21)),
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\uFF66' and <= '\uFF9D' => HalfwidthKana[c - 0xFF66],
        '\u00AA' => 'a',
        '\u00B2' or '\u00B3' => (char)('0' + (c - 0xB0)),
        '\u00B9' => '1',
        '\u00B5' => 'μ',
        '\u00BA' => 'o',
        '\u212B' => 'a',
        // Arabic letters that carry a hamza or madda.
        '\u0622' or '\u0623' or '\u0625' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' => '\u064A',
        // Keyboards of Persian, Urdu and Arabic have characters of their own for kaf, ya and ha, and some write ya without dots.
        '\u06A9' => '\u0643',
        '\u0649' or '\u06CC' or '\u06D2' or '\u06D3' => '\u064A',
        '\u0629' or '\u06C0' or '\u06C1' or '\u06C2' => '\u0647',
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - 0x660)),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - 0x6F0)),
        // Each of these scripts has a block of 128 characters, and its digits are at one place in it.
        >= '\u0966' and <= '\u0D6F' when (c & 0x7F) is >= 0x66 and <= 0x6F => (char)('0' + ((c & 0x7F) - 0x66)),
        _ => '·',
    };

    private static char In(string block, int at) => at < block.Length ? block[at] : '·';

    private static string Several(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'Æ' or 'æ' or 'Ǽ' or 'ǽ' or 'Ǣ' or 'ǣ' => "ae",
        'Œ' or 'œ' => "oe",
        'Þ' or 'þ' => "th",
        'Ĳ' or 'ĳ' => "ij",
        'Ǆ' or 'ǅ' or 'ǆ' or 'Ǳ' or 'ǲ' or 'ǳ' => "dz",
        'Ǉ' or 'ǈ' or 'ǉ' => "lj",
        'Ǌ' or 'ǋ' or 'ǌ' => "nj",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        >= '\u0900' and < '\u0E00' => IndicParts(c) ?? c.ToString(),
        _ => char.ToLowerInvariant(c).ToString(),
    };
}
