/* Filters, orders and counts the claims of a page. Its form is the state, the address a copy of it. */
(() => {
  "use strict";

  const STEP = 500;
  const { lang } = document.documentElement;
  const form = document.querySelector("form.lb-filters");
  const list = document.querySelector("[data-claims]");
  if (!form || !list) return;

  const table = list.closest("table");
  const status = document.querySelector(".lb-count");
  const empty = document.querySelector(".lb-empty");
  const next = document.querySelector(".lb-next");
  const details = form.querySelector("details");
  const summary = form.querySelector("summary > span");
  const take = document.querySelector(".lb-take");
  const parts = Array.from(document.querySelectorAll(".lb-parts a"), (link) => link.href);
  const chips = form.querySelector(".lb-chips");
  const facets = Array.from(form.querySelectorAll("[data-facet]"), (group) => ({ name: group.dataset.facet, group }));
  const values = (facet) => Array.from(facet?.group.querySelectorAll("input") ?? []);
  const labelOf = (input) => input.parentElement.querySelector("span").textContent;
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

  /* whoever types e finds é, ae finds ä, 10000 or 10.000 finds 10,000 */
  const GERMAN = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/(\d)[.,\u00a0](?=\d{3}(?!\d))/g, "$1");
  const fold = (text) => plain(text.toLowerCase());
  const german = (text) => plain(text.toLowerCase().normalize("NFC").replace(/[äöüß]/g, (letter) => GERMAN[letter]));

  /* what the site's own search finds a claim by, such as names in other languages; without it, what is seen */
  const names = new Map();
  let naming = null;
  const learnNames = async () => {
    try {
      const answer = await fetch(new URL("../search/search_index.json", location.href), { signal });
      for (const { location: place, text } of (await answer.json()).docs) names.set(place, text.replace(/<[^>]*>/g, " "));
    } catch {
      return;
    }
    for (const item of items) item.text = "";
    vocabulary = null;
    apply();
  };

  const placeOf = ({ element, base }) => {
    const link = element.querySelector(".lb-source")?.getAttribute("href");
    return link ? new URL(link, base || new URL(here, location.href)).href.split("/sources/")[1] : "";
  };
  const idOf = (item) => placeOf(item).replace("/#", "/");

  const textOf = (item) => {
    if (item.text) return item.text;
    const said = `${item.element.textContent} ${names.get(`sources/${placeOf(item)}`) ?? ""}`;
    item.text = `${fold(said)} ${german(said)}`;
    return item.text;
  };

  /* one letter wrong, missing, too many, or two that changed places */
  const isNear = (one, other) => {
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    const [a, b] = [one.slice(start), other.slice(start)];
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
      || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };

  /* a word that no claim has is read as those that differ from it in one letter */
  let vocabulary = null;
  const readAs = (word) => {
    if (word.length < 5 || /\d/.test(word) || items.some((item) => textOf(item).includes(word))) return [word];
    vocabulary ??= new Set(items.flatMap((item) => textOf(item).split(/[^\p{L}\p{N}]+/u)));
    const near = [...vocabulary].filter((known) => known[0] === word[0] && Math.abs(known.length - word.length) < 2 && isNear(word, known));
    return near.length ? near : [word];
  };

  const add = (elements, base) => {
    for (const element of elements) {
      const has = Object.fromEntries(Object.entries(element.dataset).map(([name, value]) => [name, value.split(" ")]));
      items.push({ element, base, has, date: element.dataset.date, text: "", index: items.length });
    }
  };

  /* the order comes last in an address, wherever it stands in the form */
  const state = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())
    .sort(([one], [other]) => (one === "sort") - (other === "sort")));

  /* of a facet one value is enough; every facet must agree */
  const matcher = (wanted, except) => {
    const words = fold(wanted.get("text") ?? "").split(/\s+/).filter(Boolean).map(readAs);
    const names = [...new Set(wanted.keys())].filter((name) => !["text", "sort", except].includes(name));
    const any = names.map((name) => [name, wanted.getAll(name)]);
    return (item) => any.every(([name, some]) => some.some((value) => item.has[name]?.includes(value)))
      && words.every((readings) => readings.some((word) => textOf(item).includes(word)));
  };

  /* names and grades are ordered as their filter lists them */
  const ordered = (found, sort) => {
    if (!sort) return found;
    const name = sort.replace("-", "");
    const sign = sort === name ? 1 : -1;
    const listed = values(facets.find((facet) => facet.name === name)).map((input) => input.value);
    const key = (item) => (name === "date" ? item.date : listed.indexOf(item.has[name][0]));
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
      if (rows.length !== list.rows.length || rows.some((row, place) => row !== list.rows[place])) {
        list.replaceChildren(...rows);
        dispatchEvent(new Event("lb-rows"));
      }
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
    for (const facet of facets) {
      const amounts = new Map();
      for (const item of items.filter(matcher(wanted, facet.name))) {
        for (const value of item.has[facet.name] ?? []) amounts.set(value, (amounts.get(value) ?? 0) + 1);
      }
      for (const input of values(facet)) {
        input.parentElement.querySelector("small").textContent = (amounts.get(input.value) ?? 0).toLocaleString(lang);
        input.parentElement.classList.toggle("lb-none", !amounts.has(input.value) && !input.checked);
      }
    }
  };

  const searched = (wanted) => _("“{words}”").replace("{words}", () => wanted.get("text").trim());

  const chosenOf = (facet) => values(facet).filter((input) => input.checked);

  /* a chip takes its value away again */
  const chip = (label, undo) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.setAttribute("aria-label", `${_("Remove:")} ${label}`);
    made.addEventListener("click", () => {
      undo();
      chosen("");
      status.focus({ preventScroll: true });
    });
    return made;
  };

  const showChips = (wanted) => {
    if (!chips) return;
    const made = facets.flatMap((facet) => chosenOf(facet).map((input) => chip(labelOf(input), () => { input.checked = false; })));
    if (wanted.has("text")) made.unshift(chip(searched(wanted), () => { form.elements.text.value = ""; }));
    chips.replaceChildren(...made);
    chips.hidden = made.length === 0;
    for (const facet of facets) facet.group.parentElement.querySelector("summary").dataset.active = chosenOf(facet).length || "";
  };

  const say = (found, wanted) => {
    const named = facets.flatMap((facet) => chosenOf(facet).map(labelOf));
    if (wanted.has("text")) named.unshift(searched(wanted));
    const filters = [...wanted.keys()].filter((name) => name !== "sort").length;
    const number = (amount) => amount.toLocaleString(lang);
    const all = `${number(items.length)}\u00a0${table ? _("claims") : _("claims with a date")}`;
    let text = filters ? `${number(found.length)} ${_("of")} ${all}` : all;
    if (named.length) text += `: ${named.join(", ")}`;
    if (wanted.has("sort")) text += `. ${form.elements.sort.selectedOptions[0].textContent}`;
    if (failed) text += `. ${_("The earlier claims could not be loaded")}`;
    if (!wanted.size && (!whole || items.length === 1)) text = initial;
    status.textContent = text;
    if (details) summary.dataset.active = filters || "";
  };

  const head = (sort = "-date") => {
    const order = form.elements.sort?.selectedOptions[0].textContent ?? "";
    if (table) table.caption.textContent = sort === "-date" ? caption : `${_("Claims:")} ${order}`;
    for (const header of table?.querySelectorAll("[data-sort]") ?? []) {
      const name = header.dataset.sort;
      const direction = { [name]: "ascending", [`-${name}`]: "descending" }[sort];
      if (direction) header.setAttribute("aria-sort", direction);
      else header.removeAttribute("aria-sort");
    }
  };

  /* each page of earlier claims has what these can be chosen by; what was chosen stays so */
  const offer = (given) => {
    for (const { name, group } of facets.filter((facet) => ["by", "source"].includes(facet.name))) {
      const found = new Map(given.filter((label) => label.parentElement.dataset.facet === name).map((label) => [label.control.value, label]));
      for (const label of group.querySelectorAll("label")) {
        const { value, checked, dataset } = label.control;
        if (!("unknown" in dataset && found.has(value))) found.set(value, label);
        found.get(value).control.checked = checked;
      }
      const named = ([...labels]) => labels.sort((one, other) => labelOf(one.control).localeCompare(labelOf(other.control), lang));
      group.replaceChildren(...named(found.values()));
    }
  };

  const load = async () => {
    loading = true;
    const choices = [];
    try {
      for (const part of parts) {
        status.textContent = `${_("Loading claims:")} ${items.length.toLocaleString(lang)}`;
        const answer = await fetch(part, { signal });
        if (!answer.ok) throw new Error(part);
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        add(page.querySelectorAll("[data-claims] > tr"), part);
        choices.push(...page.querySelectorAll(".lb-choices label"));
      }
    } catch {
      failed = true;
    }
    offer(choices);
    whole = true;
    loading = false;
    apply();
  };

  const apply = () => {
    if (away()) return;
    const wanted = state();
    const query = String(wanted);
    const address = (query ? `?${query}` : location.pathname) + location.hash;
    if (`${location.search || location.pathname}${location.hash}` !== address) history[step](step === "pushState" ? null : history.state, "", address);
    step = "replaceState";
    if (wanted.has("text") && !naming) naming = learnNames();
    if (loading) return;
    if (!whole && query) {
      load();
      return;
    }
    const found = ordered(items.filter(matcher(wanted)), wanted.get("sort"));
    if (whole) count(wanted);
    show(found);
    head(wanted.get("sort") ?? undefined);
    showChips(wanted);
    say(found, wanted);
  };

  const changed = () => {
    limit = STEP;
    apply();
  };

  /* each choice is a step that going back undoes; typing on is one step */
  let step = "replaceState";
  let typing = false;
  const chosen = (field) => {
    if (!(typing && field === "text")) step = "pushState";
    typing = field === "text";
    changed();
  };

  const unknown = (name, value) => {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type: "checkbox", name, value, checked: true });
    input.dataset.unknown = "";
    label.append(input, Object.assign(document.createElement("span"), { textContent: value }), " ", document.createElement("small"));
    return label;
  };

  const read = () => {
    if (away()) return;
    typing = false;
    form.reset();
    for (const input of form.querySelectorAll("input[data-unknown]")) input.parentElement.remove();
    for (const [name, value] of new URLSearchParams(location.search)) {
      const fields = Array.from(form.elements).filter((field) => field.name === name);
      const box = fields.find((field) => ["checkbox", "radio"].includes(field.type) && field.value === value);
      const facet = facets.find((one) => one.name === name);
      if (box) box.checked = true;
      /* what nothing on the page is called by is said, not passed over; but there is always an order */
      else if (facet) facet.group.append(unknown(name, value));
      else if (fields.length && name !== "theme") fields[0].value = value;
      if (name === "sort" && fields[0]?.selectedIndex < 0) fields[0].value = "";
    }
    changed();
  };

  form.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    waiting = setTimeout(chosen, 150, target.name);
  });
  /* who wants to choose must see all there is */
  form.addEventListener("toggle", ({ target }) => {
    const group = target.querySelector("[data-facet]");
    if (group) group.classList.toggle("lb-leftwards", group.getBoundingClientRect().right > document.documentElement.clientWidth);
    if (!whole && !loading && target.open && target.querySelector("[data-facet=by], [data-facet=source]")) load();
  }, true);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    chosen("");
  });
  form.querySelector("[type=reset]")?.addEventListener("click", () => setTimeout(chosen));
  /* the published table's own lines, of the claims that are shown and in their order */
  take?.addEventListener("click", async (event) => {
    event.preventDefault();
    const answer = await fetch(take.href, { signal });
    const lines = (await answer.text()).match(/(?:"(?:[^"]|"")*"|[^"\n])+\n/g);
    const rows = new Map(lines.map((line) => [line.slice(0, line.indexOf(",")), line]));
    const found = ordered(items.filter(matcher(state())), state().get("sort")).map(idOf);
    const file = new Blob(["\ufeff", lines[0], ...found.map((id) => rows.get(id))], { type: "text/csv" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: "claims.csv" });
    link.click();
    URL.revokeObjectURL(link.href);
  });
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
      chosen("sort");
    });
    header.append(button);
  }

  if (details) {
    const wide = matchMedia("(min-width: 60em)");
    const fit = () => { details.open = wide.matches; };
    /* a list of values is open until the reader turns elsewhere */
    const turn = ({ target }) => {
      for (const facet of form.querySelectorAll(".lb-facet[open]")) facet.open = facet.contains(target);
    };
    document.addEventListener("pointerdown", turn, { signal });
    document.addEventListener("focusin", turn, { signal });
    form.addEventListener("keydown", ({ key, target }) => {
      const facet = key === "Escape" && target.closest(".lb-facet[open]");
      if (!facet) return;
      facet.open = false;
      facet.querySelector("summary").focus();
    });
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
  for (const control of form.querySelectorAll("details, fieldset, [type=reset], .lb-take")) control.hidden = false;
  read();
})();
