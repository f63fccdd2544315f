namespace ContentGen;

/// <summary>
/// Style sheets for the code in bodies, which the compiler has highlighted: its parts carry the classes <c>hl-keyword</c>,
/// <c>hl-control</c>, <c>hl-type</c>, <c>hl-method</c>, <c>hl-string</c>, <c>hl-number</c>, <c>hl-comment</c>, <c>hl-xmldoc</c>,
/// <c>hl-preprocessor</c>, <c>hl-inserted</c> and <c>hl-deleted</c>, marked lines the class <c>hl-line</c>, beside one of the last two
/// where a line was put in or taken out. What has no class keeps the color of the text around it.
/// </summary>
/// <remarks>
/// They set colors only, and the box of a marked line with its sign, <c>+</c> or <c>-</c>, to the left of the code. Each color has a
/// custom property of the same name, so that a site can change one of them: <c>:root { --hl-keyword: navy; }</c>. The light colors have
/// a contrast of at least 4.5 (WCAG AA) on backgrounds from <c>#f0f0f0</c> to white, the dark ones on backgrounds from black to
/// <c>#2d2d2d</c>. The background is the site's part.
/// </remarks>
/// <example><code>app.MapGet("/highlight.css", () => Results.Text(Highlighting.StyleSheet, "text/css"));</code></example>
public static class Highlighting
{
    /// <summary>CSS with the light colors, and the dark ones where the reader prefers a dark page.</summary>
    public const string StyleSheet = LightStyleSheet + "@media (prefers-color-scheme: dark) {\n" + DarkColors + "}\n";

    /// <summary>CSS for pages that are always light.</summary>
    public const string LightStyleSheet = LightColors + Rules;

    /// <summary>CSS for pages that are always dark.</summary>
    public const string DarkStyleSheet = DarkColors + Rules;

    private const string LightColors =
        """
        :root {
          --hl-keyword: #0a3cb4;
          --hl-control: #8a1aa8;
          --hl-type: #00627a;
          --hl-method: #6e4c08;
          --hl-string: #a3261b;
          --hl-number: #0b6640;
          --hl-comment: #5d6468;
          --hl-xmldoc: #50684a;
          --hl-preprocessor: #6b5b4b;
          --hl-inserted: #0b6640;
          --hl-deleted: #a3261b;
          --hl-line: rgb(255, 243, 209);
        }

        """;

    private const string DarkColors =
        """
        :root {
          --hl-keyword: #74b5f7;
          --hl-control: #d9a3e6;
          --hl-type: #5fcbb5;
          --hl-method: #e2d9a4;
          --hl-string: #e6a283;
          --hl-number: #b9d4a6;
          --hl-comment: #a0a6ab;
          --hl-xmldoc: #9cb592;
          --hl-preprocessor: #c2b4a3;
          --hl-inserted: #8fd49a;
          --hl-deleted: #f0a097;
          --hl-line: rgb(46, 42, 24);
        }

        """;

    private const string Rules =
        """
        .hl-keyword { color: var(--hl-keyword); }
        .hl-control { color: var(--hl-control); }
        .hl-type { color: var(--hl-type); }
        .hl-method { color: var(--hl-method); }
        .hl-string { color: var(--hl-string); }
        .hl-number { color: var(--hl-number); }
        .hl-comment { color: var(--hl-comment); }
        .hl-xmldoc { color: var(--hl-xmldoc); }
        .hl-preprocessor { color: var(--hl-preprocessor); }
        .hl-inserted { color: var(--hl-inserted); }
        .hl-deleted { color: var(--hl-deleted); }
        .hl-line { display: block; background-color: var(--hl-line); box-shadow: -3px 0 var(--hl-control); }
        .hl-line.hl-inserted::before, .hl-line.hl-deleted::before { content: "+"; display: inline-block; width: 1ch; margin: 0 4px 0 calc(-1ch - 4px); }
        .hl-line.hl-deleted::before { content: "-"; }

        """;
}
