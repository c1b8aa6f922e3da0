// Tree walks of random worlds against an evaluator written from RFC 9989 alone. Deliberately different, and not in these worlds:
// - Several records at the author domain end the search, as receivers of RFC 7489 §6.6.3 have it; RFC 9989 §4.10 walks on.
// - A tag list with a repeated tag is discarded (RFC 6376 §3.2); RFC 9989 says nothing of it.
// - A rua must have an address that reports can be mailed to; "syntactically valid" may mean any URI.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import { observeOrganisationalDomain } from "../../../src/standards/dmarc/tree-walk.ts";
import type { DmarcWorld } from "../../support/dmarc-reference.ts";
import { referenceOrganisationalDomain, referencePolicy } from "../../support/dmarc-reference.ts";
import type { FakeAnswer, FakeDns } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const LABELS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "example"];

const policy = fc.constantFrom("none", "quarantine", "reject", "reject", "rejct");

/** A record with random tags in random order and spelling. */
const record = fc
  .tuple(
    fc.record(
      {
        p: policy,
        sp: policy,
        np: policy,
        psd: fc.constantFrom("y", "n", "u", "u", "x"),
        t: fc.constantFrom("y", "n", "n"),
        rua: fc.constantFrom("mailto:a@reports.example", "bogus"),
        adkim: fc.constant("s"),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom("v=DMARC1", "v=DMARC1", "v = DMARC1", "V=DMARC1"),
    fc.constantFrom("; ", ";", " ;\t"),
    fc.boolean(),
  )
  .chain(([tags, version, separator, isUpper]) =>
    fc
      .shuffledSubarray(Object.entries(tags), { minLength: Object.keys(tags).length })
      .map((order) =>
        [version, ...order.map(([tag, value]) => `${isUpper ? tag.toUpperCase() : tag}=${value}`)].join(separator),
      ),
  );

/** What is at one name: nothing, a record, several, or texts that are none. */
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 6, arbitrary: record.map((text) => [text]) },
  { weight: 1, arbitrary: fc.array(record, { minLength: 2, maxLength: 2 }) },
  { weight: 1, arbitrary: record.map((text) => [text, "v=spf1 -all", "v=DMARC2; p=none"]) },
  { weight: 1, arbitrary: fc.constantFrom(["v=dmarc1; p=reject"], ["p=reject; v=DMARC1"], [" v=DMARC1; p=none"]) },
);

/** A domain of one to twelve labels, and what is there and above it. */
const worlds = fc.integer({ min: 1, max: LABELS.length }).chain((count) =>
  fc.tuple(fc.array(texts, { minLength: count, maxLength: count }), fc.boolean()).map(([columns, exists]) => {
    const names = columns.map((_column, i) => LABELS.slice(i - count).join("."));
    const records = new Map(names.map((name, i) => [name, columns[i] ?? []]));
    const domain = names[0] ?? "";
    return { domain, world: { records, existing: new Set(exists ? [domain] : []) } };
  }),
);

function dnsOf({ records, existing }: DmarcWorld): FakeDns {
  const answers = [...records].flatMap(([name, values]): [string, FakeAnswer][] =>
    values.length === 0 ? [] : [[`_dmarc.${name} TXT`, values]],
  );
  return fakeDns(Object.fromEntries([...answers, ...[...existing].map((name) => [`${name} A`, ["192.0.2.1"]])]));
}

function isSeveral(values: readonly string[] = []): boolean {
  return values.filter((text) => /^v\s*=\s*DMARC1\b/i.test(text)).length > 1;
}

test("the policy for a domain is that of the steps of RFC 9989 §4.10.1", async () => {
  const property = fc.asyncProperty(worlds, async ({ domain, world }) => {
    fc.pre(!isSeveral(world.records.get(domain)));
    const seen = await observeDmarc(dnsOf(world), domain);
    const said =
      seen.state === "present" && !seen.value.discarded ? `${seen.value.effective} at ${seen.value.foundAt}` : null;
    expect(said).toBe(referencePolicy(world, domain));
  });
  await fc.assert(property, { numRuns: propertyRuns(1_000) });
});

test("the organisational domain is that of the steps of RFC 9989 §4.10.2", async () => {
  const property = fc.asyncProperty(worlds, async ({ domain, world }) => {
    const seen = await observeOrganisationalDomain(dnsOf(world), domain);
    expect(seen.state === "present" ? seen.value.name : seen.state).toBe(referenceOrganisationalDomain(world, domain));
  });
  await fc.assert(property, { numRuns: propertyRuns(1_000) });
});
