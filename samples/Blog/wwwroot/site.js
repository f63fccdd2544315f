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
  const plain = text => " " + text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}#+.]+/gu, " ");

  // Every word must begin a word of the page, or what follows a dot in one: "net" finds ".NET" and "ASP.NET". A dot at the end is a sentence's.
  const begins = (text, word) => text.includes(" " + word) || text.includes("." + word);
  const find = async (query, limit) => {
    const words = plain(query).trim().split(" ").map(word => word.replace(/\.+$/, "")).filter(Boolean);
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
    const words = query.trim().split(/\s+/).filter(Boolean).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const parts = words.length ? text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu")) : [text];
    parts.forEach((part, i) => element.append(i % 2 ? make("mark", { textContent: part }) : part));
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
