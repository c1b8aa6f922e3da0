import { describe, expect, test } from "@jest/globals";
import { parseCertificate } from "../../src/x509/certificate.ts";
import type { CertificateParts } from "../../src/x509/der.ts";
import type { NameConstraints } from "../../src/x509/name-constraints.ts";
import { arePermitted, comparisons, nameConstraintsOf, namesOf } from "../../src/x509/name-constraints.ts";
import { der, oid, sequence } from "../support/der.ts";
import {
  alternativeNames,
  directoryName,
  dnsName,
  emailName,
  ipName,
  makeAuthority,
  makeCertificate,
  nameConstraints,
  nameOf,
  otherName,
  uriName,
} from "../support/make-certificate.ts";

const NONE: NameConstraints = { permitted: [], excluded: [] };

const partsOf = ({ base64 }: { base64: string }): CertificateParts => {
  const certificate = parseCertificate(base64);
  if (certificate === null) throw new Error("the certificate cannot be read");
  return certificate.parts;
};
const constraintsOf = (permitted: Uint8Array[], excluded: Uint8Array[] = []): NameConstraints =>
  nameConstraintsOf(partsOf(makeAuthority("CA", { extensions: [nameConstraints(permitted, excluded)] }))) ?? NONE;
/** The alternative names of a certificate whose subject is empty. */
const names = (...alternative: Uint8Array[]): ReturnType<typeof namesOf> =>
  namesOf(partsOf(makeCertificate({ subject: nameOf(), extensions: [alternativeNames(alternative)] })));

const isWithin = (name: Uint8Array, base: Uint8Array): boolean => arePermitted(names(name), constraintsOf([base]));

describe("a subtree holds", () => {
  test.each<[claim: string, base: Uint8Array, inside: Uint8Array[], outside: Uint8Array[]]>([
    [
      "a host and all below it",
      dnsName("Example.de"),
      [dnsName("example.de"), dnsName("A.b.EXAMPLE.de")],
      [dnsName("notexample.de"), dnsName("de"), dnsName("example.de.net")],
    ],
    ["every host, without a name", dnsName(""), [dnsName("de"), dnsName("a.de")], []],
    [
      "with a dot before it, only what is below",
      dnsName(".example.de"),
      [dnsName("a.example.de")],
      [dnsName("example.de")],
    ],
    [
      "the mailboxes of one host",
      emailName("Example.de"),
      [emailName("a@EXAMPLE.de"), emailName('"x@y"@example.de')],
      [emailName("a@b.example.de"), emailName("example.de@a.de")],
    ],
    [
      "with a dot before it, the mailboxes of all hosts below",
      emailName(".example.de"),
      [emailName("a@b.example.de"), emailName("a@c.b.example.de")],
      [emailName("a@example.de")],
    ],
    [
      "one mailbox, with the case of its local part",
      emailName('"x@y"@Example.de'),
      [emailName('"x@y"@example.DE')],
      [emailName('"X@y"@example.de'), emailName("y@example.de"), emailName('"x@y"@a.example.de')],
    ],
    [
      "the addresses of one host",
      uriName("Example.de"),
      [uriName("https://EXAMPLE.de"), uriName("https://u@v@example.de:443/a?b#c"), uriName("x://example.de:?")],
      [
        uriName("https://a.example.de/"),
        uriName("example.de"),
        uriName("https:example.de"),
        uriName("https://a/example.de"),
        uriName("/x://example.de"),
      ],
    ],
    [
      "with a dot before it, those of all hosts below",
      uriName(".b.de"),
      [uriName("x://a.b.de")],
      [uriName("x://b.de")],
    ],
    [
      "the IPv4 addresses that its mask says",
      ipName(10, 9, 8, 7, 255, 0, 15, 0),
      [ipName(10, 0, 8, 0), ipName(10, 255, 0x48, 255)],
      [ipName(11, 9, 8, 7), ipName(10, 9, 9, 7), ipName(...Array<number>(16).fill(10))],
    ],
    [
      "the addresses of a host that is an IPv6 address",
      uriName("[::1]"),
      [uriName("x://[::1]:25/")],
      [uriName("x://[")],
    ],
    [
      "no mailbox with a local part, where its own is empty",
      emailName("@b.de"),
      [emailName("@b.de")],
      [emailName("a@b.de")],
    ],
    [
      "directory names that begin so, whatever their case and runs of spaces",
      directoryName(nameOf(["2.5.4.6", "DE"], ["2.5.4.10", " Some  Org "])),
      [directoryName(nameOf(["2.5.4.6", "de"], ["2.5.4.10", "some org"], ["2.5.4.3", "x"]))],
      [
        directoryName(nameOf(["2.5.4.6", "DE"])),
        directoryName(nameOf(["2.5.4.6", "DE"], ["2.5.4.10", "Some Org 2"])),
        directoryName(nameOf(["2.5.4.6", "DE"], ["2.5.4.11", "Some Org"])),
        directoryName(nameOf(["2.5.4.10", "Some Org"], ["2.5.4.6", "DE"])),
      ],
    ],
  ])("%s", (_claim, base, inside, outside) => {
    expect(inside.map((name) => isWithin(name, base))).toEqual(inside.map(() => true));
    expect(outside.map((name) => isWithin(name, base))).toEqual(outside.map(() => false));
  });
});

