/* Says of a claim that it changed since a link to it was made, which names its state: #claim@a1b2c3. */
(() => {
  "use strict";

  const NAMED = /^#([a-z0-9-]+)@[0-9a-f]{6}$/;

  const say = () => {
    document.querySelector(".lb-claim-body > [data-since]")?.remove();
    const name = NAMED.exec(location.hash)?.[1];
    if (!name || document.getElementById(location.hash.slice(1))) return;
    let place = document.getElementById(name);
    while (place?.matches(".lb-old-id")) place = place.nextElementSibling;
    if (!place) return;
    if (place.matches(".lb-claim-title")) {
      const note = document.getElementById("lb-since").firstElementChild.cloneNode(true);
      note.dataset.since = "";
      place.nextElementSibling.prepend(note);
    }
    place.scrollIntoView();
  };

  /* instant navigation runs this again for each page it brings */
  removeEventListener("hashchange", window.lbSince);
  window.lbSince = say;
  addEventListener("hashchange", say);
  say();
})();
