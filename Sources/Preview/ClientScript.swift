/// What runs in the browser.
enum ClientScript {
  /// Of the list of problems, on a page of its own and over another page.
  static let problemStyle = """
    .problems{font:1rem/1.5 system-ui,sans-serif;color:#1c2422;background:#fff;margin:0;padding:1.5rem clamp(1rem,4vw,3rem)}\
    .problems h1,.problems h2{font-size:1.35rem;margin:0 0 .5rem;color:#8a1c1c}\
    .problems ol{list-style:none;margin:1rem 0;padding:0}\
    .problems li{border-inline-start:.3rem solid #b3261e;background:#fbf3f2;margin:0 0 1rem;padding:.7rem 1rem}\
    .problems li.warning{border-color:#8a6100;background:#fdf8ec}\
    .problems li p{margin:0;font-weight:600;overflow-wrap:anywhere}\
    .problems pre{margin:.6rem 0 0;font:.85rem/1.5 ui-monospace,monospace;overflow-x:auto}\
    .problems button,.problems a{font:inherit}\
    @media (prefers-color-scheme:dark){\
    .problems{color:#e8eeec;background:#151a19}.problems h1,.problems h2{color:#ffb4ab}\
    .problems li{background:#2b1b1a}.problems li.warning{background:#2a2415}}
    """

