import { describe, expect, test } from "@jest/globals";
import type { DnsAnswer } from "../../../src/ports.ts";
import { addOverlooked, observeDmarc } from "../../../src/standards/dmarc/observe.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { say } from "../../support/in-english.ts";

/** The outcome for `domain` in a world of `_dmarc` records, in short. */
async function applicableRecord(domain: string, records: Answers, others: Answers = {}): Promise<string> {
  const world = Object.fromEntries(Object.entries(records).map(([name, answer]) => [`_dmarc.${name} TXT`, answer]));
  const seen = await observeDmarc(fakeDns({ ...world, ...others }), domain);
  if (seen.state === "present" && seen.value.discarded) return `discarded at ${seen.value.foundAt}`;
  if (seen.state === "present")
    return `${seen.value.effective} from ${seen.value.foundAt}${seen.value.isInherited ? " above" : ""}`;
  if (seen.state === "absent") return "absent";
  return `${seen.state}: ${say(seen.state === "malformed" ? seen.problem : seen.reason)}`;
}

const REJECT = ["v=DMARC1; p=reject"];
const NONE = ["v=DMARC1; p=none"];

describe("observeDmarc", () => {
  test("takes the domain's own record and asks no further", async () => {
    const dns = fakeDns({ "_dmarc.a.b.de TXT": REJECT, "_dmarc.b.de TXT": NONE });
    expect(await observeDmarc(dns, "a.b.de")).toMatchObject({
      state: "present",
      value: { isInherited: false, effective: "reject" },
    });
    expect(dns.asked).toEqual(["TXT _dmarc.a.b.de"]);
  });

  test("walks up to the top-level domain", async () => {
    const dns = fakeDns({});
    expect(await observeDmarc(dns, "a.b.de")).toMatchObject({ state: "absent" });
    expect(dns.asked).toEqual(["TXT _dmarc.a.b.de", "TXT _dmarc.b.de", "TXT _dmarc.de"]);
  });

  test("looks for an overlooked record where the domain has none of its own", async () => {
    const asked = async (records: Answers): Promise<string[]> => {
      const dmarc = await observeDmarc(fakeDns(records), "a.de");
      const dns = fakeDns(records);
      await addOverlooked(dns, "a.de", dmarc);
      return dns.asked;
    };
    const names = ["TXT _dmarc.a.de", "TXT a.de", "TXT _dmarc.a.de.a.de"];
    expect(await asked({})).toEqual(names);
    expect(await asked({ "_dmarc.de TXT": REJECT })).toEqual(names);
    expect(await asked({ "_dmarc.a.de TXT": REJECT })).toEqual([]);
    expect(await asked({ "_dmarc.a.de TXT": [...REJECT, ...REJECT] })).toEqual([]);
  });

  test("takes for overlooked what is nearest to where receivers look", async () => {
    const dns = fakeDns({ "_dmarc.a.de TXT": ["v=DMARC; p=none"], "a.de TXT": NONE, "_dmarc.a.de.a.de TXT": REJECT });
    const { evidence } = await addOverlooked(dns, "a.de", { state: "absent", evidence: [] });
    expect(evidence).toEqual([{ at: { type: "TXT", name: "_dmarc.a.de" }, text: "v=DMARC; p=none" }]);
  });

  test("shows an overlooked record behind what else was seen, each once", async () => {
    const inherited = { at: { type: "TXT", name: "_dmarc.de" }, text: "v=DMARC1; p=none" };
    const own = { at: { type: "TXT", name: "_dmarc.a.de" }, text: "v=DMARC; p=none" };
    const dns = fakeDns({ "_dmarc.a.de TXT": [own.text] });
    const { evidence } = await addOverlooked(dns, "a.de", { state: "absent", evidence: [own, inherited] });
    expect(evidence).toEqual([inherited, own]);
  });

  test("looks for no overlooked record at a name that is too long for DNS", async () => {
    const domain = `${"a".repeat(60)}.${"b".repeat(60)}.de`;
    const dns = fakeDns({});
    await addOverlooked(dns, domain, { state: "absent", evidence: [] });
    expect(dns.asked).toEqual([`TXT _dmarc.${domain}`, `TXT ${domain}`]);
  });

  test.each([
    ["7 labels", "1.2.3.4.5.6.7", "2.3.4.5.6.7"],
    ["8 labels", "1.2.3.4.5.6.7.8", "2.3.4.5.6.7.8"],
    ["9 labels", "1.2.3.4.5.6.7.8.9", "3.4.5.6.7.8.9"],
    ["20 labels", "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t", "n.o.p.q.r.s.t"],
  ])("from a name of %s goes on at the right one, with at most eight questions", async (_what, domain, next) => {
    const dns = fakeDns({});
    await observeDmarc(dns, domain);
    expect(dns.asked.length).toBeLessThanOrEqual(8);
    expect(dns.asked[1]).toBe(`TXT _dmarc.${next}`);
    expect(dns.asked.at(-1)).toBe(`TXT _dmarc.${domain.split(".").at(-1)}`);
  });

  test("of several records above takes that with the fewest labels", async () => {
    expect(await applicableRecord("a.b.c.de", { "b.c.de": NONE, "c.de": REJECT })).toBe("reject from c.de above");
  });

  test("ends the walk at psd=n, whose name is the organisational domain", async () => {
    expect(await applicableRecord("a.b.c.de", { "b.c.de": ["v=DMARC1; p=none; psd=n"], "c.de": REJECT })).toBe(
      "none from b.c.de above",
    );
  });

  test("ends the walk at psd=y and takes the record one label below", async () => {
    const records = { "b.c.co.uk": NONE, "c.co.uk": REJECT, "co.uk": ["v=DMARC1; p=none; psd=y"], uk: NONE };
    expect(await applicableRecord("a.b.c.co.uk", records)).toBe("reject from c.co.uk above");
  });

  test("falls back on the public suffix where the organisational domain has none", async () => {
    expect(
      await applicableRecord("a.b.c.co.uk", {
        "b.c.co.uk": REJECT,
        "co.uk": ["v=DMARC1; p=none; psd=y; sp=quarantine"],
      }),
    ).toBe("quarantine from co.uk above");
  });

  test("passes several records above by, and names them where nothing else is found", async () => {
    const several = [...REJECT, ...NONE];
    expect(await applicableRecord("a.b.c.de", { "b.c.de": several, "c.de": REJECT })).toBe("reject from c.de above");
    expect(await applicableRecord("a.b.c.de", { "b.c.de": REJECT, "c.de": several })).toBe("reject from b.c.de above");
    expect(await applicableRecord("a.b.c.de", { "b.c.de": several })).toBe(
      "malformed: 2 DMARC records at _dmarc.b.c.de; receivers discard all of them",
    );
  });

  test("an invalid record of the organisational domain is not made up for by the public suffix's", async () => {
    const records = { "c.co.uk": ["v=DMARC1; p=rejct"], "co.uk": ["v=DMARC1; p=reject; psd=y"] };
    expect(await applicableRecord("a.c.co.uk", records)).toBe("discarded at c.co.uk");
  });

  test("several or invalid records of the domain itself end the search", async () => {
    expect(await applicableRecord("a.de", { "a.de": [...REJECT, ...NONE], de: REJECT })).toMatch(
      /^malformed: 2 DMARC records/,
    );
    expect(await applicableRecord("a.de", { "a.de": ["v=DMARC1; p=x"], de: REJECT })).toBe("discarded at a.de");
  });

  test("a step that was not measured leaves all unknown, even with a record below it", async () => {
    expect(await applicableRecord("a.de", { "a.de": "timeout", de: REJECT })).toMatch(/^unknown: TXT _dmarc.a.de/);
    expect(await applicableRecord("a.b.de", { "b.de": REJECT, de: "timeout" })).toMatch(/^unknown: TXT _dmarc.de/);
    expect(await applicableRecord("a.b.de", { "b.de": { bogus: REJECT } })).toMatch(/^unknown: .*bogus/);
  });

  describe("where a record above has np", () => {
    const above = { de: ["v=DMARC1; p=none; sp=quarantine; np=reject"] };
    test("a domain that exists goes by sp", async () => {
      expect(await applicableRecord("a.de", above, { "a.de A": ["192.0.2.1"] })).toBe("quarantine from de above");
    });
    test("a domain that does not exist goes by np", async () => {
      expect(await applicableRecord("a.de", above)).toBe("reject from de above");
    });
    test("a domain whose alias leads nowhere exists itself", async () => {
      const dangling: DnsAnswer = { kind: "nxdomain", owner: "gone.net", aliases: ["a.de"], security: "insecure" };
      expect(await applicableRecord("a.de", above, { "a.de SOA": dangling })).toBe("quarantine from de above");
    });
    test("that says the same as its sp, no question is asked whether the domain exists", async () => {
      expect(
        await applicableRecord("a.de", { de: ["v=DMARC1; p=none; sp=reject; np=reject"] }, { "a.de SOA": "timeout" }),
      ).toBe("reject from de above");
    });
    test("a domain of which neither is known is unknown", async () => {
      const bogus: DnsAnswer = { kind: "nxdomain", owner: "a.de", aliases: [], security: "bogus" };
      expect(await applicableRecord("a.de", above, { "a.de SOA": "timeout" })).toMatch(
        /^unknown: SOA a.de: .*; the answer decides between `sp` and `np`/,
      );
      expect(await applicableRecord("a.de", above, { "a.de SOA": bogus })).toMatch(/^unknown: SOA a.de.*bogus/);
    });
  });

  test("what lies behind the end of the walk does not matter, silent or not", async () => {
    expect(await applicableRecord("a.b.de", { "b.de": ["v=DMARC1; p=reject; psd=n"], de: "timeout" })).toBe(
      "reject from b.de above",
    );
  });

  test("shows each step where none has a record", async () => {
    const seen = await observeDmarc(fakeDns({}), "a.b.de");
    expect(seen.evidence.map(({ at }) => at)).toEqual(
      ["_dmarc.a.b.de", "_dmarc.b.de", "_dmarc.de"].map((name) => ({ type: "TXT", name })),
    );
  });

  test("shows the record that applies, not the steps to it", async () => {
    const seen = await observeDmarc(fakeDns({ "_dmarc.de TXT": REJECT }), "a.b.de");
    expect(seen.evidence).toEqual([{ at: { type: "TXT", name: "_dmarc.de" }, text: "v=DMARC1; p=reject" }]);
  });
});
