// What DNS providers make of the records that they are given. `text` is quoted and cut by its reader.
type Text = { text: string };

/** Why it is unknown what becomes of a value; each follows "a value that". */
const unsure = {
  "provider/not-ascii": () => "has characters other than ASCII, which the provider may store in more than one way",
  "provider/not-plain": () =>
    "has quotes, backslashes, or characters other than ASCII, which the provider may store in more than one way",
  "provider/at-sign": () => "is `@`, which the provider may take for the zone",
  "provider/first-quote": () => "begins with a quote, but is not one string in quotes, or several",
  "provider/inner-quotes": () => "has quotes or backslashes in it, but is not in quotes",
  "provider/cut-or-joined": () => 'is not in quotes, so that it may be cut or joined: write `"\\"…\\""` in HCL',
  "provider/string-ends": () => "is not in quotes, and has a character that may end or join strings there",
  "provider/undocumented-escape": () => "has an escape that Route 53 does not document",
};

/** Why a provider refuses a value. */
const refused = {
  "provider/escape": () => "a broken escape: `\\DDD` takes three digits up to 255",
  "provider/string-size": ({ octets }: { octets: number }) =>
    `a string has ${octets} octets; the limit is 255 (RFC 1035 §3.3). Put \`\\" \\"\` into it after at most 255`,
  "provider/text-size": ({ octets, limit }: { octets: number; limit: number }) =>
    `the text has ${octets} octets, and azurerm takes ${limit}`,
  "provider/no-text": () => "the text is empty",
  "provider/no-value": ({ type }: { type: string }) => `an empty value is not a valid ${type} record`,
  "provider/line-ends": () => "the text has line ends, and a record's data are one line",
  "provider/comment": ({ text }: Text) => `${text} would be read as a comment`,
  "provider/relative-name": ({ text }: Text) => `${text} must end with a dot: the provider takes no relative names`,
  "provider/hetzner-quotes": ({ text }: Text) =>
    `${text} is not in quotes, which Hetzner wants: use \`provider::hcloud::txt_record("…")\``,
  "provider/desec-quotes": ({ text }: Text) => `${text} is not in quotes, which deSEC wants: \`"\\"…\\""\` in HCL`,
  "provider/route53-quotes": ({ text }: Text) =>
    `${text} is in quotes, and the provider puts quotes around it once more, which Route 53 refuses: leave them out`,
};

const ROUTING_POLICY = "has a routing policy";

/** Why answers are not what a record says; each follows what declares it. */
const computed = {
  "provider/may-be-proxied": () => "may be proxied, so that Cloudflare answers with addresses of its own",
  "provider/proxied": () => "is proxied, so that Cloudflare answers with addresses of its own",
  "provider/flattened": () => "is flattened, so that Cloudflare answers with the addresses of its target",
  "provider/routing-policy": () => ROUTING_POLICY,
  "provider/varies": () => `${ROUTING_POLICY}, so that not everyone gets the same answer`,
};

export const providerValues = {
  ...unsure,
  ...refused,
  ...computed,
  "provider/record": ({ reason }: { reason: string }) => `it ${reason}`,
  "provider/target-addresses": () => "the provider makes addresses of its target",
  "provider/own-addresses": () => "the provider answers with its own addresses",
  "provider/azure-alias": () => "Azure answers with the data of another resource",
  "provider/route53-alias": () => "Route 53 answers with the data of another name",
};
