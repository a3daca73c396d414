/* A word that the best result lacks is looked for once more: one letter wrong, two the other way round, or spelt without
   German's own letters. Without this, only as it is spelt. */
(() => {
  "use strict";

  /* what Material says to the worker that searches, and hears from it */
  const QUERY = 2;
  const RESULT = 3;
  const GERMAN = { ss: "ß", sz: "ß", ae: "ä", oe: "ö", ue: "ü" };
  const { postMessage } = Worker.prototype;
  const asked = new WeakMap();

  const others = (word) => {
    const german = word.replace(/ss|sz|[aou]e/gi, (letters) => GERMAN[letters.toLowerCase()]);
    const swapped = [...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));
    return [...new Set([word, `${word}~`, german, ...swapped])].join(" ");
  };

  const again = ({ data: { type, data }, target }) => {
    const last = asked.get(target);
    if (type !== RESULT || (last.due -= 1) || last.query.includes("~")) return;
    const found = data.items[0]?.[0].terms ?? {};
    const near = last.query.replace(/(?<=^|\s)\p{L}{5,}(?=\s|$)/gu, (word) => (found[word.toLowerCase()] ? word : others(word)));
    if (near !== last.query) target.postMessage({ type: QUERY, data: near });
  };

  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === QUERY) {
      if (!asked.has(this)) this.addEventListener("message", again);
      asked.set(this, { query: message.data, due: (asked.get(this)?.due ?? 0) + 1 });
    }
    return postMessage.call(this, message, ...rest);
  };

  /* "Missing:" has what was typed, not what was looked for besides */
  const results = document.querySelector("[data-md-component=search-result]");
  const input = document.querySelector("[data-md-component=search-query]");
  new MutationObserver(() => {
    const typed = input.value.toLowerCase();
    for (const word of results.querySelectorAll(".md-search-result__terms del")) if (!typed.includes(word.textContent)) word.remove();
  }).observe(results, { childList: true, subtree: true });
})();
