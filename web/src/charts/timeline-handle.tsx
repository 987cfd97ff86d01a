/** One end of the chosen range: dragged by the timeline, moved with the keyboard by itself. */
export function Handle(props: {
  label: string;
  part: "from" | "to";
  left: number;
  at: number;
  text: string;
  least: number;
  most: number;
  set: (position: number) => void;
}) {
  const { at, least, most } = props;
  const key = (event: KeyboardEvent) => {
    const next = nextPosition(event.key, at, least, most);
    if (next === null) return;
    event.preventDefault();
    if (next !== at) props.set(next);
  };
  return (
    <div
      class={`handle ${props.part}`}
      data-part={props.part}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={props.text}
      style={{ left: `${props.left}px` }}
      onKeyDown={key}
    />
  );
}

/** Arrows move by a month, page keys by a year, Home and End to the ends; null for other keys. */
export function nextPosition(key: string, at: number, least: number, most: number): number | null {
  const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageDown: at - 12, PageUp: at + 12, Home: least, End: most };
  const next = steps[key];
  return next === undefined ? null : Math.max(least, Math.min(most, next));
}
