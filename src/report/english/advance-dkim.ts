// What is said of the steps of a DKIM rotation.
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";
import { quoteOctets } from "../../text/quote.ts";

type Selector = { selector: string };
type Selectors = { selectors: readonly string[] };
type Domain = { domain: string };

/** How many selectors a sentence names. */
const MAX_SELECTORS = 20;
const MAX_QUOTED = 40;

const names = (selectors: readonly string[]): string =>
  `selector${selectors.length === 1 ? "" : "s"} ${list([...selectors], MAX_SELECTORS)}`;

const keysOf = (selectors: readonly string[]): string =>
  `the key${selectors.length === 1 ? "" : "s"} of ${names(selectors)}`;

const summaries = {
  "advance/dkim/publish": ({ selectors, follows }: Selectors & { follows: readonly string[] }) =>
    `publish ${selectors.length === 1 ? "a key" : "keys"} for ${names(selectors)}${follows.length === 0 ? "" : `, which ${selectors.length === 1 ? "replaces" : "replace"} ${list([...follows], MAX_SELECTORS)}`}`,
  "advance/dkim/deploy": ({ selectors }: Selectors) => `publish ${keysOf(selectors)}`,
  "advance/dkim/sign": ({ follows, selector }: Selector & { follows: string }) =>
    `sign with selector ${selector} instead of ${follows}`,
  "advance/dkim/revoke": ({ selectors }: Selectors) => `revoke ${keysOf(selectors)}`,
  "advance/dkim/wait": ({ selector }: Selector) => `revoke the key of selector ${selector} later`,
  "advance/dkim/provider": () =>
    "nothing to do: each selector is an alias, and the owner of its target replaces the key",
  "advance/dkim/none": () => "no step yet",
  "advance/dkim/due": ({ due }: { due: string }) => `no step is due before ${due}, when the first key must be replaced`,
};

const obstacles = {
  "advance/dkim/not-deployed": ({ selectors }: Selectors) =>
    `${keysOf(selectors)} ${selectors.length === 1 ? "is" : "are"} declared, and not in DNS yet: deploy the zone`,
  "advance/dkim/switch": ({ follows, selector }: Selector & { follows: string }) =>
    `the key of selector ${selector} is in DNS: let the mail server sign with it instead of ${follows}`,
  "advance/dkim/still-signs": ({ selector, last, until }: Selector & { last: string | null; until: string }) =>
    `${last === null ? `no report shows a signature by selector ${selector}` : `selector ${selector} signed on ${last}`}; its key can be revoked once reports up to ${until} show no ${last === null ? "" : "later "}signature`,
  "advance/dkim/sends-no-mail": () => "the policy says that the domain sends no mail, so it needs no key",
  "advance/dkim/not-observed": () => "it was not asked for",
  "advance/dkim/unknown": ({ selector, reason }: Selector & { reason: string }) =>
    `the key of selector ${selector} is unknown: ${reason}`,
  "advance/dkim/no-selector": ({ domain }: Domain) =>
    `the policy names no selector of ${domain}. If its mail is signed, name them under \`dkim: selectors:\`; otherwise make a first key with --generate DIR`,
  "advance/dkim/no-key": ({ selector }: Selector) =>
    `selector ${selector} is in use and publishes no valid key; fix that first, as \`mail-policy check\` says`,
  "advance/dkim/removed-while-signing": ({ selector, last }: Selector & { last: string }) =>
    `the repository takes the key of selector ${selector} away, which still signed on ${last}; keep it until 7 days after the last signature`,
  "advance/dkim/replaced": ({ selector }: Selector) =>
    `the repository puts another key under selector ${selector}; mail signed with the one in DNS would fail. Publish it under a new selector (RFC 6376 §3.1)`,
  "advance/dkim/retired-signs": ({ selector, last }: Selector & { last: string }) =>
    `selector ${selector} is declared retired and still signed on ${last}; find what signs with it, and switch that over before the key is revoked`,
  "advance/dkim/no-reports": ({ domain }: Domain) =>
    `no DMARC report of the last 14 days shows which selector signs for ${domain}; name the reports under \`reports: dmarc:\``,
  "advance/dkim/none-signs": ({ selectors }: Selectors) =>
    `no DMARC report shows a signature by ${names(selectors)} in the last 7 days, so none can be called replaced`,
  "advance/dkim/age-not-judged": ({ selector }: Selector) =>
    `the policy switches dkim/rotation off, so it is never known that the key of selector ${selector} is due`,
  "advance/dkim/undated": ({ selector, reason }: Selector & { reason: string }) => `selector ${selector}: ${reason}`,
  "advance/dkim/no-series": ({ selector }: Selector) =>
    `selector ${selector} has neither a number nor a date, so it does not say which name comes next; choose one with --selector, or list it under \`dkim: retired:\` if it no longer signs`,
  "advance/dkim/expected": ({ selector }: Selector) =>
    `\`dmarc: expect:\` has mail that is signed with selector ${selector} pass; change that before its key is revoked`,
  "advance/dkim/aliased": ({ selector, alias }: Selector & { alias: string }) =>
    `${alias} is an alias of the key of selector ${selector}; let it lead elsewhere before that is revoked`,
  "advance/dkim/taken": ({ selector }: Selector) =>
    `selector ${selector} has or had a key; choose a name that was never used`,
  "advance/dkim/none-made": () => "no key was made: that is not the step which is due",
  "advance/dkim/no-key-made": ({ selectors }: Selectors) =>
    `there is no key yet for ${names(selectors)}: make it with --generate DIR, or in your mail server`,
};

