import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isWithin } from "../../src/dns/name.ts";
import { isPublicSuffix, registrableDomain } from "../../src/standards/registrable-domain.ts";

test.each([
  ["_spf.example.net", "example.net"],
  ["example.net", "example.net"],
  ["a.b.example.co.uk", "example.co.uk"],
  ["mx.example.xn--p1ai", "example.xn--p1ai"],
  // what is free below a private suffix, DNS does not say
  ["relay.azurewebsites.net", "azurewebsites.net"],
  ["somebody.github.io", "github.io"],
])("of %s a registrar sells %s", (name, domain) => {
  expect(registrableDomain(name)).toBe(domain);
});

test.each([
  ".",
  "net",
  "co.uk",
  "localhost",
  "mail.internal",
  "relay.example.invalid",
  "1.2.0.192.in-addr.arpa",
  "hidden.onion",
  "192.0.2.1",
  String.raw`relay\.example.net`,
])("nobody can register %s", (name) => {
  expect(registrableDomain(name)).toBeNull();
});

test("a public suffix is a name below which anybody can register one", () => {
  for (const name of ["net", "co.uk", "xn--p1ai"]) expect(isPublicSuffix(name)).toBe(true);
  for (const name of ["example.net", "example.co.uk", "github.io", "internal", "mail.internal", "."])
    expect(isPublicSuffix(name)).toBe(false);
});

test("is the name itself or above it, and its own registrable domain", () => {
  const label = fc.constantFrom(
    "a",
    "co",
    "uk",
    "com",
    "github",
    "io",
    "net",
    String.raw`x\.y`,
    "*",
    "_spf",
    "xn--p1ai",
    "ck",
  );
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
      const name = labels.join(".");
      const domain = registrableDomain(name);
      if (domain === null) return;
      expect(isWithin(name, domain)).toBe(true);
      expect(registrableDomain(domain)).toBe(domain);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(label).map((labels) => labels.join("..")),
      (text) => void registrableDomain(text),
    ),
  );
});
