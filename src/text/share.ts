// Shares of a whole, in percent.

/** `97.8 %`: one place, rounded towards neither end: what is not all never reads 100 %, and what is not nothing never 0 %. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const tenths = Math.round((part / whole) * 1000);
  const shown = part === whole ? 1000 : Math.min(tenths, 999);
  return `${(part === 0 ? 0 : Math.max(shown, 1)) / 10} %`;
}
