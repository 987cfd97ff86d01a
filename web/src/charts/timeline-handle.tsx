import { nextPosition } from "./timeline-keys.ts";

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
