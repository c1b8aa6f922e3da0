// The drift issue and its comments: what drifted, failed or ends, for whom, and what is settled. No clock is in them: the same findings give
// the same text.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { IssueItem, Reminder, Report } from "../run-report.ts";
import { ORGANISATION, partsOfKey } from "../model.ts";
import { isGitHubName } from "../text/github-name.ts";
import { compareText } from "../text/order.ts";
import { MAX_NAMES, subjectLabel } from "./finding-view.ts";
import { groupFindings } from "./group-findings.ts";
import type { Language } from "./language.ts";
import type { Item, ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget } from "./markdown-budget.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { findingBlock, findingLine } from "./markdown-finding.ts";
import { summaryLink } from "./markdown-parts.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { quoteProse } from "./sanitize.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";

/** Whom the findings of a domain are for, by its name. */
export type Owners = ReadonlyMap<string, string>;

export interface IssueOptions extends MarkdownContext {
  /** Octets in UTF-8. */
  limit: number;
  /** Distinguishes this configuration from another one. */
  title?: string;
  owners: Owners;
}

/** What is open: items of this run, and keys of earlier ones that it could not measure. `isWhole`: the issue has lost none. */
export interface OpenIssue {
  items: readonly IssueItem[];
  unmeasured: readonly string[];
  isWhole: boolean;
}

/** How the open items of an issue changed. `gone` are keys. `isCounted`: whether all earlier ones are known; `isWhole`: and all of now. */
export interface IssueChange {
  added: readonly IssueItem[];
  gone: readonly string[];
  isCounted: boolean;
  /** Open items now; none of a whole issue closes it. */
  open: number;
  isWhole: boolean;
}

/** Project limits: characters. GitHub takes a title of 256. */
const TITLE_LIMIT = 200;
const LABEL_LIMIT = 50;
const OWNER_LIMIT = 100;

/** The owners that a policy names. */
export function ownersOf({ domains }: Report): Owners {
  return new Map(domains.flatMap(({ name, owner }) => (owner === null ? [] : [[name, owner] as const])));
}

/** The title, as plain text; null where nothing was measured that it could name. */
export function issueTitle({ items }: OpenIssue, language: Language, label?: string): string | null {
  if (items.length === 0) return null;
  const suffix = label === undefined ? "" : ` (${quoteProse(label, LABEL_LIMIT)})`;
  const headline = quoteProse(itemsHeadline(items, language), TITLE_LIMIT);
  return `${language.words.result.verdict(headline)}${suffix}`;
}

/** What is open, in a few words. */
export function issueHeadline({ items, unmeasured, isWhole }: OpenIssue, language: Language): string {
  if (items.length > 0 || (unmeasured.length === 0 && isWhole)) return itemsHeadline(items, language);
  return say(message("drift-issue/not-settled", { unmeasured: unmeasured.length }), language);
}

function itemsHeadline(items: readonly IssueItem[], language: Language): string {
  const failures = items.filter(({ reminder }) => reminder === null);
  const reminders = remindersIn(items);
  const domains = [...new Set(failures.map(({ domain }) => domain))];
  const [first] = reminders;
  if (failures.length > 0)
    return failures.every(({ isDrift }) => isDrift)
      ? say(message("drift-issue/drift", { domains }), language)
      : say(message("drift-issue/findings", { count: failures.length, domains }), language);
  if (first === undefined) return say(message("drift-issue/settled"), language);
  return reminders.length === 1
    ? reminderWords(first, language)
    : say(message("drift-issue/endings", { count: reminders.length, first: first.ends }), language);
}

/** The text of the issue, at most `limit` octets. */
export function renderIssue(open: OpenIssue, options: IssueOptions): string {
  const { items, unmeasured, isWhole } = open;
  const { title, language, owners } = options;
  const label = title === undefined ? "" : ` (${markdownCode(title, LABEL_LIMIT)})`;
  const headline = markdownProse(issueHeadline(open, language), TITLE_LIMIT);
  const heading = `### ${MARK_EMOJI.warn} ${language.words.result.verdict(headline)}${label}`;
  const failures = failuresIn(items);
  const domains = [...domainsOf(items), ...unmeasured.map((key) => partsOfKey(key).domain)];
  const groups = [
    linesOf(null, ownerLines(domains, owners, language), language),
    ...itemLines(items, options),
    linesOf(say(message("drift-issue/unmeasured"), language), unmeasured.map(keyLine), language),
    ...failures.map((group): ItemGroup => ({
      open: "",
      items: [{ text: () => findingBlock(group, { context: options, isListed: true }), findings: 1 }],
      separator: GAP,
      close: "",
    })),
  ];
  const head = isWhole ? heading : `${heading}${GAP}${say(message("drift-issue/incomplete"), language)}`;
  return fitted(head, groups, `<sub>${say(message("drift-issue/upkeep"), language)}</sub>`, options);
}

