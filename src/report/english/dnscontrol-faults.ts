// What is wrong with the JSON of DNSControl's configuration, and what of it is not judged. `text` is what is written there, quoted.
import { quoteCharacters } from "../../text/quote.ts";

type Text = { text: string };
type Zone = { zone: string };

export const dnscontrolFaults = {
  "dnscontrol/no-domains": () =>
    "this is not a DNSControl configuration, as `dnscontrol print-ir` writes it: it has no `domains`",
  "dnscontrol/records": ({ count, limit }: { count: number; limit: number }) =>
    `this file has ${count} records; ${limit} are the most that are read`,
  "dnscontrol/raw": () =>
    "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it",
  "dnscontrol/domain": () => "this is not a valid domain: its `name` is not a valid domain name",
  "dnscontrol/record-list": ({ zone }: Zone) => `the \`records\` of ${zone} are not a list`,
  /** `tags`: of the views; empty for one without a tag. */
  "dnscontrol/views": ({ zone, tags }: Zone & { tags: readonly string[] }) =>
    `${zone} is not read: it has views of its own for some networks (tags: ${tags.map((tag) => (tag === "" ? "none" : quoteCharacters(tag))).join(", ")}), and which the public sees is not said (\`split-horizon-tag:\` may say it)`,
  "dnscontrol/no-provider": ({ zone }: Zone) =>
    `${zone} is not read: it has no DNS provider, so that its records are published nowhere`,
  "dnscontrol/dnssec": ({ zone, modifier }: Zone & { modifier: string }) =>
    `${modifier} of ${zone}: whether the zone is signed is judged as it is live`,
  "dnscontrol/unmanaged": ({ zone, modifier }: Zone & { modifier: string }) =>
    `${modifier} leaves records of ${zone} as they are live`,

  "dnscontrol/no-type": () => "this is not a record: it has no `type`",
  "dnscontrol/record-name": ({ text, zone }: Text & Zone) => `${text} is not the name of a record in ${zone}`,
  "dnscontrol/unknown-type": ({ text, name }: Text & { name: string }) =>
    `${text} is not a record type that is known here: what becomes of it at ${name} is not judged`,
  "dnscontrol/no-field": ({ type, key }: { type: string; key: string }) => `this ${type} record has no \`${key}\``,
  "dnscontrol/no-dot": ({ text }: Text) => `${text} must end with a dot, or DNSControl refuses it`,
  "dnscontrol/not-in-quotes": ({ text }: Text) => `${text} is not strings in quotes`,
  "dnscontrol/no-data": () => "the data are empty",
  "dnscontrol/line-end": () => "the data have a line end",

  "dnscontrol/filters": () => "it has filters",
  "dnscontrol/some-networks": () => "it is for some networks alone",
  "dnscontrol/weighted": () => "it is weighted",
  "dnscontrol/dynamic": () => "it is dynamic",
};