const evidence = {
  "advance/dkim/selector": ({ selector }: Selector) => `selector ${selector}`,
  "advance/dkim/retired-selector": ({ selector }: Selector) => `retired selector ${selector}`,
  "advance/dkim/state": ({ key, age, use }: { key: string; age: string; use: string }) =>
    [key, age, use].filter((part) => part !== "").join("; "),
  "advance/dkim/alias": ({ owner }: { owner: string }) => `alias of ${owner}, whose owner replaces the key`,
  "advance/dkim/no-valid-key": () => "no valid key",
  "advance/dkim/unknown-key": ({ reason }: { reason: string }) => `unknown: ${reason}`,
  "advance/dkim/nothing": () => "",
  "advance/dkim/use": ({ mails, first, last }: { mails: number; first: string; last: string }) =>
    `verified in ${plural(mails, "message")} from ${first} to ${last}`,
  "advance/dkim/unused": ({ first, last }: { first: string; last: string }) =>
    `verified in no message from ${first} to ${last}`,
  "advance/dkim/others": () => "other selectors that sign",
  "advance/dkim/other-selectors": ({ selectors }: Selectors) =>
    list(
      selectors.map((selector) => quoteOctets(selector, MAX_QUOTED)),
      MAX_SELECTORS,
    ),
  "advance/dkim/unnamed": () => "signatures without a selector in the report",
  "advance/dkim/mails": ({ mails }: { mails: number }) => plural(mails, "message"),
};

const watch = {
  "advance/dkim/then-sign": ({ selectors }: Selectors) =>
    `Once the key is in DNS, wait as long as answers are cached (the TTLs of the zone), and then sign with ${names(selectors)}. Not before: mail would fail DKIM.`,
  "advance/dkim/then-keep": ({ selectors }: Selectors) =>
    `Keep the key of ${names(selectors)} until 7 days after its last signature: mail that it signed is still in transit.`,
  "advance/dkim/then-reports": ({ selector }: Selector) =>
    `The next DMARC reports must show signatures by selector ${selector}.`,
  "advance/dkim/then-nothing-fails": ({ selectors }: Selectors) =>
    `No DMARC report may show mail that fails DKIM by ${names(selectors)}. If one does, publish its key again.`,
  "advance/dkim/confirm-retired": ({ selectors }: Selectors) =>
    `No report shows when ${names(selectors)} signed last. Make sure that nothing signed with it for 7 days.`,
  "advance/dkim/declare": ({ domain, selectors }: Domain & Selectors) =>
    `Add under \`dkim: selectors:\` of ${domain} in the policy: ${list([...selectors], MAX_SELECTORS)}.`,
  "advance/dkim/declare-retired": ({ domain, selectors }: Domain & Selectors) =>
    `Move from \`dkim: selectors:\` of ${domain} in the policy to \`dkim: retired:\`: ${list([...selectors], MAX_SELECTORS)}.`,
  "advance/dkim/key-file": ({ selector, file }: Selector & { file: string }) =>
    `The private key of selector ${selector} is in ${file}: move it to the mail server, and never into the repository.`,
};

export const advanceDkim = { ...summaries, ...obstacles, ...evidence, ...watch };
