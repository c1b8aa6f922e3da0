// What every format says of a sender, and of its mails of a day. Texts from outside are quoted.
import type { SenderView } from "../received-reports/view.ts";
import type { MailDay, MailHandling } from "../senders/sender.ts";
import type { Language } from "./language.ts";
import type { Mark } from "./mark.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";

/** Project limits: what is named of a sender. */
const MAX_ADDRESSES = 3;
const MAX_FROM = 5;
/** Project limit: characters of a text from outside. */
export const TEXT_LIMIT = 200;

export const SENDER_MARKS: Readonly<Record<SenderView["kind"], Mark>> = {
  declared: "pass",
  authorised: "pass",
  forwarded: "info",
  known: "warn",
  unknown: "unknown",
};

/** Its days, its addresses, and what receivers did. */
export function senderFacts(sender: SenderView, language: Language): string[] {
  const { words } = language;
  const { addresses, addressCount, from, days } = sender;
  const { received } = words;
  const quote = (text: string): string => quoteProse(text, TEXT_LIMIT);
  const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => quote(ip));
  return [
    received.span(days[0]?.day ?? "", days.at(-1)?.day ?? ""),
    ...(addressCount > 0 ? [received.addresses(addressCount, words.listFirst(ips, addressCount))] : []),
    ...(from.length > 1 ? [received.from(words.list(from.map(quote), MAX_FROM))] : []),
    ...refusals(sender, language),
    ...overrideReasons(sender, language),
  ];
}

/** The days that are shown of it: none where it has one alone. Its own line says all of that. */
export function daysBeside({ days }: SenderView): readonly MailDay[] {
  return days.length > 1 ? days : [];
}

/** How many mails receivers put into quarantine, and how many they rejected. */
export function refusals({ dispositions }: MailHandling, { words }: Language): string[] {
  const refused = (["quarantine", "reject"] as const).filter((one) => dispositions[one] > 0);
  return refused.map((one) => `${one} ${words.received.count(dispositions[one])}`);
}

/** Why they did other than the policy asks, and with how many mails. */
export function overrideReasons({ overrides }: MailHandling, { words }: Language): string[] {
  return overrides.map(({ type, count }) => `${quoteProse(type, TEXT_LIMIT)} ${words.received.count(count)}`);
}

/** What would make its mail pass, and what is unknown of it. */
export function senderAdvice({ kind, fixes, unmeasured }: SenderView, language: Language): string[] {
  const words = language.words.received;
  const isWanted = kind === "declared" || kind === "authorised";
  return [
    ...fixes.map((fix) => (isWanted ? words.fix : words.fixIfYours)(quoteProse(say(fix, language)))),
    ...(unmeasured === null ? [] : [words.unmeasured(quoteProse(say(unmeasured, language)))]),
  ];
}
