/** `; did you mean "selectors"?`, or nothing if no word is similar. */
export function didYouMean(meant: string | null): string {
  return meant === null ? "" : `; did you mean "${meant}"?`;
}
