// What every format says of a sender. Texts from outside are quoted.
import type { SenderView } from "../received-reports/view.ts";
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
export function senderFacts(sender: SenderView, { words }: Language): string[] {
  const { dispositions, overrides, addresses, addressCount, from, days } = sender;
  const { received } = words;
  const quote = (text: string): string => quoteProse(text, TEXT_LIMIT);
  const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => quote(ip));
  const refused = (["quarantine", "reject"] as const).filter((one) => dispositions[one] > 0);
  return [
    received.span(days[0]?.day ?? "", days.at(-1)?.day ?? ""),
    ...(addressCount > 0 ? [received.addresses(addressCount, words.listFirst(ips, addressCount))] : []),
    ...(from.length > 1 ? [received.from(words.list(from.map(quote), MAX_FROM))] : []),
    ...refused.map((one) => `${one} ${received.count(dispositions[one])}`),
    ...overrides.map(({ type, count }) => `${quote(type)} ${received.count(count)}`),
  ];
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
