// As many items as there is room for: a comment and a job summary have a limit, and half an item is none.

/** One finding or waiver, or several findings that share a line. */
export interface Item {
  /** Rendered only while there is room: most of a large report does not fit. */
  text: () => string;
  findings: number;
}

/** Items under one heading, between `open` and `close`. */
export interface ItemGroup {
  open: string;
  items: Item[];
  separator: "\n" | "\n\n";
  close: string;
}

/** Between two blocks of Markdown. */
export const GAP = "\n\n";

export function foldedGroup(summary: string, items: Item[], separator: ItemGroup["separator"]): ItemGroup {
  return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** Takes items in order until one does not fit into `budget` octets, so that every omitted item is less severe than the shown ones. */
export function fillBudget(
  groups: readonly ItemGroup[],
  budget: number,
): { blocks: string[]; omitted: number; remaining: number } {
  const blocks: string[] = [];
  let remaining = budget;
  let omitted = 0;
  for (const group of groups) {
    const taken: string[] = [];
    let opening = byteLength(GAP) + byteLength(group.open) + byteLength(group.close);
    for (const item of group.items) {
      const text = omitted > 0 ? null : item.text();
      const cost = text === null ? Infinity : byteLength(text) + opening + byteLength(group.separator);
      if (text === null || cost > remaining) {
        omitted += item.findings;
        continue;
      }
      remaining -= cost;
      opening = 0;
      taken.push(text);
    }
    if (taken.length > 0) blocks.push(group.open + taken.join(group.separator) + group.close);
  }
  return { blocks, omitted, remaining };
}
