import type { Month } from "./months.ts";

/** Months from which police.uk publishes other categories of crime: counts of a category do not compare across them. */
export interface CategoryChange {
  month: Month;
  text: string;
}

export const CATEGORY_CHANGES: readonly CategoryChange[] = [
  {
    month: "2011-09",
    text: "Criminal damage, drugs, other theft, public disorder and shoplifting became categories; before, they were other crime.",
  },
  {
    month: "2013-05",
    text: "Bicycle theft, theft from the person, possession of weapons and public order became categories; before, they were other theft and public disorder.",
  },
];
