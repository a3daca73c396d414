/* Filters, orders and counts the claims of a page. Its form is the state, the address a copy of it. */
(() => {
  "use strict";

  const STEP = 500;
  const form = document.querySelector("form.lb-filters");
  const list = document.querySelector("[data-claims]");
  if (!form || !list) return;

  const table = list.closest("table");
  const status = document.querySelector(".lb-count");
  const empty = document.querySelector(".lb-empty");
  const next = document.querySelector(".lb-next");
  const details = form.querySelector("details");
  const summary = form.querySelector("summary > span");
  const parts = Array.from(document.querySelectorAll(".lb-parts a"), (link) => link.href);
  const selects = Array.from(form.querySelectorAll("select:not([name=sort])"));
  const initial = status.textContent;
  const caption = table?.caption.textContent;
  const here = location.pathname;
  const left = new AbortController();
  const { signal } = left;
  const items = [];
  let limit = STEP;
  let whole = parts.length === 0;
  let loading = false;
  let failed = false;
  let waiting = 0;

  /* instant navigation changes the address first, and only then swaps the page */
  const away = () => !form.isConnected || location.pathname !== here;

  /* whoever types e finds é */
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const add = (elements, base) => {
    for (const element of elements) {
      const { theme, by, source, reliability, hedge, kind, check, date } = element.dataset;
      const values = { theme, by, source, reliability, hedge, kind, check };
      for (const name in values) values[name] = (values[name] || "").split(" ");
      items.push({ element, base, values, date, text: "", index: items.length });
    }
  };

  const state = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

  const matcher = (wanted, except) => {
    const words = fold(wanted.text || "").split(/\s+/).filter(Boolean);
    const names = Object.keys(wanted).filter((name) => !["text", "sort", except].includes(name));
    return (item) => {
      if (words.length && !item.text) item.text = fold(item.element.textContent);
      return names.every((name) => item.values[name].includes(wanted[name]))
        && words.every((word) => item.text.includes(word));
    };
  };

  /* names and grades are ordered as their filter lists them */
  const ordered = (found, sort) => {
    if (!sort) return found;
    const name = sort.replace("-", "");
    const sign = sort === name ? 1 : -1;
    const listed = Array.from(form.elements[name]?.options ?? [], (option) => option.value);
    const key = (item) => (name === "date" ? item.date : listed.indexOf(item.values[name][0]));
    const keys = new Map(found.map((item) => [item, key(item)]));
    const compare = (a, b) => (keys.get(a) < keys.get(b) ? -1 : Number(keys.get(a) > keys.get(b)));
    return found.sort((a, b) => sign * compare(a, b) || a.index - b.index);
  };

  /* a row of another page has links relative to that page */
  const placed = (item) => {
    if (item.base) {
      for (const link of item.element.querySelectorAll("a")) {
        link.href = new URL(link.getAttribute("href"), item.base).href;
      }
      item.base = "";
    }
    return item.element;
  };

  const show = (found) => {
    if (table) {
      const rows = found.slice(0, limit).map(placed);
      if (rows.length !== list.rows.length || rows.some((row, place) => row !== list.rows[place])) list.replaceChildren(...rows);
      table.hidden = found.length === 0;
      empty.hidden = found.length > 0;
      next.hidden = found.length <= limit;
      return;
    }
    const shown = new Set(found);
    for (const item of items) item.element.hidden = !shown.has(item);
    for (const group of list.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-theme]:not([hidden])");
    }
    /* instant navigation has made the links whole addresses; a year may have a page of its own */
    for (const link of document.querySelectorAll(".lb-years a")) {
      const year = document.getElementById(link.hash.slice(1))?.closest("[data-group]");
      if (year && link.pathname === location.pathname) link.hidden = year.hidden;
    }
  };

  const count = (wanted) => {
    for (const select of selects) {
      const amounts = new Map();
      for (const item of items.filter(matcher(wanted, select.name))) {
        for (const value of item.values[select.name]) amounts.set(value, (amounts.get(value) || 0) + 1);
      }
      for (const option of select.options) {
        option.dataset.label ??= option.textContent;
        if (option.value) option.textContent = `${option.dataset.label} (${amounts.get(option.value) || 0})`;
      }
    }
  };

  const say = (found, wanted) => {
    const named = selects.filter((select) => select.value).map((select) => select.selectedOptions[0].dataset.label);
    if (wanted.text) named.unshift(`“${wanted.text.trim()}”`);
    const filters = Object.keys(wanted).filter((name) => name !== "sort").length;
    const number = (amount) => amount.toLocaleString("en");
    const all = `${number(items.length)} ${table ? "claims" : "dated claims"}`;
    let text = filters ? `${number(found.length)} of ${all}` : all;
    if (named.length) text += `: ${named.join(", ")}`;
    if (wanted.sort) text += `. ${form.elements.sort.selectedOptions[0].textContent}`;
    if (failed) text += ". The earlier claims could not be loaded";
    if (!whole && !Object.keys(wanted).length) text = initial;
    status.textContent = text;
    if (details) summary.dataset.active = filters || "";
  };

  const head = (sort = "-date") => {
    const order = form.elements.sort?.selectedOptions[0].textContent ?? "";
    if (table) table.caption.textContent = sort === "-date" ? caption : `Claims: ${order.charAt(0).toLowerCase()}${order.slice(1)}`;
    for (const header of table?.querySelectorAll("[data-sort]") ?? []) {
      const name = header.dataset.sort;
      const direction = { [name]: "ascending", [`-${name}`]: "descending" }[sort];
      if (direction) header.setAttribute("aria-sort", direction);
      else header.removeAttribute("aria-sort");
    }
  };

  const load = async () => {
    loading = true;
    try {
      for (const part of parts) {
        status.textContent = `Loading: ${items.length.toLocaleString("en")} claims`;
        const answer = await fetch(part, { signal });
        if (!answer.ok) throw new Error(part);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        add(page.querySelectorAll("[data-claims] > tr"), part);
      }
    } catch {
      failed = true;
    }
    whole = true;
    loading = false;
    apply();
  };

  const apply = () => {
    if (away()) return;
    const wanted = state();
    const query = String(new URLSearchParams(wanted));
    history.replaceState(history.state, "", (query ? `?${query}` : location.pathname) + location.hash);
    if (loading) return;
    if (!whole && query) {
      load();
      return;
    }
    const found = ordered(items.filter(matcher(wanted)), wanted.sort);
    if (whole) count(wanted);
    show(found);
    head(wanted.sort);
    say(found, wanted);
  };

  const changed = () => {
    limit = STEP;
    apply();
  };

  const read = () => {
    if (away()) return;
    form.reset();
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (!field) continue;
      field.value = value;
      if (!field.options || field.selectedIndex >= 0) continue;
      /* what nothing on the page is called by is said, not passed over; but there is always an order */
      if (name === "sort") field.value = "";
      else field.add(new Option(value, value, false, true));
    }
    changed();
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
  });
  form.querySelector("[type=reset]")?.addEventListener("click", () => setTimeout(changed));
  next?.querySelector("button").addEventListener("click", () => {
    const first = limit;
    limit += STEP;
    apply();
    list.rows[first].querySelector("a").focus();
  });
  /* an asserter's name is a filter here, not another page */
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || !link?.search || link.pathname !== location.pathname) return;
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, "", link.href);
    read();
    status.focus({ preventScroll: true });
    form.scrollIntoView();
  });
  /* the second is what the page's head makes of the first, as long as the page is the first one */
  for (const name of ["popstate", "lb-address"]) window.addEventListener(name, read, { signal });

  for (const header of table?.querySelectorAll("[data-sort]") ?? []) {
    const name = header.dataset.sort;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => {
      const now = header.getAttribute("aria-sort");
      const first = name === "date" ? "-date" : name;
      const turned = now === "ascending" ? `-${name}` : name;
      const sort = now ? turned : first;
      form.elements.sort.value = sort === "-date" ? "" : sort;
      changed();
    });
    header.append(button);
  }

  if (details) {
    const wide = matchMedia("(min-width: 60em)");
    const fit = () => { details.open = wide.matches; };
    wide.addEventListener("change", fit, { signal });
    fit();
  }
  add(list.querySelectorAll("[data-theme]"), "");
  const swaps = window.document$?.subscribe(() => {
    if (form.isConnected) return;
    clearTimeout(waiting);
    left.abort();
    swaps.unsubscribe();
  });
  for (const control of form.querySelectorAll("details, fieldset, button")) control.hidden = false;
  read();
})();
