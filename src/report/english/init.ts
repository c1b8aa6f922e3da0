// What `init` says of a domain, in the comments of the policy that it drafts; the quoted text is from DNS.
import { quoteOctets } from "../../text/quote.ts";
import type { Sentence } from "./sentence.ts";

/** MX hosts named in a comment, and characters of one: a thousand domains must fit into a policy's 1 MiB. */
export const MAX_HOSTS = 2;
export const MAX_HOST_LENGTH = 40;
/** Characters of a record or reason in a comment. */
const MAX_QUOTE_LENGTH = 80;

export const quoteShort = (text: string): string => quoteOctets(text, MAX_QUOTE_LENGTH);

const NAME_YOURS = " Name yours: `dkim: { selectors: [s1] }`.";
const nameYours = (isSending: boolean): string => (isSending ? NAME_YOURS : "");

type Naming = "random" | "date" | "account" | "customer";

const NAMING: Readonly<Record<Naming, string>> = {
  random: "at random",
  date: "by date",
  account: "by account",
  customer: "as customers choose",
};

export const init = {
  "init/receives/unknown": ({ reason }: { reason: Sentence }) => `receives: unknown, ${quoteShort(reason)}`,
  "init/receives/hosts": ({ hosts }: { hosts: readonly string[] }) => {
    const named = hosts.slice(0, MAX_HOSTS).map((host) => quoteOctets(host, MAX_HOST_LENGTH));
    const more = hosts.length > MAX_HOSTS ? ` and ${hosts.length - MAX_HOSTS} more` : "";
    return `receives: MX ${named.join(", ")}${more}`;
  },
  "init/receives/null-mx": () => "receives nothing: a null MX (RFC 7505)",
  "init/receives/none": ({ seen }: { seen: string }) => `probably receives nothing: ${seen}`,

  "init/sends/unknown": ({ reason }: { reason: Sentence }) => `sends: unknown, ${quoteShort(reason)}`,
  "init/sends/invalid": ({ problem }: { problem: Sentence }) =>
    `probably sends: its SPF record is invalid, ${quoteShort(problem)}`,
  "init/sends/keys": () => "probably sends: no SPF record, but DKIM keys",
  "init/sends/assumed": () => "assumed to send: no SPF record says otherwise",
  "init/sends/no-record": () => "probably sends nothing: no SPF record",
  "init/sends/spf": ({ text }: { text: string }) => `sends: SPF ${quoteShort(text)}`,
  "init/sends/indirectly": ({ text }: { text: string }) =>
    `probably sends: SPF ${quoteShort(text)} authorizes no sender directly`,
  "init/sends/denied-keys": ({ text }: { text: string }) =>
    `probably sends: SPF ${quoteShort(text)} authorizes no sender, but there are DKIM keys`,
  "init/sends/denied": ({ text }: { text: string }) => `sends nothing: SPF ${quoteShort(text)} authorizes no sender`,

  "init/dmarc/absent": () => "DMARC: no record",
  "init/dmarc/unknown": ({ reason }: { reason: Sentence }) => `DMARC: unknown, ${quoteShort(reason)}`,
  "init/dmarc/invalid": ({ problem }: { problem: Sentence }) => `DMARC: ${quoteShort(problem)}`,
  "init/dmarc/policy": ({ policy, origin }: { policy: string; origin: string | null }) =>
    `DMARC: p=${policy}${origin === null ? "" : `, inherited from ${quoteShort(origin)}`}`,

  "init/providers": ({ names }: { names: readonly string[] }) => `Seen in MX and SPF: ${names.join(", ")}.`,
  "init/unguessable": ({ providers }: { providers: readonly { name: string; naming: Naming }[] }) =>
    `Selectors that cannot be guessed: ${providers.map(({ name, naming }) => `${name} names them ${NAMING[naming]}`).join(", ")}.`,
  "init/dkim/unknown": ({ reason, isSending }: { reason: Sentence; isSending: boolean }) =>
    `DKIM: selectors were not tried, ${quoteShort(reason)}.${nameYours(isSending)}`,
  "init/dkim/wildcard": ({ isSending }: { isSending: boolean }) =>
    `DKIM: a wildcard answers every selector with a key, so selectors cannot be confirmed.${nameYours(isSending)}`,
  "init/dkim/empty": () => `DKIM: no selectors, because no name exists below _domainkey.${NAME_YOURS}`,
  "init/dkim/listed": () => "DKIM: the selectors that the zone lists.",
  "init/dkim/found": ({ count }: { count: number }) =>
    `DKIM: a guess; of ${count} selectors tried, these have a key. Add the others you use.`,
  "init/dkim/none": ({ count }: { count: number }) => `DKIM: none of ${count} selectors tried has a key.${NAME_YOURS}`,
  "init/dkim/broken": ({ selectors }: { selectors: readonly string[] }) =>
    `The key of ${selectors.join(", ")} has errors.`,
  "init/dkim/revoked": ({ selectors }: { selectors: readonly string[] }) =>
    `Revoked, not in use: ${selectors.join(", ")}.`,
  "init/dkim/unanswered": ({ selectors }: { selectors: readonly string[] }) => `No answer for ${selectors.join(", ")}.`,
};
