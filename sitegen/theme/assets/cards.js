/* A claim's card at each link that leads to it: what is said, by whom, how surely. Without this, a link is a link. */
(() => {
  "use strict";

  if (!HTMLElement.prototype.showPopover) return;

  const DELAY = 200;
  const files = new Map();
  const card = document.createElement("div");
  let link = null;
  let told = "";
  let wanted = null;
  let waiting = 0;
  let byTouch = matchMedia("(hover: none)").matches;
  let passing = null;

  const part = (name, inner = "", text = "") => {
    const made = document.createElement(name);
    if (inner) made.className = inner;
    made.textContent = text;
    return made;
  };

  const opener = part("a", "", _("Open"));
  const copiers = [["cite", _("Copy")], ["bib", "BibTeX"]].map(([name, label]) =>
    Object.assign(part("button", "", label), { name, type: "button" }));
  const closer = Object.assign(part("button", "lb-claimcard__close", "\u00d7"), { type: "button" });
  const copied = part("span", "lb-claimcard__told");
  const foot = part("p", "lb-claimcard__foot");
  const body = part("div");
  card.className = "lb-claimcard md-typeset";
  card.popover = "manual";
  card.setAttribute("role", "group");
  card.setAttribute("aria-label", _("Claim"));
  copied.setAttribute("role", "status");
  foot.append(opener);
  if (navigator.clipboard) foot.append(...copiers, copied);
  closer.setAttribute("aria-label", _("Close"));
  card.append(body, foot, closer);
  document.body.append(card);

  /* a claim stands on its source's page, and in the file beside that page */
  const claimLink = (target) => {
    const found = target.closest?.(".md-content a[href*='#']:not(.headerlink)");
    return found && /\/sources\/[^/]+\/$/.test(found.pathname) && found.hash ? found : null;
  };

  const claimOf = async (found) => {
    const file = new URL("claims.json", found.href).href;
    if (!files.has(file)) {
      files.set(file, fetch(file).then((answer) => (answer.ok ? answer.json() : {})).catch(() => ({})));
    }
    const claims = await files.get(file);
    return Object.hasOwn(claims, found.hash.slice(1)) ? claims[found.hash.slice(1)] : null;
  };

  const close = () => {
    clearTimeout(waiting);
    wanted = null;
    if (!link) return;
    if (told) link.title = told;
    link.removeAttribute("aria-description");
    link.style.removeProperty("anchor-name");
    link = null;
    card.hidePopover();
  };

  /* where there is no anchor positioning: below the link, or above it where there is no room */
  const leave = () => {
    const back = card.contains(document.activeElement) && link;
    close();
    if (back) (passing = back).focus();
  };
  closer.onclick = leave;

  const place = () => {
    if (CSS.supports("position-area", "end") || matchMedia("(max-width: 44.984375em)").matches) return;
    const at = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = at.bottom + height + 10 < innerHeight;
    card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
    card.style.top = `${below ? at.bottom : Math.max(8, at.top - height - 10)}px`;
  };

  const open = (found, claim) => {
    close();
    link = found;
    /* the sentence is told once: by the card to those who see it, as a description to those who listen */
    told = link.title;
    if (told) link.setAttribute("aria-description", told);
    link.removeAttribute("title");
    link.style.setProperty("anchor-name", "--lb-claim");
    opener.href = link.href;
    copied.textContent = "";
    for (const copier of copiers) {
      copier.onclick = async () => {
        const at = claim.path ? new URL(`../../${claim.path}`, link.href).href : "";
        await navigator.clipboard.writeText(claim[copier.name].replace("{path}", at));
        copied.textContent = _("Copied");
      };
    }
    body.replaceChildren(...["says", "who", "where", "doubt", "slip", "note"].filter((name) => claim[name])
      .map((name) => Object.assign(part("p", `lb-claimcard__${name}`, claim[name]), { dir: "auto" })));
    card.showPopover();
    place();
  };

  const show = async (found) => {
    const claim = await claimOf(found);
    if (claim && wanted === found) open(found, claim);
  };

  const isHeld = () => link === document.activeElement || card.contains(document.activeElement);

  const enter = ({ target }) => {
    clearTimeout(waiting);
    const found = claimLink(target);
    if (card.contains(target) || (found && found === link)) return;
    wanted = byTouch ? null : found;
    waiting = setTimeout(() => {
      if (wanted) show(wanted);
      else if (!isHeld()) close();
    }, DELAY);
  };

  /* what comes to lie under a pointer that rests, after a jump, say, waits for it to move */
  const [, came = "", from] = /(.*) (.*)/.exec(document.currentScript?.dataset.at) ?? [];
  let at = came;
  let rests = true;
  const follow = (event) => {
    if (event.pointerType === "touch") return;
    const now = `${event.clientX} ${event.clientY}`;
    const over = event.type === "pointerover";
    const held = over && now === at;
    if (over || (rests && now !== at)) enter(held ? { target: document.body } : event);
    rests = held || (rests && now === at);
    at = now;
  };
  for (const name of ["pointerover", "pointermove"]) document.addEventListener(name, follow);
  document.addEventListener("focusin", (event) => {
    if (event.target !== passing) enter(event);
    passing = null;
  });
  document.addEventListener("pointerdown", ({ pointerType, target }) => {
    byTouch = pointerType === "touch";
    if (!card.contains(target) && claimLink(target) !== link) close();
  });

  /* the first touch opens the card; the card, or a second touch, leads on */
  document.addEventListener("click", async (event) => {
    if (card.contains(event.target) && !opener.contains(event.target)) return;
    const found = claimLink(event.target);
    /* a claim's own link is for taking it along: it opens the card, whose link leads to the claim */
    const takes = found?.matches(".lb-permalink") && !event.ctrlKey && !event.metaKey;
    if (!takes && (!byTouch || !found || found === link)) {
      close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const claim = await claimOf(found);
    if (claim) {
      open(found, claim);
      return;
    }
    location.assign(found.href);
  }, true);

  document.addEventListener("keydown", (event) => {
    byTouch = false;
    if (!link) return;
    const inner = [...card.querySelectorAll("a, button")].filter((each) => each.offsetWidth);
    const { activeElement: now } = document;
    if (event.key === "Escape") leave();
    else if (event.key === "Tab" && now === link && !event.shiftKey) {
      event.preventDefault();
      inner[0].focus();
    } else if (event.key === "Tab" && now === inner.at(event.shiftKey ? 0 : -1)) {
      if (event.shiftKey) event.preventDefault();
      (passing = link).focus();
      if (!event.shiftKey) close();
    }
  });

  addEventListener("pagehide", close);
  window.document$?.subscribe(close);

  /* this was loaded because a reader began to move: they may be at a link already, unless the page moved since */
  enter({ target: (from === `${scrollY}` && document.querySelector(".md-content a:hover")) || document.activeElement });
})();
