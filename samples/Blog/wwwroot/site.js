// The whole script of the site: theme, search as you type, copy buttons, and where in the contents the reader is.
// Without it every page works: the search box sends its text to /search/.
(() => {
  const root = document.documentElement;
  const home = new URL(".", document.currentScript.src);
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const stored = {
    // Storage may be switched off; then a choice lasts for one page.
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: theme => { try { localStorage.setItem("theme", theme); } catch { return; } },
  };

  // Before the body is shown, so that no page flashes in the other theme.
  root.classList.add("js");
  if (stored.get()) root.dataset.theme = stored.get();

  document.addEventListener("DOMContentLoaded", () => {
    themeSwitch(document.querySelector(".theme"));
    searchBox(document.querySelector(".search"));
    exportedSearch(document.querySelector("[data-search-page]"));
    document.querySelectorAll(".code-block").forEach(copyButton);
    contents(document.querySelector(".contents"));
    scrollers();
    addEventListener("resize", scrollers);
  });

  function themeSwitch(button) {
    const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches;
    const show = () => button.setAttribute("aria-pressed", isDark());
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      stored.set(root.dataset.theme);
      show();
    });
    prefersDark.addEventListener("change", show);
    show();
  }

  // What is searched: one file with titles, summaries, headings and tags, fetched when somebody begins to type.
  let pages;
  const index = () => pages ??= fetch(new URL("search.json", home)).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status)).then(rows => rows.map(row => ({
    ...row,
    href: new URL(row.url.slice(1), home).href,
    fields: [[8, plain(row.title)], [3, plain(row.words)], [1, plain(row.summary)]],
  })), () => { pages = undefined; return []; });

  // Case, accents and width do not matter, as in the search of the texts; the voicing marks of kana do.
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ς": "σ" };
  const fold = text => text.normalize("NFKD").replace(/(?![\u3099\u309A])\p{M}/gu, "").normalize("NFC").toLowerCase()
    .replace(/[ßæœþøłđðħıς]/g, letter => letters[letter]);
  const plain = text => " " + fold(text).replace(/[^\p{L}\p{N}#+.]+/gu, " ");
  const wordsOf = query => plain(query).trim().split(" ").map(word => word.replace(/\.+$/, "")).filter(Boolean);

  // Every word must begin a word of the page, or what follows a dot in one: "net" finds ".NET" and "ASP.NET". A dot at the end is a sentence's.
  // In scripts without spaces a word may stand anywhere; Korean is found so too.
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const begins = (text, word) => text.includes(" " + word) || text.includes("." + word) || (unspaced.test(word) && text.includes(word));
  const find = async (query, limit) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const score = page => words.reduce((sum, word) => {
      const weight = Math.max(0, ...page.fields.filter(([, text]) => begins(text, word)).map(([weight]) => weight));
      return weight && sum !== null ? sum + weight : null;
    }, 0);
    return (await index()).map(page => ({ page, score: score(page) })).filter(hit => hit.score)
      .sort((a, b) => b.score - a.score).slice(0, limit).map(hit => hit.page);
  };

  // The text with the beginnings of words in <mark>.
  function marked(element, text, query) {
    const words = wordsOf(query).sort((a, b) => b.length - a.length);
    // Characters with their marks, since what is found is folded and what is shown is not.
    const shown = text.match(/.\p{M}*/gsu) ?? [], folded = shown.map(fold);
    for (let at = 0, end; at < shown.length; at = end) {
      const ahead = folded.slice(at, at + 3 * query.length).join(""), isInside = at > 0 && /[\p{L}\p{N}]/u.test(shown[at - 1]);
      const found = words.find(word => ahead.startsWith(word) && (!isInside || unspaced.test(word)));
      end = at + 1;
      for (let length = folded[at].length; length < found?.length; end++) length += folded[end].length;
      const part = shown.slice(at, end).join("");
      element.append(found ? make("mark", { textContent: part }) : part);
    }
    return element;
  }

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  function searchBox(form) {
    const input = form.querySelector("input"), list = form.querySelector(".hits"), status = form.querySelector("[role=status]");
    const close = () => { list.hidden = true; status.textContent = ""; };
    const links = () => [...list.querySelectorAll("a")];

    input.addEventListener("input", async () => {
      const query = input.value;
      const hits = query.trim() ? await find(query, 7) : null;
      if (query !== input.value) return;
      if (!hits) return close();
      list.replaceChildren(...hits.map(page => make("a", { href: page.href },
        marked(make("strong"), page.title, query), make("span", { textContent: `${page.kind} · ${page.summary}` }))));
      list.append(hits.length === 0
        ? make("p", { textContent: "No title, heading or tag has these words. Enter searches the texts." })
        : make("a", { className: "all", href: `${form.action}?q=${encodeURIComponent(query)}`, textContent: "Search all texts" }));
      list.hidden = false;
      list.scrollTop = 0;
      status.textContent = hits.length === 1 ? "1 suggestion" : `${hits.length} suggestions`;
    });

    form.addEventListener("keydown", event => {
      const all = links(), at = all.indexOf(document.activeElement);
      if (event.key === "Escape" && !list.hidden) { close(); input.focus(); event.preventDefault(); }
      if (list.hidden || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
      event.preventDefault();
      const next = event.key === "ArrowDown" ? Math.min(at + 1, all.length - 1) : at - 1;
      (next < 0 ? input : all[next]).focus();
    });
    form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) close(); });
    document.addEventListener("keydown", event => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, textarea, select, [contenteditable]")) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  // The search page of an export was made without a query: what was asked for is looked up here.
  async function exportedSearch(page) {
    const query = new URLSearchParams(location.search).get("q")?.trim();
    if (!page || !query || page.dataset.query) return;
    const hits = await find(query, 20);
    page.querySelector("input").value = query;
    page.querySelector("[role=status]").textContent = hits.length === 1 ? "1 page was found." : `${hits.length} pages were found.`;
    page.querySelector(".results").replaceChildren(...hits.map(hit => make("li", {},
      make("p", { className: "facts", textContent: hit.kind }),
      make("h2", {}, marked(make("a", { href: hit.href }), hit.title, query)),
      marked(make("p"), hit.summary, query))));
  }

  function copyButton(block) {
    if (!navigator.clipboard) return;
    const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("pre").textContent);
      button.textContent = "Copied";
      button.classList.add("done");
      setTimeout(() => { button.textContent = "Copy"; button.classList.remove("done"); }, 1500);
    });
    block.append(button);
  }

  function contents(list) {
    if (!list) return;
    const links = new Map([...list.querySelectorAll("a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
    const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
    const show = () => {
      const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 4).at(-1);
      links.forEach((link, id) => id === passed?.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
    };
    addEventListener("scroll", show, { passive: true });
    show();
    // A sheet closes when it has led somewhere.
    list.addEventListener("click", event => { if (event.target.closest("a") && list.matches(":popover-open")) list.hidePopover(); });
  }

  // What scrolls sideways can be reached with the keyboard.
  function scrollers() {
    document.querySelectorAll("pre, .table").forEach(element => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
  }
})();
