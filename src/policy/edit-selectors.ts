// Changes the DKIM selectors of a domain in the text of a policy file, and nothing else of it.
import { isDeepStrictEqual } from "node:util";
import type { Name } from "../dns/name.ts";
import type { Dkim, Domain, MailPolicy } from "./generated.ts";
import { parseMailDomain } from "./mail-domain.ts";
import { parseSource } from "./source.ts";
import type { ValueSpan } from "./yaml-values.ts";

/** Selectors to add to those in use, and to move from there to the retired ones; `retired` are those that are retired already. */
export interface SelectorEdit {
  add: readonly string[];
  retire: readonly string[];
  retired: readonly string[];
}

/** Puts `text` in place of what is between two offsets. */
interface TextChange {
  start: number;
  end: number;
  text: string;
}

/**
 * The text of a policy file after a change of a domain's own selectors. Null where it names none, or is written so that such a change is
 * not certain: the result is read again, and must say what the file said before, except for the change.
 */
export function editSelectors(file: string, text: string, domain: Name, edit: SelectorEdit): string | null {
  const source = parseSource(file, Buffer.from(text));
  const found = findDomain(source.value as MailPolicy, domain);
  if (found === null || source.text !== text) return null;
  const dkim = source.spanAt(["domains", found.at, "dkim"]);
  const selectors = dkim.children.get("selectors") as ValueSpan;
  const retired = dkim.children.get("retired");
  const isRetired = namesOf(found.dkim.selectors).map((name) => edit.retire.includes(name));
  const changes = [
    ...(isRetired.every((one) => one) ? [null] : changeList(text, selectors, isRetired, edit.add)),
    ...(edit.retire.length === 0
      ? []
      : retired === undefined
        ? [addRetired(text, dkim, selectors, [...edit.retired, ...edit.retire])]
        : changeList(text, retired, [], edit.retire)),
  ];
  if (changes.some((change) => change === null)) return null;
  const changed = applyChanges(text, changes as TextChange[]);
  const wanted = withChange(source.value as MailPolicy, found, edit);
  return isDeepStrictEqual(valueOf(file, changed), wanted) ? changed : null;
}

interface FoundDomain {
  at: number;
  dkim: Dkim & Required<Pick<Dkim, "selectors">>;
}

function findDomain({ domains = [] }: MailPolicy, name: Name): FoundDomain | null {
  const at = domains.findIndex((domain) => {
    const parsed = parseMailDomain(typeof domain === "string" ? domain : domain.name);
    return "name" in parsed && parsed.name === name;
  });
  const dkim = (domains[at] as Exclude<Domain, string> | undefined)?.dkim;
  return dkim?.selectors === undefined ? null : { at, dkim: { ...dkim, selectors: dkim.selectors } };
}

const namesOf = (selectors: Dkim["selectors"] = []): string[] =>
  selectors.map((selector) => (typeof selector === "string" ? selector : selector.name).toLowerCase());

function valueOf(file: string, text: string): unknown {
  try {
    return parseSource(file, Buffer.from(text)).value;
  } catch {
    return null;
  }
}

/** What the file is to say. */
function withChange(policy: MailPolicy, { at, dkim }: FoundDomain, { add, retire, retired }: SelectorEdit): MailPolicy {
  const names = namesOf(dkim.selectors);
  const selectors = [...dkim.selectors.filter((_, i) => !retire.includes(names[i] as string)), ...add];
  const all = retire.length === 0 ? dkim.retired : [...(dkim.retired ?? retired), ...retire];
  const domains = [...(policy.domains ?? [])];
  domains[at] = {
    ...(domains[at] as Exclude<Domain, string>),
    dkim: { ...dkim, selectors, ...(all === undefined ? {} : { retired: all }) },
  };
  return { ...policy, domains };
}

/** Takes entries out of a list, and adds others at its end. */
function changeList(
  text: string,
  list: ValueSpan,
  isRemoved: readonly boolean[],
  added: readonly string[],
): (TextChange | null)[] {
  const items = [...list.children.values()];
  const names = added.map(quote);
  if (text[list.start] === "[") return [changeFlow(text, list, isRemoved, names)];
  const last = items.at(-1);
  const dashes = last && text.slice(lineStart(text, last.start), last.start);
  if (last === undefined || dashes === undefined || !/^[ \t]*-[ \t]+$/.test(dashes)) return [null];
  const removed = items.flatMap((item, i): TextChange[] =>
    isRemoved[i] === true
      ? [{ start: lineStart(text, item.start), end: nextLine(text, endOf(text, item)), text: "" }]
      : [],
  );
  return names.length === 0
    ? removed
    : [
        ...removed,
        insertLines(
          text,
          endOf(text, last),
          names.map((name) => `${dashes}${name}`),
        ),
      ];
}

/** A list in brackets, on one line. */
function changeFlow(
  text: string,
  list: ValueSpan,
  isRemoved: readonly boolean[],
  names: readonly string[],
): TextChange | null {
  const [start, end] = [list.start + 1, list.end - 1];
  const inside = text.slice(start, end);
  if (/[\n#]/.test(inside)) return null;
  const kept = [...list.children.values()].flatMap((item, i) =>
    isRemoved[i] === true ? [] : [text.slice(item.start, item.end)],
  );
  const [, before = "", after = ""] = /^( *)[^]*?( *)$/.exec(inside) ?? [];
  return { start, end, text: `${before}${[...kept, ...names].join(", ")}${after}` };
}

/** `retired` after `selectors`. */
function addRetired(text: string, dkim: ValueSpan, selectors: ValueSpan, names: readonly string[]): TextChange | null {
  const entry = `retired: [${names.map(quote).join(", ")}]`;
  const end = endOf(text, selectors);
  if (text[dkim.start] === "{") return { start: end, end, text: `, ${entry}` };
  const key = selectors.key ?? selectors.start;
  const indent = text.slice(lineStart(text, key), key);
  return /^ *$/.test(indent) ? insertLines(text, end, [`${indent}${entry}`]) : null;
}

/** A text that YAML reads as this text, not as a number or a word of its own. */
function quote(selector: string): string {
  return /^[a-z]/.test(selector) && !/^(?:null|true|false|yes|no|on|off|y|n)$/.test(selector)
    ? selector
    : `"${selector}"`;
}

/** Where what stands at a place ends, without comments behind it. */
function endOf(text: string, span: ValueSpan): number {
  const parts = [...span.children.values()];
  return parts.length === 0 || /[[{]/.test(text.charAt(span.start))
    ? span.end
    : Math.max(...parts.map((part) => endOf(text, part)));
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line after one ends at; the end of the text where there is none. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** New lines after the one that has the character before an offset. */
function insertLines(text: string, after: number, lines: readonly string[]): TextChange {
  const at = nextLine(text, after);
  const separator = text.includes("\r\n") ? "\r\n" : "\n";
  const isAtEnd = at === text.length && !text.endsWith("\n");
  const inserted = isAtEnd ? lines.map((line) => separator + line) : lines.map((line) => line + separator);
  return { start: at, end: at, text: inserted.join("") };
}

function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: added } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) return text; // they overlap: what is read again then is not what was wanted
    parts.push(text.slice(at, start), added);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
