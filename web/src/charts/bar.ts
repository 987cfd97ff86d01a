/** One value of a breakdown. */
export interface Bar {
  key: string;
  label: string;
  count: number;
  /** The count in the compared area. */
  compared: number | null;
}
