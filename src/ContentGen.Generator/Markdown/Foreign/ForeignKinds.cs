namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>All the markup that is told of: what it is and whose, what to write instead, what it begins with, where it counts, and who reads it.</summary>
internal static class ForeignKinds
{
    private const string ForANote = "For a note, write > [!NOTE] and put > in front of its lines; for anything else, use a component.";
    private const string ResultOrComponent = "Write its result, such as a code block or a link, or use a component.";
    private const string HtmlComment = "Remove it, or write <!-- … -->, which only the source of the page shows.";
    private const string NoAttributes = "Only a heading takes one, and only an id, {#id} at the end of its line. Remove this, or write HTML.";

    /// <summary>In an order that matters: what one has found, or takes in as code, the next ones do not see.</summary>
    public static readonly ForeignKind[] All =
    [
        new("a tag of a template language, such as Liquid or Jinja", ResultOrComponent, ["{%"], Shown.Anywhere, TemplateMarks.Tag),
        new("a shortcode of Hugo or Quarto", ResultOrComponent, ["{{<", "{{%"], Shown.Anywhere, TemplateMarks.Shortcode),
        new("a tag of ERB or EJS", ResultOrComponent, ["<%"], Shown.Anywhere, TemplateMarks.ErbTag),
        new("a shortcode of WordPress or a forum", "Write markdown or HTML, or use a component.", ["["], Shown.Text, BracketMarks.Shortcode)
        {
            Needs = ["[/", "=\"", "='", "=“"],
        },
        new("a comment of Obsidian", HtmlComment, ["%%"], Shown.Text, ObsidianMarks.Comment),
        new("a comment of MDX, or of Hugo or Zola",
            "After a heading, write an id as {#id}; elsewhere remove it, or write <!-- … -->, which only the source of the page shows.",
            ["{/*"], Shown.Text, MdxMarks.Comment),
        new("a comment of a template language, such as Jinja or Nunjucks", HtmlComment, ["{#"], Shown.Text, TemplateMarks.Comment),
        new("a comment or an option of kramdown", HtmlComment, ["{::"], Shown.Text, AttributeMarks.Extension),
        new("a helper of mdBook", "Write here what it would take in.",
            ["{{#include", "{{#rustdoc_include", "{{#playground", "{{#title", "{{#shiftinclude"], Shown.Text, TemplateMarks.Helper),
        new("an expression of a template language, such as Liquid or Go templates", "Write its value; in an address, the path of the file.",
            ["{{"], Shown.Text | Shown.AnyAddress, TemplateMarks.Expression),
        new("a placeholder for a table of contents", "Remove it, and let the page list post.Body.Headings.",
            ["[TOC]", "[toc]", "[_TOC_]", "{:toc}", "{: toc}", "{{TOC}}", "{{toc}}"], Shown.Text, BlockMarks.Contents),
        new("an extension of Microsoft Learn", "Write what it shows: text, a code block, or an image as ![text](path).", [":::"], Shown.Text, BlockMarks.Learn)
        {
            Needs = ["code", "image", "video", "row", "column", "zone", "moniker"],
        },
        new("a container of another tool, such as VitePress, Docusaurus or Pandoc", ForANote, [":::"], Shown.Text, BlockMarks.Container),
        new("an attribute list of kramdown", NoAttributes, ["{:"], Shown.Text, AttributeMarks.Kramdown),
        new("an attribute list of Pandoc, Hugo or MkDocs", NoAttributes,
            ["{.", "{ .", "{#", "{ #", "){", "]{", "`{", "*{", "_{", "{-}"], Shown.Text, AttributeMarks.Pandoc),
        new("an admonition of MkDocs", "Write > [!NOTE], and put > in front of its lines.", ["!!!", "???"], Shown.Text, BlockMarks.Admonition),
        new("a tab of MkDocs", "Write a heading, or use a component.", ["=== \""], Shown.Text, BlockMarks.Tab),
        new("a tab of VuePress", "Write a heading, or use a component.", ["@tab"], Shown.Text, BlockMarks.VuePressTab),
        new("an include of VitePress, VuePress or a web server", "Write the text of the file here.",
            ["<!-- @include:", "<!--@include:", "<!-- #include", "<!--#include"], Shown.Comment, BlockMarks.IncludeInComment)
        {
            Met = "Readers see nothing of it, nor of the file",
        },
        new("an include of MkDocs or VitePress", "Write the text of the file here.", ["--8<--", "<<< ", "@[code"], Shown.Text, BlockMarks.Include),
        new("a tab of DocFX or Microsoft Learn", "Write a heading, or use a component.", ["](#tab/"], Shown.Address, BracketMarks.Tab),
        new("a heading of older markdown, without a space", "Write a space after the signs.", ["##"], Shown.Text, BlockMarks.Heading)
        {
            Look = BlockMarks.HasTightHeading,
        },
        new("an attribute by which kramdown, Markdown Extra or MkDocs reads HTML as markdown", "Leave a blank line below the tag.",
            [" markdown=", " markdown>", " markdown "], Shown.Html, HtmlMarks.MarkdownAttribute)
        {
            Met = "Readers see what is in the element as it is written",
            Needs = ["<"],
        },
        new("a code fence inside HTML, which is not read as markdown", "Leave a blank line in front of it.", ["```"], Shown.Html, BlockMarks.Fence)
        {
            Look = BlockMarks.HasFenceBelowTag,
        },
        new("a tag of JSX", "Write HTML, with quotes around its values, or use a component.", ["={"], Shown.Text | Shown.Html, MdxMarks.TagWithBraces),
        new("an import or export of MDX", "Remove it: components need no import.", ["import ", "export "], Shown.Text, MdxMarks.Module)
        {
            Needs = ["\nimport ", "\nexport "],
        },
        new("an extension of DocFX", "Write here what it would take in, or use a component.", ["[!"], Shown.Text, BracketMarks.DocFx)
        {
            Needs = ["[!INCLUDE", "[!include", "[!Include", "[!code", "[!Code", "[!CODE", "[!VIDEO", "[!Video", "[!video", "[!div"],
        },
        new("a cross-reference of DocFX or Statiq", "Link to the file, or write the address.", ["xref:"], Shown.AnyAddress, BracketMarks.Xref),
        new("a block id of Obsidian", "Remove it, and link to a heading instead.", [" ^", "\n^"], Shown.Text, ObsidianMarks.BlockId),
        new("an inline footnote of Pandoc or Obsidian", "Write [^1] here, and the text in a line of its own: [^1]: text.",
            ["^["], Shown.Text, TextMarks.Footnote),
        new("an abbreviation of PHP Markdown Extra, kramdown or MkDocs", "Remove it, and write <abbr title=\"…\"> where readers need it.",
            ["*["], Shown.Text, TextMarks.Abbreviation)
        {
            Needs = ["]: "],
        },
        new("a formula of Hugo, Pandoc or MathJax", "Write it between dollar signs.", ["\\(", "\\["], Shown.Escaped, TextMarks.Formula),
        new("a formula of LaTeX without dollar signs", "Write it between two lines of $$.", ["\\begin{"], Shown.Text, TextMarks.Environment),
        new("an icon of Material for MkDocs", "Write an emoji or an image.",
            [":material-", ":octicons-", ":fontawesome-", ":simple-"], Shown.Text, Emoji.Icon),
        new("an emoji of GitHub, Hugo or VitePress", "Write the emoji itself.", [":"], Shown.Text, Emoji.Shortcode) { Look = Emoji.IsPossibleIn },
        new("a role of Sphinx or MyST", "Write a link, a formula or what else it shows.", [":`", "}`"], Shown.Text, TextMarks.Role),
    ];
}
