import { describe, expect, test } from "@jest/globals";
import { observeOrganisationalDomain } from "../../../src/standards/dmarc/tree-walk.ts";
import { organisationalDomainByPsl } from "../../../src/standards/dmarc/public-suffix.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const REJECT = ["v=DMARC1; p=reject"];

/** The organisational domain, and where the record of what is below it stands. */
async function organisation(domain: string, records: Answers): Promise<string> {
  const world = Object.fromEntries(Object.entries(records).map(([name, answer]) => [`_dmarc.${name} TXT`, answer]));
  const seen = await observeOrganisationalDomain(fakeDns(world), domain);
  if (seen.state !== "present") return seen.state;
  return `${seen.value.name}, ${seen.value.record === null ? "no record" : `record at ${seen.value.recordAt}`}`;
}

describe("observeOrganisation", () => {
  test.each<[string, Answers, string]>([
    ["without any record is the domain", {}, "a.b.de, no record"],
    ["is the domain with the only record", { "a.b.de": REJECT }, "a.b.de, record at a.b.de"],
    ["has the fewest labels", { "a.b.de": REJECT, "b.de": REJECT }, "b.de, record at b.de"],
    ["may be a top-level domain", { "b.de": REJECT, de: REJECT }, "de, record at de"],
    ["is named by psd=n", { "a.b.de": ["v=DMARC1; psd=n"], "b.de": REJECT }, "a.b.de, record at a.b.de"],
    ["is one label below psd=y", { "a.b.de": REJECT, "b.de": REJECT, de: ["v=DMARC1; psd=y"] }, "b.de, record at b.de"],
    ["is one label below psd=y without a record too", { de: ["v=DMARC1; psd=y"] }, "b.de, record at de"],
    [
      "is the start where that is a public suffix",
      { "a.b.de": ["v=DMARC1; psd=y"], "b.de": REJECT },
      "a.b.de, record at a.b.de",
    ],
    ["passes several records by", { "a.b.de": REJECT, "b.de": [...REJECT, ...REJECT] }, "a.b.de, record at a.b.de"],
    [
      "is named by psd=n whatever the policy is (§4.10 step 2)",
      { "a.b.de": ["v=DMARC1; psd=n; p=x"], "b.de": REJECT },
      "a.b.de, record at a.b.de",
    ],
    [
      "is not named by psd in a list that is invalid",
      { "a.b.de": ["v=DMARC1; psd=n; p=none; p=none"], "b.de": REJECT },
      "b.de, record at b.de",
    ],
    ["is unknown while a name above is silent", { "a.b.de": REJECT, de: "timeout" }, "unknown"],
    [
      "does not wait for what lies behind psd=n",
      { "a.b.de": ["v=DMARC1; psd=n"], de: "timeout" },
      "a.b.de, record at a.b.de",
    ],
  ])("%s", async (_what, records, said) => {
    expect(await organisation("a.b.de", records)).toBe(said);
  });

  test("asks at most eight questions, at once", async () => {
    const dns = fakeDns({});
    await observeOrganisationalDomain(dns, "a.b.c.d.e.f.g.h.i.j.de");
    expect(dns.asked).toHaveLength(8);
  });
});

describe("organisationByList", () => {
  test.each([
    ["a.b.example.de", "example.de"],
    ["example.de", "example.de"],
    ["a.example.co.uk", "example.co.uk"],
    ["a.shop.github.io", "shop.github.io"],
    ["co.uk", "co.uk"],
    ["de", "de"],
    ["www.xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
    ["_dmarc.example.de", "example.de"],
    ["a.b.test", "b.test"],
  ])("of %s is %s", (name, organisationalDomain) => {
    expect(organisationalDomainByPsl(name)).toBe(organisationalDomain);
  });
});
