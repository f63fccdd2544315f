namespace ContentGen.Generator.Markdown.Languages;

/// <summary>The languages by the names that fences give them. Each is made when the first fence asks for it.</summary>
internal static class KnownLanguages
{
    /// <summary>A line for each language: its names, the one that we write first, and how it is made.</summary>
    private static readonly Row[] Table =
    [
        new("bash sh shell zsh ksh", new(static () => new SessionLanguage(isShell: true))),
        new("console shell-session shellsession sh-session terminal dotnetcli azurecli azdeveloper", new(static () => new SessionLanguage(isShell: false))),
        new("bat cmd batch dos", new(static () => new BatchLanguage())),
        new("bicep", new(ToolLanguages.Bicep)),
        new("c h", new(CodeLanguages.C)),
        new("cpp c++ cc cxx hpp", new(CodeLanguages.Cpp)),
        new("css", new(static () => new CssLanguage(hasLineComments: false))),
        new("scss sass less", new(static () => new CssLanguage(hasLineComments: true))),
        new("dart dartpad", new(CodeLanguages.Dart)),
        new("diff patch", new(static () => new DiffLanguage())),
        new("dockerfile docker containerfile", new(static () => new DockerLanguage())),
        new("elixir ex exs iex", new(MoreCodeLanguages.Elixir)),
        new("fsharp f# fs fsx", new(MoreCodeLanguages.FSharp)),
        new("go golang", new(CodeLanguages.Go)),
        new("graphql gql", new(ToolLanguages.GraphQl)),
        new("groovy gradle", new(CodeLanguages.Groovy)),
        new("haskell hs", new(MoreCodeLanguages.Haskell)),
        new("html htm xhtml vue vue-html svelte astro handlebars hbs", new(static () => new MarkupLanguage(isHtml: true))),
        new("http https", new(static () => new HttpLanguage())),
        new("ini cfg conf properties editorconfig dotenv env", new(static () => new TomlLanguage(isIni: true))),
        new("java", new(CodeLanguages.Java)),
        new("javascript js jsx mjs cjs flow", new(ScriptLanguages.JavaScript)),
        new("json jsonc json5 jsonl webmanifest", new(static () => new JsonLanguage())),
        new("kotlin kt kts", new(CodeLanguages.Kotlin)),
        new("kusto kql csl", new(ToolLanguages.Kusto)),
        new("lua", new(MoreCodeLanguages.Lua)),
        new("makefile make mk", new(static () => new MakefileLanguage())),
        new("markdown md mdx", new(static () => new MarkdownLanguage())),
        new("mysql mariadb", new(SqlLanguages.MySql)),
        new("nginx nginxconf", new(static () => new NginxLanguage())),
        new("php", new(static () => new PhpLanguage())),
        new("powershell pwsh ps ps1 windows-powershell", new(MoreCodeLanguages.PowerShell)),
        new("protobuf proto", new(CodeLanguages.Protobuf)),
        new("python py py3 pycon", new(MoreCodeLanguages.Python)),
        new("r rscript", new(MoreCodeLanguages.R)),
        new("razor cshtml blazor aspnetcorerazor", new(static () => new RazorLanguage())),
        new("ruby rb irb", new(MoreCodeLanguages.Ruby)),
        new("rust rs", new(CodeLanguages.Rust)),
        new("scala", new(CodeLanguages.Scala)),
        new("sql tsql t-sql postgres postgresql pgsql plsql sqlite", new(SqlLanguages.Sql)),
        new("swift", new(CodeLanguages.Swift)),
        new("terraform hcl tf", new(ToolLanguages.Terraform)),
        new("toml", new(static () => new TomlLanguage(isIni: false))),
        new("typescript ts tsx mts cts dts", new(ScriptLanguages.TypeScript)),
        new("vb vbnet vb.net visualbasic", new(MoreCodeLanguages.VisualBasic)),
        new(
            "xml xaml axaml svg csproj fsproj vbproj props targets msbuild slnx resx config nuspec xsd xsl xslt rss atom plist",
            new(static () => new MarkupLanguage(isHtml: false))),
        new("yaml yml", new(static () => new YamlLanguage())),
    ];

    private static readonly Dictionary<string, Row> ByName = Index();

    /// <summary>The names of each language, as the documentation lists them.</summary>
    public static IEnumerable<string[]> Names => Table.Select(static row => row.Names.Split(' '));

    /// <summary>Null for a language that is left to others.</summary>
    public static Language? Find(string name) => ByName.TryGetValue(name, out var language) ? language.Language.Value : null;

    public static Language Get(string name) => ByName[name].Language.Value;

    private static Dictionary<string, Row> Index()
    {
        var index = new Dictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table)
        {
            foreach (var name in row.Names.Split(' '))
                index.Add(name, row);
        }

        return index;
    }

    /// <summary>A class: for a value type the JIT would compile every collection anew.</summary>
    private sealed class Row(string names, Lazy<Language> language)
    {
        public string Names => names;

        public Lazy<Language> Language => language;
    }
}
