// What is said of parked domains.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";

/** How many records or destinations a sentence lists. */
const MAX_LISTED = 10;

type Domain = { domain: string };

export const parked = {
  "parked/null-mx/absent": ({ domain }: Domain) => `${domain} has no MX record, so senders try its address`,
  "parked/null-mx/pass": () => "the domain has a null MX",
  "parked/null-mx/other": ({ records }: { records: readonly string[] }) => {
    const listed = records.map((record) => `\`${record}\``);
    return `the domain has no null MX (\`0 .\`) but ${list(listed, MAX_LISTED)}`;
  },
  "parked/null-mx/fix": ({ domain }: Domain) => `Publish this as the only MX record of ${domain}.`,

  "parked/spf/absent": ({ domain }: Domain) => `${domain} has no SPF record`,
  "parked/spf/pass": () => "v=spf1 -all",
  "parked/spf/other": ({ text }: { text: string }) => `the record is ${quoteOctets(text)}`,
  "parked/spf/fix": ({ domain }: Domain) => `Publish this as the only SPF record of ${domain}.`,

  "parked/dmarc/invalid": ({ errors }: { errors: readonly string[] }) =>
    `the record is not valid: ${errors.join("; ")}`,
  "parked/dmarc/policy": (record: { policy: string; testing: boolean; origin: string | null; pct: number }) => {
    const { policy, testing, origin, pct } = record;
    const inherited = origin === null ? "" : ` (inherited from ${origin})`;
    const share = pct === 100 ? "" : `; receivers that follow RFC 7489 apply it to only ${pct} % of forged mail`;
    return `the policy is ${policy}${testing ? ", lowered by t=y" : ""}${inherited}${share}`;
  },
  "parked/dmarc/fix": ({ rua }: { rua: string | null }) =>
    `Publish this as the only DMARC record${rua === null ? ", and add `rua=mailto:…` with a mailbox of a domain that receives mail" : ""}.`,

  "parked/rua/no-record": () => "no DMARC record requests reports",
  "parked/rua/not-judged": () => "not judged: receivers discard the record, see parked/dmarc",
  "parked/rua/pass": ({ uris }: { uris: readonly string[] }) =>
    `reports go to ${list(
      uris.map((uri) => quoteOctets(uri)),
      MAX_LISTED,
    )}`,
  "parked/rua/absent": () => "the DMARC record requests no reports by email",
  "parked/rua/fix": ({ domain }: Domain) =>
    `Add \`rua=mailto:…\` to the DMARC record of ${domain}, with a mailbox of a domain that receives mail.`,
};
