import { describe, expect, test } from "@jest/globals";
import { collectReferences } from "../../../src/audit/references.ts";
import type { Message } from "../../../src/message.ts";
import { message } from "../../../src/message.ts";
import type { SeenNames } from "../../../src/standards/dns/observe.ts";
import { withListeners } from "../../../src/dns/answer-listener.ts";
import { observeReferencedDomains, recordNames } from "../../../src/standards/dns/observe.ts";
import type { Reference, ReferencedDomains } from "../../../src/standards/dns/record.ts";
import type { Answers, FakeDns } from "../../support/fake-dns.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { sayAll } from "../../support/in-english.ts";

const DOMAIN = "mail.example.de";

const referenceTo = (name: string): Reference => ({
  place: message("dns/place/mx", { host: name }),
  name,
  failing: null,
  evidence: [],
});

interface Options {
  unseen?: Message[];
  seen?: SeenNames;
  isOwn?: (name: string) => boolean;
}

async function observe(
  names: readonly string[],
  dns: FakeDns,
  { unseen = [], seen = { existing: new Set(), emptyAliases: new Map() }, isOwn = () => false }: Options = {},
): Promise<ReferencedDomains | string> {
  const references = names.map(referenceTo);
  const fact = await observeReferencedDomains(dns, DOMAIN, { references, unseen }, seen, isOwn);
  return fact.state === "present" ? fact.value : fact.state;
}

const gone = (value: ReferencedDomains | string): string[] =>
  typeof value === "string" ? [value] : value.unregistered.map(({ domain }) => domain);

describe("observeReferencedDomains", () => {
  test("asks for each domain of others once, and names all that leads to one that does not exist", async () => {
    const dns = fakeDns({ "example.org SOA": noData("example.org") });
    expect(await observe(["a.example.net", "b.example.net", "example.net", "x.example.org"], dns)).toMatchObject({
      unregistered: [{ domain: "example.net", places: [{}, {}, {}] }],
      existing: 1,
      unmeasured: [],
    });
    expect(dns.asked).toEqual(["SOA example.net", "SOA example.org"]);
  });

  test("does not ask for the domain's own, for what the repository declares, or where nothing can be registered", async () => {
    const dns = fakeDns({});
    const isOwn = (name: string): boolean => name === "mx.example.net";
    expect(
      gone(await observe(["mx.example.de", "example.de", "mx.example.net", "mail.internal"], dns, { isOwn })),
    ).toEqual([]);
    expect(dns.asked).toEqual([]);
  });

  test("does not ask where something was found below", async () => {
    const dns = fakeDns({});
    const seen: SeenNames = { existing: new Set(["example.net"]), emptyAliases: new Map() };
    expect(await observe(["mx.example.net"], dns, { seen })).toMatchObject({ unregistered: [], existing: 1 });
    expect(dns.asked).toEqual([]);
  });

  test("takes a domain that is an alias for one that exists", async () => {
    const dns = fakeDns({
      "example.net SOA": { kind: "nxdomain", owner: "gone.example.org", aliases: ["example.net"], security: "secure" },
    });
    expect(gone(await observe(["mx.example.net"], dns))).toEqual([]);
  });

  test.each<[string, Answers]>([
    ["it gives no answer", { "example.net SOA": "timeout" }],
    [
      "its answer is bogus",
      { "example.net SOA": { kind: "nxdomain", owner: "example.net", aliases: [], security: "bogus" } },
    ],
  ])("does not know whether a domain exists while %s", async (_what, answers) => {
    const value = await observe(["mx.example.net"], fakeDns(answers));
    expect(value).toMatchObject({ unregistered: [], existing: 0, unmeasured: [{ code: "cause/question" }] });
  });

  test("asks for so many and no more, and says that others are left", async () => {
    const dns = fakeDns({});
    const names = Array.from({ length: 53 }, (_, i) => `mx.example${String(i).padStart(2, "0")}.net`);
    const value = await observe(names, dns);
    expect(gone(value)).toHaveLength(50);
    expect(dns.asked).toHaveLength(50);
    expect(typeof value === "string" ? [] : sayAll(value.unmeasured)).toEqual([
      "3 more domains that records lead to were not asked about; the limit is 50",
    ]);
  });

  test("is absent where the domain's records lead nowhere, unless some were not seen", async () => {
    expect(await observe([], fakeDns({}))).toBe("absent");
    expect(await observe([], fakeDns({}), { unseen: [message("cause/bogus")] })).toMatchObject({
      unmeasured: [{ code: "cause/bogus" }],
    });
  });
});

test("a report address that is none leads nowhere", () => {
  const absent = { state: "absent" as const, evidence: [] };
  const rua = [
    { uri: "mailto:a@b.test", domain: "b.test", problem: null },
    { uri: "ftp://b.test", domain: null, problem: message("mailto/other-scheme", { scheme: "ftp" }) },
  ];
  const tlsRpt = { state: "present" as const, value: { text: "", rua }, evidence: [] };
  const facts = { mx: absent, hosts: {}, spf: absent, dkim: {}, dmarc: absent, tlsRpt };
  const seen: SeenNames = { existing: new Set(), emptyAliases: new Map() };
  expect(collectReferences(facts, "receive", seen).references.map(({ name }) => name)).toEqual(["b.test"]);
});

describe("recordNames", () => {
  test("knows the names that answers show to exist, aliases on the way included, and aliases that lead nowhere", async () => {
    const { hear, seen } = recordNames();
    const dns = withListeners(
      fakeDns({
        "mx.example.net A": ["192.0.2.1"],
        "a.example.com TXT": {
          kind: "nxdomain",
          owner: "gone.example.org",
          aliases: ["a.example.com", "b.example.eu"],
          security: "secure",
        },
        "bogus.example.at TXT": { bogus: ["x"] },
        "silent.example.fr TXT": "timeout",
      }),
      [hear],
    );
    await dns.query("mx.example.net", "A");
    await dns.query("a.example.com", "TXT");
    await dns.query("bogus.example.at", "TXT");
    await dns.query("silent.example.fr", "TXT");
    await dns.query("missing.example.nl", "TXT");
    expect([...seen.existing].toSorted()).toEqual(["a.example.com", "b.example.eu", "mx.example.net"]);
    expect([...seen.emptyAliases]).toEqual([["b.example.eu", "gone.example.org"]]);
  });
});