  static let text = """
    // Listens for changes of the site that `mithaq serve` shows. Built sites do not have this script.
    (() => {
      const self = document.currentScript;
      let page = self.dataset.page;
      let revision = self.dataset.revision;
      const language = document.documentElement.lang || "fr";
      const place = "mithaq-scroll:" + location.pathname;
      const kept = sessionStorage.getItem(place);
      if (kept !== null) {
        sessionStorage.removeItem(place);
        const [x, y] = kept.split(",").map(Number);
        addEventListener("load", () => scrollTo(x, y));
      }
      const reload = () => {
        sessionStorage.setItem(place, scrollX + "," + scrollY);
        location.reload();
      };

      // What the preview shows stands in a tree of its own, so that the page's styles do not reach it.
      let host = null;
      let focused = null;
      const root = () => {
        if (!host) {
          host = document.createElement("div");
          host.attachShadow({ mode: "open" });
          document.documentElement.append(host);
        }
        return host.shadowRoot;
      };
      const clear = () => {
        if (!host) return;
        host.remove();
        host = null;
        if (focused && focused.isConnected) focused.focus();
        focused = null;
      };
      const button = (text, action) => {
        const element = document.createElement("button");
        element.type = "button";
        element.textContent = text;
        element.addEventListener("click", action);
        return element;
      };
      const base = `<style>
        :host{all:initial}
        .pill{position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483647;max-inline-size:calc(100vw - 2rem);
          font:1rem/1.4 system-ui,sans-serif;background:#0b4237;color:#fff;border:0;border-radius:.4rem;padding:.6rem 1rem;
          box-shadow:0 .2rem 1rem #0006}
        .pill.error{background:#8a1c1c}.pill a{color:#fff}.pill button,button.pill{font:inherit;cursor:pointer}
        .pill button{background:none;border:0;color:#fff;padding:0 .3rem}
        .sheet{position:fixed;inset:0;z-index:2147483647;overflow:auto;box-sizing:border-box}
        .bar{display:flex;justify-content:flex-end}
        .bar button{padding:.4rem 1rem;cursor:pointer}
        :focus-visible{outline:.2rem solid #c8772b;outline-offset:.1rem}
        STYLE</style>`;
      let problems = false;
      let aside = false;
      const showProblems = ({ html, direction, language, close, open }) => {
        problems = true;
        const tree = root();
        const wide = () => {
          aside = false;
          if (!focused && document.activeElement !== host) focused = document.activeElement;
          tree.innerHTML = base;
          const sheet = document.createElement("section");
          sheet.className = "sheet problems";
          // A click on its text leaves the keyboard in it.
          sheet.tabIndex = -1;
          sheet.setAttribute("role", "alertdialog");
          sheet.setAttribute("aria-modal", "true");
          sheet.setAttribute("aria-labelledby", "title");
          sheet.dir = direction;
          sheet.lang = language;
          sheet.innerHTML = html;
          const bar = document.createElement("div");
          bar.className = "bar";
          const hide = button(close, narrow);
          bar.append(hide);
          sheet.prepend(bar);
          sheet.addEventListener("keydown", (event) => {
            if (event.key === "Escape") narrow();
            if (event.key !== "Tab") return;
            const stops = [...sheet.querySelectorAll("button, pre")];
            const last = event.shiftKey ? stops[0] : stops[stops.length - 1];
            if (tree.activeElement === last) {
              event.preventDefault();
              (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
            }
          });
          tree.append(sheet);
          hide.focus();
        };
        const narrow = () => {
          aside = true;
          tree.innerHTML = base;
          const pill = button(open, wide);
          pill.className = "pill error";
          pill.dir = direction;
          pill.lang = language;
          tree.append(pill);
          if (focused && focused.isConnected && focused !== document.body) focused.focus();
          else pill.focus();
          focused = null;
        };
        // Whoever has put the list aside is not interrupted by the next mistake.
        if (aside) narrow();
        else wide();
      };
      const showElsewhere = ({ href, title, direction, language, label, close }) => {
        const tree = root();
        tree.innerHTML = base;
        const pill = document.createElement("p");
        pill.className = "pill";
        pill.setAttribute("role", "status");
        pill.dir = direction;
        pill.lang = language;
        const link = document.createElement("a");
        link.href = href;
        const name = document.createElement("bdi");
        name.textContent = title;
        link.append(name);
        const hide = button("\\u00D7", clear);
        hide.setAttribute("aria-label", close);
        pill.append(label + " ", link, " ", hide);
        tree.append(pill);
      };
      const swapStyles = (names) => {
        const stem = (name) => name.replace(/\\.[0-9a-f]+\\.css$/, "");
        for (const sheet of document.querySelectorAll("link[rel~=stylesheet]:not([data-old])")) {
          const href = sheet.getAttribute("href");
          const cut = href.lastIndexOf("/") + 1;
          const name = names.find((name) => stem(name) === stem(href.slice(cut)));
          if (!name || name === href.slice(cut)) continue;
          const fresh = sheet.cloneNode();
          fresh.href = href.slice(0, cut) + name;
          sheet.dataset.old = "";
          for (const end of ["load", "error"]) fresh.addEventListener(end, () => sheet.remove());
          sheet.after(fresh);
        }
      };

      let events = null;
      const connect = () => {
        if (events) return;
        const query = new URLSearchParams({ path: location.pathname, page, revision, language, problems });
        events = new EventSource("EVENTS?" + query);
        const on = (name, action) =>
          events.addEventListener(name, (event) => {
            const data = JSON.parse(event.data);
            revision = String(data.revision);
            if (data.page) page = data.page;
            action(data);
          });
        on("reload", reload);
        on("problems", showProblems);
        on("mended", () => {
          problems = aside = false;
          clear();
        });
        on("styles", (data) => swapStyles(data.names));
        on("elsewhere", showElsewhere);
        on("current", () => {});
        // The address asked for again is the one of now, and not that of the first time.
        events.addEventListener("error", () => {
          disconnect();
          setTimeout(follow, 500);
        });
      };
      const disconnect = () => {
        if (events) events.close();
        events = null;
      };
      // A browser has few connections for each host: pages that nobody looks at give theirs back.
      const follow = () => (document.hidden ? disconnect() : connect());
      document.addEventListener("visibilitychange", follow);
      addEventListener("pageshow", follow);
      addEventListener("pagehide", disconnect);
      follow();
    })();

    """
    .replacing("STYLE", with: problemStyle)
    .replacing("EVENTS", with: PreviewMark.events)
}
