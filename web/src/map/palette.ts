/** Colours for what is drawn on a canvas, which cannot use the variables of the style sheet. */
export interface Palette {
  water: string;
  land: string;
  coast: string;
  street: string;
  label: string;
  accent: string;
  second: string;
  before: string;
  line: string;
  tint: string;
  surface: string;
  ramp: readonly string[];
}

/** The colours of the style sheet as they are now, light or dark. */
export function readPalette(): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    water: read("water"),
    land: read("land"),
    coast: read("coast"),
    street: read("street"),
    label: read("text-2"),
    accent: read("accent"),
    second: read("second"),
    before: read("before"),
    line: read("line"),
    tint: read("accent-soft"),
    surface: read("surface"),
    ramp: [1, 2, 3, 4, 5].map((step) => read(`ramp-${step}`)),
  };
  probe.remove();
  return palette;
}
