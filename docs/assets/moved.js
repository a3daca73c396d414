/* A source that has moved to another page of the list is shown on its own page. */
(() => {
  "use strict";

  const [, source] = location.hash.match(/^#source-([a-z0-9-]+)$/) ?? [];
  if (source && !document.getElementById(`source-${source}`)) location.replace(`${source}/`);
})();