/** The comment on a change. It mentions the owners of what is new. */
export function renderIssueChange(change: IssueChange, options: IssueOptions): string {
  const { added, gone, isCounted, open, isWhole } = change;
  const { language, owners } = options;
  const groups = isCounted
    ? [
        linesOf(null, ownerLines(domainsOf(added), owners, language), language),
        ...itemLines(added, options),
        linesOf(say(message("drift-issue/gone"), language), gone.map(keyLine), language),
      ]
    : [];
  const isClosing = open === 0 && isWhole;
  const closing = isClosing
    ? say(message(isCounted ? "drift-issue/closed" : "drift-issue/closed-uncounted"), language)
    : "";
  const head = isCounted || isClosing ? closing : say(message("drift-issue/uncounted", { now: open }), language);
  return fitted(head, groups, "", options);
}

/** The comment on an issue that another one continues. */
export function renderDuplicate(number: number, language: Language): string {
  return `${say(message("drift-issue/duplicate", { number }), language)}\n`;
}

/** As many lines as fit, between a head and an end, and the link to the run. */
function fitted(head: string, groups: readonly ItemGroup[], end: string, { limit, ...context }: IssueOptions): string {
  const last = [end, ...summaryLink(context)].filter((part) => part !== "").join(" · ");
  const room = limit - byteLength(head) - byteLength(last) - 2 * byteLength(GAP) - 1;
  const { blocks } = fillBudget(groups, room);
  return `${[head, ...blocks, last].filter((part) => part !== "").join(GAP)}\n`;
}

function itemLines(items: readonly IssueItem[], context: MarkdownContext): ItemGroup[] {
  const { language } = context;
  return [
    linesOf(
      say(message("drift-issue/fails"), language),
      failuresIn(items).map((group) => findingLine(group, context)),
      language,
    ),
    linesOf(
      say(message("drift-issue/ends"), language),
      remindersIn(items).map((reminder) => reminderLine(reminder, language)),
      language,
    ),
  ];
}

/** Project limit: lines of a list before "and N more"; all are in the report. */
const MAX_LINES = 20;

function linesOf(heading: string | null, lines: readonly string[], { words }: Language): ItemGroup {
  const more = lines.length - MAX_LINES;
  const shown = [...lines.slice(0, MAX_LINES), ...(more > 0 ? [`- ${words.result.more(more)}`] : [])];
  const items = shown.map((text): Item => ({ text: () => text, findings: 1 }));
  return { open: heading === null ? "" : `**${heading}**${GAP}`, items, separator: "\n", close: "" };
}

function failuresIn(items: readonly IssueItem[]): ReturnType<typeof groupFindings> {
  return groupFindings(
    items.flatMap(({ domain, finding, reminder }) => (reminder === null ? [{ domain, finding }] : [])),
  );
}

function remindersIn(items: readonly IssueItem[]): Reminder[] {
  return items.flatMap(({ reminder }) => reminder ?? []).toSorted((a, b) => compareText(a.ends, b.ends));
}

/** The domains that items are about. */
export function domainsOf(items: readonly IssueItem[]): string[] {
  return items.flatMap(({ domain, reminder }) => (reminder?.isOfOrganisation === true ? [] : [domain]));
}

/** Each owner of the domains, mentioned if GitHub knows them, and the domains that are theirs. */
function ownerLines(domains: readonly string[], owners: Owners, { words }: Language): string[] {
  const owned = new Map<string, Set<string>>();
  for (const domain of domains) {
    const owner = owners.get(domain);
    if (owner !== undefined) owned.set(owner, (owned.get(owner) ?? new Set()).add(domain));
  }
  return [...owned].map(([owner, theirs]) => {
    const names = [...theirs].map((name) => markdownCode(name));
    return `- ${isGitHubName(owner) ? owner : markdownCode(owner, OWNER_LIMIT)}: ${words.list(names, MAX_NAMES)}`;
  });
}

function reminderWords(reminder: Reminder, language: Language): string {
  const { ends, isPast } = reminder;
  return say(message("drift-issue/ending", { what: endingOf(reminder), ends, isPast }), language);
}

function endingOf({ what, subject }: Reminder): Message {
  return message(`drift-issue/${what}`, { subject });
}

function reminderLine(reminder: Reminder, language: Language): string {
  const { what, domain, subject, ends, isPast, isOfOrganisation } = reminder;
  const isNamed = isOfOrganisation || subjectLabel(domain, subject) === subject;
  const of = isNamed ? "" : ` (${markdownCode(domain)})`;
  const advice = say(message(`drift-issue/renew-${what}`), language);
  const ending = markdownProse(say(endingOf(reminder), language));
  return `- **${markdownProse(ends)}**${isPast ? language.words.finding.past : ""}: ${ending}${of}. ${advice}`;
}

function keyLine(key: string): string {
  const { domain, check, subject } = partsOfKey(key);
  return `- ${markdownCode(check)} ${markdownCode(domain === ORGANISATION ? subject : subjectLabel(domain, subject))}`;
}
