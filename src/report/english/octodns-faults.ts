// What is wrong with the YAML files of octoDNS, and what of them is not judged. `text` is what is written there, quoted.
import type { Sentence } from "./sentence.ts";

/** What YAML makes of a word without quotes. */
export type YamlKind = "boolean" | "number" | "date";

const KINDS: Readonly<Record<YamlKind, string>> = { boolean: "a boolean", number: "a number", date: "a date" };

type Text = { text: string };
type Limit = { limit: number };
type Mebibytes = { mebibytes: number };
type Type = { type: string };
type Name = { name: string };

const files = {
  "octodns/not-read": () =>
    "this file was not read: octoDNS names a zone's file like `example.org.yaml`, or its folder like `example.org./`",
  "octodns/part": ({ zone }: { zone: string }) =>
    `by its name this file is the zone ${zone}, and no part of another: octoDNS reads parts of a zone from its folder, like \`example.org./\``,
  "octodns/second-file": ({ zone }: { zone: string }) =>
    `a second file of the zone ${zone}: octoDNS takes its name in one spelling`,
  "octodns/not-a-zone": () => "a zone file is a map of record names",
  "octodns/second-document": () => "a zone file is one YAML document; a second begins here",
  "octodns/lines": ({ limit }: Limit) => `the file has more than ${limit} lines`,
  "octodns/parts": () => "this entry has too many parts to be a record",
  "octodns/long-text": () => "a text of more than one million characters begins here; no record is as long",
  "octodns/kept-octets": ({ mebibytes }: Mebibytes) =>
    `what this zone includes and anchors is larger than ${mebibytes} MiB together`,
  "octodns/copies": ({ limit }: Limit) => `the merge keys and includes of this zone come to more than ${limit} entries`,
  "octodns/included-kinds": () => "files included together must all be maps, or all lists",
  "octodns/include-loop": ({ text }: Text) => `${text} includes itself`,
  "octodns/included-values": ({ text }: Text) =>
    `${text} is not a map, and texts and lists are included of .yaml files alone`,
  "octodns/included-part": () => "this is not an entry of a map",
};

const yaml = {
  "octodns/anchor": () => "no anchor of this name stands before this alias",
  "octodns/tag": () => "octoDNS knows no such tag",
  "octodns/node": () => "this is not a map, list or scalar",
  "octodns/key": () => "a key is a plain word",
  "octodns/merge": () => "a merge key (`<<`) takes a map, or a list of maps",
  "octodns/include": () => "`!include` takes the name of a file, or a list of names",
  /** `text`: the key; null where it may be a secret. */
  "octodns/key-twice": ({ text }: { text: string | null }) =>
    `${text === null ? "this key" : `the key ${text}`} is here twice; octoDNS takes the last: keep one`,
  "octodns/no-value": () => "there is no value here",
  "octodns/read-as": ({ text, kind }: Text & { kind: YamlKind }) =>
    `YAML reads ${text} as ${KINDS[kind]}: put it in quotes`,
};

const names = {
  "octodns/at-sign": () => "octoDNS writes the zone's own name `''`, not `@`",
  "octodns/record-name": ({ text, hasLastDot }: Text & { hasLastDot: boolean }) =>
    `${text} is not a valid record name: labels have 1 to 63 octets, all together at most 255 (RFC 1035 §2.3.4)${hasLastDot ? ", and keys are relative to the zone" : ""}`,
  "octodns/no-dot": ({ text, full }: Text & { full: string }) =>
    `${text} has no dot at its end, so octoDNS refuses it: write ${full}`,
  "octodns/no-dot-unknown": ({ text }: Text) =>
    `${text} has no dot at its end: the provider decides which name it is relative to`,
  "octodns/host-name": ({ text }: Text) => `${text} is not a valid host name, so octoDNS refuses it`,
};

const values = {
  "octodns/variable": () => "it has a variable of octoDNS's templating",
  "octodns/text-size": ({ limit }: Limit) => `this text is longer than the ${limit} octets a record can have`,
  "octodns/open-quote": () =>
    "the text begins with a quote and does not end with one: octoDNS would cut off its last character",
  "octodns/backslash": () =>
    "what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
  "octodns/semicolon": () =>
    "a semicolon must be written `\\;` here (or the policy must say `escaped-semicolons: false`)",
  "octodns/two-backslashes": () => "a semicolon must be written `\\;`, with one backslash",
  "octodns/needless-backslash": () => "with `escaped-semicolons: false` a semicolon has no backslash before it",
  "octodns/ascii": ({ text }: Text) => `octoDNS publishes ASCII only, and this text has ${text}`,
  "octodns/fields": () => "a map of the record's fields is wanted here",
  "octodns/one-value": ({ kind }: { kind: "map" | "list" }) => `one value is wanted here, not a ${kind}`,
  "octodns/no-field": ({ key }: { key: string }) => `this value has no \`${key}\``,
  "octodns/bounded-number": ({ limit }: Limit) => `octoDNS takes a number from 0 to ${limit} here`,
};

const records = {
  "octodns/record": () => "a record is a map with `type` and `value` or `values`",
  "octodns/no-type": () => "this record has no `type`",
  "octodns/type-word": () => "the type is a word",
  "octodns/type-case": ({ type }: Type) => `octoDNS writes this type ${type}`,
  "octodns/missing-value": ({ type, isSingle }: Type & { isSingle: boolean }) =>
    `this ${type} record has no \`value\`${isSingle ? "" : " and no `values`"}`,
  "octodns/value-list": ({ type }: Type) => `a ${type} record has one value, not a list`,
  "octodns/no-values": ({ type }: Type) => `this ${type} record has no values`,
  "octodns/one-number": () => "one number is wanted here",
  "octodns/ttl": ({ text, limit }: Text & Limit) => `${text} is not a time in seconds of at most ${limit}`,
  "octodns/record-twice": ({ type, name, place }: Type & Name & { place: string }) =>
    `the ${type} record of ${name} is here already (${place}); octoDNS takes one, with all its \`values\``,
  "octodns/names": ({ limit }: Limit) => `this zone has more than ${limit} names, the most that are read`,
  "octodns/rrsets": ({ limit }: Limit) => `this zone has more than ${limit} RRsets, the most that are read`,
  "octodns/records": ({ limit }: Limit) => `this zone has more than ${limit} records, the most that are read`,
  "octodns/texts": ({ mebibytes }: Mebibytes) =>
    `the texts of this zone come to more than ${mebibytes} MiB, the most that is read`,
};

const notJudged = {
  "octodns/value-not-judged": ({ type, name, reason }: Type & Name & { reason: Sentence }) =>
    `a ${type} value of ${name} is not judged: ${reason}`,
  "octodns/unknown-type": ({ text, name }: Text & Name) =>
    `${text} is not a record type of octoDNS itself: what becomes of it at ${name} is not judged`,
  "octodns/ignored": () => "octoDNS ignores it (`ignored: true`) and leaves what is live",
  "octodns/some-providers": ({ key }: { key: string }) => `it is not for every provider (\`${key}\`)`,
  "octodns/varies": ({ key }: { key: string }) => `its answers differ by place or health (\`${key}\`)`,
  "octodns/beside-alias": ({ name }: Name) => `the records of ${name} beside its CNAME are not judged`,
  "octodns/beside-alias-unknown": ({ name }: Name) =>
    `which of the records of ${name} the provider takes beside its CNAME is unknown`,
};

export const octodnsFaults = { ...files, ...yaml, ...names, ...values, ...records, ...notJudged };
