// What is said of declared records that are almost certainly not what their author meant.
import { quoteOctets } from "../../text/quote.ts";

type Names = { name: string; zone: string };
type Size = { provider: string; octets: number; limit: number };
type KeyLength = { present: number; whole: number; limit: number };
/** What of a file got into a record: characters of a word processor, or the quoting of a file. */
export type StrayMarks = "typography" | "quotes" | "backslashes";

const MARKS: Readonly<Record<StrayMarks, string>> = {
  typography: "typographic characters",
  quotes: "quotation marks",
  backslashes: "backslashes",
};

const keyLength = ({ present, whole }: KeyLength): string => `the key has ${present} of its ${whole} characters`;
const AGAIN = "copy it from the signer again";

export const recordWarnings = {
  "record-warning/exchange-address": ({ text }: { text: string }) =>
    `${text} is an address, not a name: publish the name of a host, and the address at that name`,
  "record-warning/exchange-label": ({ text, intended }: { text: string; intended: string }) =>
    `${text} is a name of one label, a top-level domain: did you mean ${intended}.?`,

  "record-warning/owner-dot": ({ name }: { name: string }) =>
    `this record would be at ${name}., with the zone's name twice: the dot at its end is missing`,
  "record-warning/owner-twice": ({ name, intended, zone }: Names & { intended: string }) =>
    `this record would be at ${name}., with the zone's name twice: to mean ${intended}., leave ${zone} out`,
  "record-warning/target-twice": ({ type, target }: { type: string; target: string }) =>
    `this ${type} record would lead to ${target}., with the zone's name twice: the dot at the end is missing`,
  "record-warning/target-missing": ({ type, target }: { type: string; target: string }) =>
    `this ${type} record would lead to ${target}., a name that does not exist: is the dot at the end missing?`,
  "record-warning/foreign": ({ name, type, zone }: Names & { type: string }) =>
    `${name} is not in the zone ${zone}: named ignores this ${type} record, and other servers refuse the zone`,
  "record-warning/yaml-name": ({ written, read }: { written: string; read: string }) =>
    `YAML does not read ${written} as text, so octoDNS makes the name ${read} of it: put it in quotes`,

  "record-warning/comment": ({ text }: { text: string }) =>
    `a semicolon outside of quotes begins a comment, so that receivers see ${quoteOctets(text)} and nothing of what follows`,
  "record-warning/trailing-space": ({ rule }: { rule: string }) =>
    `the record ends with white space, which ${rule} does not allow there; most receivers ignore it`,
  "record-warning/quoting": ({ marks }: { marks: readonly StrayMarks[] }) =>
    `${marks.map((mark) => MARKS[mark]).join(" and ")} would be served as part of the record, which receivers then do not understand`,
  "record-warning/run-together": ({ text }: { text: string }) =>
    `the strings of a TXT record are joined without a space, so that receivers read ${text}`,
  "record-warning/key-space": () =>
    "white space stands inside the key where two strings meet; verifiers are to ignore it (RFC 6376 §3.2), but it is not part of the key",
  "record-warning/key-cut": (key: KeyLength) =>
    `${keyLength(key)}: the text was cut off after ${key.limit} octets, the most that one string takes; ${AGAIN}`,
  "record-warning/key-split": (key: KeyLength) =>
    `${keyLength(key)}: it was split after ${key.limit} octets, and the ${key.limit + 1}th was lost; ${AGAIN}`,
  "record-warning/spf": ({ name, text }: { name: string; text: string }) =>
    `receivers ignore ${quoteOctets(text)}, as it does not begin with \`v=spf1\` and a space. ${name} has an SPF record besides, and a name can have one: join their terms (RFC 7208 §3.2)`,
  "record-warning/tlsa-of-nothing": () => "this TLSA record has the digest of no data: it fits no key",

  "record-warning/txt-size": ({ provider, octets, limit }: Size) =>
    `this TXT record has ${octets} octets, and ${provider} takes ${limit}: it would be refused`,
  "record-warning/txt-sum": ({ name, provider, octets, limit }: Size & { name: string }) =>
    `the TXT records of ${name} come to ${octets} octets with this one, and ${provider} takes ${limit}: it would be refused`,
};
