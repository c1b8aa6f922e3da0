// Renders proposals as a mail-policy.yml. Values are only A-labels and selectors of our own table; other text goes into comments.
import { unicodeName } from "../dns/idna.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import type { Proposal } from "./propose.ts";

/** A domain as it was asked for. `unicode` is its name as people read it, null if it is the same. */
export interface NamedDomain {
  name: Name;
  unicode: string | null;
}

export const nameDomain = (name: Name): NamedDomain => ({ name, unicode: unicodeName(name) });

/** A policy to be written. `zones` are entries of `zones:`. */
export interface PolicyDraft {
  resolvers: readonly string[];
  zones: readonly ZoneFiles[];
  domains: readonly { domain: NamedDomain; proposal: Proposal }[];
}

/** The files of one format, as an entry of `zones:` names them. */
export interface ZoneFiles {
  kind: string;
  pattern: string;
}

/** Characters of a comment; the longest sentence with two quoted records has fewer. */
const MAX_COMMENT_LENGTH = 400;

const SCHEMA_URL =
  "https://raw.githubusercontent.com/mail-policy/mail-policy-action/main/schema/mail-policy.schema.json";

/** Renders a commented policy. `at` is the moment DNS was asked, ISO 8601. */
export function renderPolicy({ resolvers, zones, domains }: PolicyDraft, at: string, language: Language): string {
  const { draftHead, draftSelectors } = language.words.commands;
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    `# ${draftHead(at.slice(0, 10))}`,
    `# ${draftSelectors}`,
    "version: 1",
    ...(resolvers.length > 0 ? ["resolvers:", ...resolvers.map((url) => `  - ${JSON.stringify(url)}`)] : []),
    ...renderZones(zones),
    "domains:",
    ...domains.flatMap(({ domain, proposal }) => renderDomain(domain, proposal, language)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The lines of `zones:`; none where there are no entries. */
export function renderZones(zones: readonly ZoneFiles[]): string[] {
  return zones.length === 0
    ? []
    : ["zones:", ...zones.map(({ kind, pattern }) => `  - ${kind}: ${JSON.stringify(pattern)}`)];
}

function renderDomain(
  { name, unicode }: NamedDomain,
  { mail, isGuess, reasons, selectors, notes }: Proposal,
  language: Language,
): string[] {
  const comment = (one: Message): string => `    # ${commentText(say(one, language))}`;
  return [
    `  - name: ${yamlScalar(name)}${unicode === null ? "" : ` # ${commentText(unicode)}`}`,
    ...reasons.map(comment),
    `    mail: ${mail}${isGuess ? ` # ${language.words.commands.guess}` : ""}`,
    ...notes.map(comment),
    ...(selectors.length > 0 ? ["    dkim:", `      selectors: [${selectors.map(yamlScalar).join(", ")}]`] : []),
  ];
}

/** A name or selector; one that begins with a digit could be read as a number (YAML 1.2.2 §10.3.2), a bare word as true or null. */
function yamlScalar(text: string): string {
  return /^[a-z][a-z0-9-]*[.0-9-][a-z0-9.-]*$/.test(text) || /^(?!true$|false$|null$)[a-z]+$/.test(text)
    ? text
    : JSON.stringify(text);
}

/** One line of letters, digits, printable ASCII and `…`; anything else could end the comment or mislead who reads it. */
function commentText(text: string): string {
  const cut = text.length > MAX_COMMENT_LENGTH ? `${text.slice(0, MAX_COMMENT_LENGTH)}…` : text;
  return cut.replace(/[^\x20-\x7e…\p{L}\p{M}\p{N}]/gu, "?");
}
