/** A sheet is printed in light colours, whatever the screen has: what is drawn on a canvas has to be drawn again for it. */
export function printInLight(draw: () => void): () => void {
  let before: string | undefined;
  const start = () => {
    before = document.documentElement.dataset["theme"];
    document.documentElement.dataset["theme"] = "light";
    dispatchEvent(new Event("themechange"));
    draw();
  };
  const end = () => {
    if (before === undefined) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = before;
    dispatchEvent(new Event("themechange"));
  };
  addEventListener("beforeprint", start);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", start);
    removeEventListener("afterprint", end);
  };
}
