/** Moments and days as the page writes them. */

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
const MINUTE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** `3 March 2024`. */
export function day(instant: string): string {
  return DAY.format(new Date(instant));
}

/** `3 Mar 2024, 14:05`, by the clocks of the United Kingdom. */
export function minute(instant: string): string {
  return MINUTE.format(new Date(instant));
}

/** How long ago: `today`, `3 days ago`, `5 months ago`. */
export function age(instant: string, now: Date): string {
  const days = Math.floor((now.getTime() - new Date(instant).getTime()) / 86_400_000);
  if (days < 1) return "today";
  if (days < 60) return days === 1 ? "yesterday" : `${days} days ago`;
  return days < 730 ? `${Math.floor(days / 30.4)} months ago` : `${Math.floor(days / 365)} years ago`;
}
