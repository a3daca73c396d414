/* Each panel's drawing as PNG, made where it is read. Without this it can be saved as SVG. */
(() => {
  "use strict";

  const SCALE = 2;
  /* a page opened from a disk may not read what it has drawn */
  if (location.protocol === "file:") return;

  const save = async (link) => {
    const image = Object.assign(new Image(), { src: link.href });
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise((done) => canvas.toBlob(done));
    const made = document.createElement("a");
    made.href = URL.createObjectURL(file);
    made.download = link.download.replace(/svg$/, "png");
    made.click();
    URL.revokeObjectURL(made.href);
  };

  for (const link of document.querySelectorAll(".lb-save a[download$='.svg']")) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "PNG" });
    button.setAttribute("aria-label", link.getAttribute("aria-label").replace("SVG", "PNG"));
    button.addEventListener("click", () => save(link));
    link.after(_(" or "), button);
  }
})();