describe("directory names are compared", () => {
  const attribute = (id: string, tag: number, ...octets: number[]): Uint8Array => sequence(oid(id), der(tag, octets));
  const nameWith = (...attributes: Uint8Array[]): Uint8Array => directoryName(sequence(der(0x31, ...attributes)));
  const [country, place] = [attribute("2.5.4.6", 0x13, 0x44, 0x45), attribute("2.5.4.7", 0x0c, 0x61)];

  test("in whatever order the attributes of one level stand", () => {
    expect(isWithin(nameWith(country, place), nameWith(place, country))).toBe(true);
    expect(isWithin(nameWith(country), nameWith(place, country))).toBe(false);
  });

  test("by their characters, also those of two octets each", () => {
    expect(isWithin(nameWith(attribute("2.5.4.7", 0x1e, 0, 0x61)), nameWith(place))).toBe(true);
    expect(isWithin(nameWith(attribute("2.5.4.7", 0x0c, 0, 0x61)), nameWith(place))).toBe(false);
  });
});

describe("names are permitted", () => {
  const both = names(dnsName("a.de"), dnsName("b.de"));

  test("where each is in a subtree of its form, or its form has none", () => {
    expect(arePermitted(both, constraintsOf([dnsName("a.de"), dnsName("b.de")]))).toBe(true);
    expect(arePermitted(both, constraintsOf([dnsName("a.de")]))).toBe(false);
    expect(arePermitted(both, constraintsOf([emailName("c.de")]))).toBe(true);
    expect(arePermitted(both, NONE)).toBe(true);
  });

  test("unless one is in an excluded subtree", () => {
    expect(arePermitted(both, constraintsOf([dnsName("de")], [dnsName("b.de")]))).toBe(false);
    expect(arePermitted(both, constraintsOf([], [dnsName("c.de"), emailName("b.de")]))).toBe(true);
  });

  test("not of a form that is not compared, where it is constrained", () => {
    const other = names(otherName("1.3.6.1.5.5.7.8.9", "a@b.de"));
    expect(arePermitted(other, constraintsOf([dnsName("de")], [dnsName("a.de")]))).toBe(true);
    expect(arePermitted(other, constraintsOf([otherName("1.3.6.1.5.5.7.8.9", "a@b.de")]))).toBe(false);
    expect(arePermitted(other, constraintsOf([], [otherName("1.3.6.1.5.5.7.8.9", "c")]))).toBe(false);
  });

  test("not of a subtree with a minimum or a maximum, which are not used", () => {
    const limited = sequence(dnsName("a.de"), der(0x81, [1]));
    const extension = { ...nameConstraints([]), value: sequence(der(0xa0, limited)) };
    const constraints = nameConstraintsOf(partsOf(makeAuthority("CA", { extensions: [extension] })));
    expect(constraints).toEqual({ permitted: [{ form: 0x82, text: null }], excluded: [] });
  });

  test("as by no subtree where a subtree has no name", () => {
    const extension = { ...nameConstraints([]), value: sequence(der(0xa0, sequence())) };
    expect(nameConstraintsOf(partsOf(makeAuthority("CA", { extensions: [extension] })))).toEqual(NONE);
  });

  test("after as many comparisons as there are names and subtrees for each", () => {
    expect(comparisons(both, constraintsOf([dnsName("a"), dnsName("b")], [dnsName("c")]))).toBe(6);
  });
});

test("the names of a certificate are its subject, the mailboxes in it, and its alternative names", () => {
  const subject = nameOf(["2.5.4.3", "x"], ["1.2.840.113549.1.9.1", "a@b.de"]);
  const found = namesOf(partsOf(makeCertificate({ subject, extensions: [alternativeNames([dnsName("c.de")])] })));
  expect(found.map(({ form }) => form)).toEqual([0xa4, 0x81, 0x82]);
  expect(found.slice(1).map(({ text }) => text)).toEqual(["a@b.de", "c.de"]);
  expect(nameConstraintsOf(partsOf(makeCertificate({})))).toBeNull();
});
