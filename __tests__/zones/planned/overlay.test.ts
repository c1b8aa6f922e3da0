import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import type { Dns } from "../../../src/ports.ts";
import type { DeclaredRrset, DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { offlineDns, overlay } from "../../../src/zones/planned/overlay.ts";
import { liveDns, zoneOf } from "../text-zones.ts";
import { say } from "../../../src/report/say.ts";
import { inWords } from "../../support/in-words.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";

async function ask(dns: Dns, question: string): Promise<string> {
  const [type, name] = question.split(" ") as [RrType, string];
  const answer = await dns.query(name, type);
  if (answer.kind === "failure") return `${answer.cause}: ${say(answer.reason)}`;
  const data =
    answer.kind === "records"
      ? answer.records.map((rr) => `${rr.name} ${formatRdata(rr.type, rr.data)}`).join(", ")
      : answer.kind;
  return `${[...answer.aliases, data].join(" → ")} at ${answer.owner}, ${answer.security}`;
}

const y = {
  zone: zoneOf("y.test", `${SOA}host A 192.0.2.200\nback CNAME www.x.test.\n`),
  security: "insecure" as const,
};

describe("a complete zone", () => {
  const live = {
    zone: zoneOf("x.test", `${SOA}@ TXT old\nhost A 192.0.2.1\ngone A 192.0.2.2\nsub NS ns\n`),
    security: "secure" as const,
  };
  const sub = { zone: zoneOf("sub.x.test", `${SOA}@ NS ns.x.test.\na A 192.0.2.3`), security: "insecure" as const };
  const planned = zoneOf(
    "x.test",
    `${SOA}@ TXT new\nhost A 192.0.2.9\nwww CNAME host\nout CNAME host.y.test.\nround CNAME back.y.test.\nsub NS ns\nto-sub CNAME a.sub\nl1 CNAME l2\nl2 CNAME l1\nself CNAME self\n` +
      Array.from({ length: 12 }, (_, i) => `c${i} CNAME c${i + 1}\n`).join(""),
  );

  const answers: [claim: string, question: string, answer: string][] = [
    ["answers instead of live DNS", "TXT x.test", 'x.test "new" at x.test, secure'],
    ["is the whole truth: what it lacks does not exist", "A gone.x.test", "nxdomain at gone.x.test, secure"],
    ["has no data where it has other types", "MX x.test", "nodata at x.test, secure"],
    ["follows its aliases", "A www.x.test", "www.x.test → host.x.test 192.0.2.9 at host.x.test, secure"],
    [
      "follows an alias out of the zone, as secure as the weakest part",
      "A out.x.test",
      "out.x.test → host.y.test 192.0.2.200 at host.y.test, insecure",
    ],
    [
      "follows a live alias back into the zone",
      "A round.x.test",
      "round.x.test → back.y.test → www.x.test → host.x.test 192.0.2.9 at host.x.test, insecure",
    ],
    ["leaves what is delegated to live DNS", "A a.sub.x.test", "a.sub.x.test 192.0.2.3 at a.sub.x.test, insecure"],
    [
      "follows an alias below a delegation",
      "A to-sub.x.test",
      "to-sub.x.test → a.sub.x.test 192.0.2.3 at a.sub.x.test, insecure",
    ],
    ["fails at a loop", "A l1.x.test", "malformed: the aliases of l1.x.test lead back to l1.x.test"],
    ["fails at an alias of itself", "A self.x.test", "malformed: the aliases of self.x.test lead back to self.x.test"],
    ["fails at more than eight aliases", "A c0.x.test", "malformed: c0.x.test leads through more than 8 aliases"],
    ["does not answer for other zones", "A host.y.test", "host.y.test 192.0.2.200 at host.y.test, insecure"],
    [
      "changes what a live alias leads to",
      "A back.y.test",
      "back.y.test → www.x.test → host.x.test 192.0.2.9 at host.x.test, insecure",
    ],
  ];
  test.each(answers)("%s", async (_claim, question, answer) => {
    expect(await ask(overlay(liveDns([sub, live, y]), [planned]), question)).toBe(answer);
  });

  test("answers with so many records together, those that a wildcard makes counted each time", async () => {
    const wild = zoneOf("x.test", `${SOA}* TXT a\n* TXT b\n`);
    const dns = overlay(liveDns([live, y]), [wild], 5);
    const texts = (name: string): string => `${name} "a", ${name} "b" at ${name}, secure`;
    for (const name of ["a.x.test", "b.x.test", "c.x.test"]) expect(await ask(dns, `TXT ${name}`)).toBe(texts(name));
    expect(await ask(dns, "TXT d.x.test")).toBe(
      "given-up: the answers from the declared zones contain more than 5 records together (project limit); no further names were looked up",
    );
    expect(await ask(dns, "A host.y.test")).toBe("host.y.test 192.0.2.200 at host.y.test, insecure");
  });

  test("asks live DNS once for its own security, whatever is asked of it", async () => {
    const counted = liveDns([live]);
    const dns = overlay(counted, [planned]);
    await Promise.all([dns.query("x.test", "TXT"), dns.query("gone.x.test", "A"), dns.query("host.x.test", "A")]);
    expect(counted.queries).toEqual(["SOA x.test"]);
  });

  test("is indeterminate where live DNS fails or does not have it", async () => {
    expect(await ask(overlay(liveDns([live], ["x.test"]), [planned]), "TXT x.test")).toBe(
      'x.test "new" at x.test, indeterminate',
    );
    expect(await ask(overlay(liveDns([y]), [planned]), "TXT x.test")).toBe('x.test "new" at x.test, indeterminate');
  });

  test("fails where the target of an alias cannot be had", async () => {
    expect(await ask(overlay(liveDns([live, y], ["host.y.test"]), [planned]), "A out.x.test")).toBe(
      "servfail: host.y.test is dead",
    );
  });

  test("yields to a deeper one, and answers its DS", async () => {
    const dns = overlay(liveDns([live]), [planned, zoneOf("sub.x.test", `${SOA}a A 192.0.2.33`)]);
    expect(await ask(dns, "A a.sub.x.test")).toBe("a.sub.x.test 192.0.2.33 at a.sub.x.test, indeterminate");
    expect(await ask(dns, "DS sub.x.test")).toBe("nodata at sub.x.test, secure");
  });

  test("leaves its own DS to live DNS", async () => {
    const parent = { zone: zoneOf("test", `${SOA}x NS ns\nx DS 1 13 2 ab`), security: "secure" as const };
    expect(await ask(overlay(liveDns([parent]), [planned]), "DS x.test")).toBe("x.test 1 13 2 ab at x.test, secure");
  });
});

describe("inline records", () => {
  const live = {
    zone: zoneOf(
      "x.test",
      `${SOA}@ TXT old\n@ MX 1 old\nwww CNAME host.y.test.\nhost A 192.0.2.1\ncname A 192.0.2.2\nb.exists A 192.0.2.3\nlocal CNAME changed\nchanged A 192.0.2.4\nfar CNAME near.y.test.\nchain CNAME local\n`,
    ),
    security: "secure" as const,
  };
  const planned = zoneOf(
    "x.test",
    `@ TXT new\nnew A 192.0.2.9\nnew A 192.0.2.10\ncname CNAME host\nwww A 192.0.2.11\na.b.deep TXT x\nchanged A 192.0.2.12\n*._domainkey TXT "p="\n*.exists TXT w\nsrv SRV 0 0 1 host\nold DNAME y.test.\nmany.exists TXT m\n`,
    false,
  );
  const answers: [claim: string, question: string, answer: string][] = [
    ["replace their own RRset", "TXT x.test", 'x.test "new" at x.test, secure'],
    ["replace nothing else", "MX x.test", "x.test 1 old.x.test. at x.test, secure"],
    ["add a name", "A new.x.test", "new.x.test 192.0.2.9, new.x.test 192.0.2.10 at new.x.test, secure"],
    ["make a name exist", "TXT new.x.test", "nodata at new.x.test, secure"],
    ["make the names above exist", "TXT deep.x.test", "nodata at deep.x.test, secure"],
    ["make a name exist with a type nobody reads", "TXT srv.x.test", "nodata at srv.x.test, secure"],
    ["make no other name exist", "TXT other.x.test", "nxdomain at other.x.test, secure"],
    [
      "replace all other types with an alias",
      "A cname.x.test",
      "cname.x.test → host.x.test 192.0.2.1 at host.x.test, secure",
    ],
    ["win over a live alias for their own type", "A www.x.test", "www.x.test 192.0.2.11 at www.x.test, secure"],
    ["leave a live alias to other types", "TXT www.x.test", "www.x.test → nodata at host.y.test, insecure"],
    [
      "change what a live alias leads to",
      "A local.x.test",
      "local.x.test → changed.x.test 192.0.2.12 at changed.x.test, secure",
    ],
    [
      "change what a chain of live aliases leads to",
      "A chain.x.test",
      "chain.x.test → local.x.test → changed.x.test 192.0.2.12 at changed.x.test, secure",
    ],
    [
      "answer with their wildcard where nothing is",
      "TXT s1._domainkey.x.test",
      's1._domainkey.x.test "p=" at s1._domainkey.x.test, secure',
    ],
    [
      "answer with their wildcard for any depth",
      "TXT a.s1._domainkey.x.test",
      'a.s1._domainkey.x.test "p=" at a.s1._domainkey.x.test, secure',
    ],
    [
      "have no data where their wildcard lacks the type",
      "A s1._domainkey.x.test",
      "nodata at s1._domainkey.x.test, secure",
    ],
    ["keep their wildcard from names that exist live", "TXT b.exists.x.test", "nodata at b.exists.x.test, secure"],
    [
      "keep their wildcard from names below one that exists live",
      "TXT a.b.exists.x.test",
      "nxdomain at a.b.exists.x.test, secure",
    ],
    [
      "keep their wildcard from names below one that is declared",
      "TXT a.many.exists.x.test",
      "nxdomain at a.many.exists.x.test, secure",
    ],
    [
      "redirect below their DNAME",
      "A host.old.x.test",
      "host.old.x.test → host.y.test 192.0.2.200 at host.y.test, insecure",
    ],
    [
      "are followed from a live alias in another zone",
      "A back.y.test",
      "back.y.test → www.x.test 192.0.2.11 at www.x.test, insecure",
    ],
  ];
  test.each(answers)("%s", async (_claim, question, answer) => {
    expect(await ask(overlay(liveDns([live, y]), [planned]), question)).toBe(answer);
  });

  test("are as secure as the zone, not as what a live alias there leads to", async () => {
    expect(await ask(overlay(liveDns([live, y]), [planned]), "A www.x.test")).toContain(", secure");
  });

  test("are indeterminate where live DNS fails", async () => {
    const dns = overlay(liveDns([live, y], ["new.x.test"]), [planned]);
    expect(await ask(dns, "A new.x.test")).toBe(
      "new.x.test 192.0.2.9, new.x.test 192.0.2.10 at new.x.test, indeterminate",
    );
    expect(await ask(dns, "TXT new.x.test")).toBe("servfail: new.x.test is dead");
  });

  test("are unknown where what decides about a wildcard cannot be had", async () => {
    const dns = overlay(liveDns([live], ["s1._domainkey.x.test"]), [planned]);
    expect(await ask(dns, "TXT a.s1._domainkey.x.test")).toBe("servfail: s1._domainkey.x.test is dead");
  });

  test("cost no question where nothing is declared", async () => {
    const counted = liveDns([y]);
    expect(await overlay(counted, [planned]).query("host.y.test", "A")).toEqual(
      await liveDns([y]).query("host.y.test", "A"),
    );
    expect(counted.queries).toEqual(["A host.y.test"]);
  });

  test("answer below a delegation of a complete zone", async () => {
    const dns = overlay(liveDns([live]), [
      zoneOf("x.test", `${SOA}sub NS ns\n`),
      zoneOf("sub.x.test", "@ TXT inline", false),
    ]);
    expect(await ask(dns, "TXT sub.x.test")).toBe('sub.x.test "inline" at sub.x.test, secure');
  });
});

/** RRsets by `TYPE name`, each in its own line of `plan.json`. */
function setsOf(sets: readonly string[]): DeclaredRrset[] {
  return sets.map((set, i) => {
    const [type = "", name = ""] = set.split(" ");
    return { name, type, location: { file: "plan.json", line: i + 1, column: 1 } };
  });
}

/** A zone declared in part, with RRsets that go and RRsets that are not known yet. */
function partOf(text: string, absent: readonly string[] = [], undecided: readonly string[] = []): DeclaredZone {
  return { ...zoneOf("x.test", text, false), deleted: setsOf(absent), undecided: setsOf(undecided) };
}

describe("a complete zone without SOA and NS records at its apex", () => {
  const live = {
    zone: zoneOf("x.test", `${SOA}@ NS ns\n@ DNSKEY 257 3 13 AAAA\nsub NS ns\n@ TXT old`),
    security: "secure" as const,
  };
  const planned = { ...zoneOf("x.test", "www A 192.0.2.1"), format: "octodns" as const };
  const answers: [claim: string, question: string, answer: string][] = [
    ["has those that are live", "SOA x.test", "x.test ns.x.test. h.x.test. 1 3600 3600 604800 3600 at x.test, secure"],
    ["has the name servers that are live", "NS x.test", "x.test ns.x.test. at x.test, secure"],
    ["has the keys that are live", "DNSKEY x.test", "x.test 257 3 13 AAAA at x.test, secure"],
    ["has nothing else that is live", "TXT x.test", "nodata at x.test, secure"],
    ["has no delegation that it does not declare", "NS sub.x.test", "nxdomain at sub.x.test, secure"],
    ["has no SOA elsewhere", "SOA www.x.test", "nodata at www.x.test, secure"],
  ];
  test.each(answers)("%s", async (_claim, question, answer) => {
    expect(await ask(overlay(liveDns([live]), [planned]), question)).toBe(answer);
  });

  test("exists all the same where it is not live yet", async () => {
    expect(await ask(overlay(liveDns([y]), [planned]), "SOA x.test")).toBe("nodata at x.test, indeterminate");
  });

  test("is unknown in these where live DNS fails", async () => {
    expect(await ask(overlay(liveDns([live], ["x.test"]), [planned]), "NS x.test")).toBe("servfail: x.test is dead");
  });

  test("takes its own where it declares them", async () => {
    expect(await ask(overlay(liveDns([live]), [zoneOf("x.test", "@ NS other.test.")]), "NS x.test")).toBe(
      "x.test other.test. at x.test, secure",
    );
  });
});

describe("a delegation", () => {
  const child = (text: string) => ({
    zone: zoneOf("sub.x.test", `${SOA}${text}a A 192.0.2.3`),
    security: "secure" as const,
  });
  const live = (text: string) => ({ zone: zoneOf("x.test", `${SOA}${text}`), security: "secure" as const });
  const ns = "sub NS ns1.y.test.\n";
  const served = child("@ NS ns1.y.test.\n@ NS ns2.y.test.\n");
  const A = "a.sub.x.test 192.0.2.3 at a.sub.x.test";
  const anew = "undecided: t.zone:1 delegates sub.x.test; its servers were not asked";
  const cases: [
    claim: string,
    planned: DeclaredZone,
    live: ReturnType<typeof live>[],
    question: string,
    answer: string,
  ][] = [
    [
      "that is live already is left to live DNS",
      zoneOf("x.test", ns),
      [served, live(ns)],
      "A a.sub.x.test",
      `${A}, secure`,
    ],
    [
      "of a part that is live already is left to live DNS",
      zoneOf("x.test", ns, false),
      [served, live(ns)],
      "A a.sub.x.test",
      `${A}, secure`,
    ],
    ["that is not live yet is not known", zoneOf("x.test", ns), [live("")], "A a.sub.x.test", anew],
    ["of a part that is not live yet is not known", zoneOf("x.test", ns, false), [live("")], "A a.sub.x.test", anew],
    [
      "to other servers is not known",
      zoneOf("x.test", "sub NS ns9.y.test."),
      [served, live(ns)],
      "A a.sub.x.test",
      "undecided: t.zone:1 delegates sub.x.test to other servers; they were not asked",
    ],
    [
      "with the DS records that are live is as secure as live",
      zoneOf("x.test", `${ns}sub DS 1 13 2 ab`),
      [served, live(`${ns}sub DS 1 13 2 ab`)],
      "A a.sub.x.test",
      `${A}, secure`,
    ],
    [
      "with other DS records has no known security",
      zoneOf("x.test", `${ns}sub DS 1 13 2 ab`),
      [served, live(ns)],
      "A a.sub.x.test",
      `${A}, indeterminate`,
    ],
    [
      "of a part, with DS records that go, has no known security",
      { ...zoneOf("x.test", `${ns}sub DS 1 13 2 cd`, false) },
      [served, live(`${ns}sub DS 1 13 2 ab`)],
      "A a.sub.x.test",
      `${A}, indeterminate`,
    ],
    [
      "hides glue",
      zoneOf("x.test", `${ns}a.sub A 192.0.2.99`, false),
      [served, live(ns)],
      "A a.sub.x.test",
      `${A}, secure`,
    ],
    [
      "leaves its NS records to the child",
      zoneOf("x.test", ns, false),
      [served, live(ns)],
      "NS sub.x.test",
      "sub.x.test ns1.y.test., sub.x.test ns2.y.test. at sub.x.test, secure",
    ],
    [
      "answers DS itself",
      zoneOf("x.test", `${ns}sub DS 1 13 2 ab`, false),
      [served, live(ns)],
      "DS sub.x.test",
      "sub.x.test 1 13 2 ab at sub.x.test, secure",
    ],
    [
      "that goes is not known",
      partOf("", ["NS sub.x.test"]),
      [served, live(ns)],
      "A a.sub.x.test",
      "undecided: plan.json:1 removes the delegation of sub.x.test; the records that apply after that cannot be determined",
    ],
    [
      "to servers not known yet is not known",
      partOf("", [], ["NS sub.x.test"]),
      [served, live(ns)],
      "A a.sub.x.test",
      "undecided: NS sub.x.test is known only after plan.json:1 is applied",
    ],
    [
      "to servers not known yet leaves the names beside it",
      partOf("", [], ["NS sub.x.test"]),
      [served, live("b A 192.0.2.4")],
      "A b.x.test",
      "b.x.test 192.0.2.4 at b.x.test, secure",
    ],
    [
      "is not what an NS RRset at the apex is",
      partOf("", [], ["NS x.test"]),
      [live("b A 192.0.2.4")],
      "A b.x.test",
      "b.x.test 192.0.2.4 at b.x.test, secure",
    ],
  ];
  test.each(cases)("%s", async (_claim, planned, zones, question, answer) => {
    expect(await ask(overlay(liveDns(zones), [planned]), question)).toBe(answer);
  });

  test("is unknown where live DNS does not say whether it is there", async () => {
    expect(
      await ask(overlay(liveDns([served, live(ns)], ["sub.x.test"]), [zoneOf("x.test", ns)]), "A a.sub.x.test"),
    ).toBe("servfail: sub.x.test is dead");
  });
});

describe("an RRset that is not known before it is applied", () => {
  const live = {
    zone: zoneOf("x.test", `${SOA}@ TXT old\nwww A 192.0.2.1\nto CNAME new\n`),
    security: "secure" as const,
  };
  const what = (set: string): string => `undecided: ${set} is known only after plan.json:1 is applied`;
  const cases: [claim: string, undecided: string, question: string, answer: string][] = [
    ["is not answered from live DNS", "TXT x.test", "TXT x.test", what("TXT x.test")],
    ["leaves the other RRsets at its name", "MX x.test", "TXT x.test", 'x.test "old" at x.test, secure'],
    ["makes its name exist", "A new.x.test", "TXT new.x.test", "nodata at new.x.test, secure"],
    ["makes the names above exist, whatever its type", "SRV a.b.x.test", "TXT b.x.test", "nodata at b.x.test, secure"],
    ["is what a live alias leads to", "A new.x.test", "A to.x.test", what("A new.x.test")],
    ["of type CNAME may lead any question elsewhere", "CNAME www.x.test", "A www.x.test", what("CNAME www.x.test")],
    ["of type DNAME leads the names below elsewhere", "DNAME x.test", "A www.x.test", what("DNAME x.test")],
    ["at a wildcard is not known at the names it answers for", "TXT *.x.test", "TXT any.x.test", what("TXT *.x.test")],
    ["at a wildcard leaves other types", "A *.x.test", "TXT any.x.test", "nodata at any.x.test, secure"],
  ];
  test.each(cases)("%s", async (_claim, undecided, question, answer) => {
    expect(await ask(overlay(liveDns([live]), [partOf("", [], [undecided])]), question)).toBe(answer);
  });
  test.each(cases.filter(([claim]) => !/live|other RRsets/.test(claim)))(
    "in a complete zone: %s",
    async (_claim, undecided, question, answer) => {
      const zone = { ...zoneOf("x.test", "@ TXT new\nwww A 192.0.2.1"), undecided: setsOf([undecided]) };
      expect(await ask(overlay(liveDns([live]), [zone]), question)).toBe(answer);
    },
  );

  test("is not known though some of its records are", async () => {
    expect(await ask(overlay(liveDns([live]), [partOf("@ TXT one", [], ["TXT x.test"])]), "TXT x.test")).toBe(
      what("TXT x.test"),
    );
  });
});

describe("an RRset that goes", () => {
  const live = {
    zone: zoneOf(
      "x.test",
      `${SOA}@ TXT old\nonly A 192.0.2.1\nboth A 192.0.2.1\nboth TXT x\nalias CNAME www.y.test.\ns1._domainkey TXT k\n*.w A 192.0.2.8\n*.w TXT wild\na.w A 192.0.2.2\nb.w A 192.0.2.2\nb.w TXT b\nc.d.w A 192.0.2.2\n*.v CNAME host.y.test.\na.v A 192.0.2.3\n*.u CNAME a.u\nc.*.u A 192.0.2.4`,
    ),
    security: "secure" as const,
  };
  const cases: [claim: string, absent: string[], question: string, answer: string][] = [
    ["is no more", ["TXT x.test"], "TXT x.test", "nodata at x.test, secure"],
    [
      "takes its name with it where it was the only one",
      ["A only.x.test"],
      "A only.x.test",
      "nxdomain at only.x.test, secure",
    ],
    ["takes its name with it for all types", ["A only.x.test"], "TXT only.x.test", "nxdomain at only.x.test, secure"],
    ["leaves the name where another one stays", ["A both.x.test"], "A both.x.test", "nodata at both.x.test, secure"],
    ["leaves the other one", ["A both.x.test"], "TXT both.x.test", 'both.x.test "x" at both.x.test, secure'],
    [
      "takes the name where all go",
      ["A both.x.test", "TXT both.x.test"],
      "A both.x.test",
      "nxdomain at both.x.test, secure",
    ],
    ["may be an alias", ["CNAME alias.x.test"], "A alias.x.test", "nxdomain at alias.x.test, secure"],
    ["that is not live changes nothing", ["MX x.test"], "MX x.test", "nodata at x.test, secure"],
    [
      "at a name that is not live changes nothing",
      ["A none.x.test"],
      "A none.x.test",
      "nxdomain at none.x.test, secure",
    ],
    ["uncovers the wildcard beside it", ["A a.w.x.test"], "A a.w.x.test", "a.w.x.test 192.0.2.8 at a.w.x.test, secure"],
    [
      "uncovers the wildcard's other types",
      ["A a.w.x.test"],
      "TXT a.w.x.test",
      'a.w.x.test "wild" at a.w.x.test, secure',
    ],
    ["uncovers the wildcard's lack of types", ["A a.w.x.test"], "MX a.w.x.test", "nodata at a.w.x.test, secure"],
    ["uncovers no wildcard where the name stays", ["A b.w.x.test"], "A b.w.x.test", "nodata at b.w.x.test, secure"],
    [
      "uncovers a wildcard further up when the name between goes with it",
      ["A c.d.w.x.test"],
      "A c.d.w.x.test",
      "c.d.w.x.test 192.0.2.8 at c.d.w.x.test, secure",
    ],
    [
      "uncovers that for the name between",
      ["A c.d.w.x.test"],
      "A d.w.x.test",
      "d.w.x.test 192.0.2.8 at d.w.x.test, secure",
    ],
    [
      "uncovers that for its siblings",
      ["A c.d.w.x.test"],
      "A e.d.w.x.test",
      "e.d.w.x.test 192.0.2.8 at e.d.w.x.test, secure",
    ],
    [
      "uncovers a wildcard alias",
      ["A a.v.x.test"],
      "A a.v.x.test",
      "a.v.x.test → host.y.test 192.0.2.200 at host.y.test, insecure",
    ],
    [
      "uncovers no wildcard that goes as well",
      ["A a.w.x.test", "A *.w.x.test", "TXT *.w.x.test"],
      "A a.w.x.test",
      "nxdomain at a.w.x.test, secure",
    ],
    [
      "leaves the alias above it, though it leads in a circle",
      ["A c.*.u.x.test"],
      "CNAME c.*.u.x.test",
      "nxdomain at c.*.u.x.test, secure",
    ],
    [
      "of type DNAME leaves unknown what was below",
      ["DNAME x.test"],
      "A only.x.test",
      "undecided: plan.json:1 removes the DNAME record of x.test; the records below it cannot be determined",
    ],
  ];
  test.each(cases)("%s", async (_claim, absent, question, answer) => {
    expect(await ask(overlay(liveDns([live, y]), [partOf("", absent)]), question)).toBe(answer);
  });

  test("is not gone where the plan declares it anew", async () => {
    expect(await ask(overlay(liveDns([live]), [partOf("@ TXT new", ["TXT x.test"])]), "TXT x.test")).toBe(
      'x.test "new" at x.test, secure',
    );
  });

  test("leaves a name that exists by what is declared", async () => {
    expect(
      await ask(overlay(liveDns([live]), [partOf("_25._tcp.only TLSA 3 1 1 ab", ["A only.x.test"])]), "A only.x.test"),
    ).toBe("nodata at only.x.test, secure");
  });

  test("uncovers a wildcard that is declared", async () => {
    expect(await ask(overlay(liveDns([live]), [partOf("* A 192.0.2.77", ["A only.x.test"])]), "A only.x.test")).toBe(
      "only.x.test 192.0.2.77 at only.x.test, secure",
    );
  });

  test("is unknown where whether its name stays is not seen", async () => {
    const dns = liveDns([live]);
    const mute: Dns = {
      query: (name, type) =>
        name === "only.x.test" && type === "NS"
          ? Promise.resolve({ kind: "failure", cause: "servfail", reason: inWords("no NS") } as never)
          : dns.query(name, type),
    };
    expect(await ask(overlay(mute, [partOf("", ["A only.x.test"])]), "A only.x.test")).toBe("servfail: no NS");
  });

  test("is unknown where live DNS fails", async () => {
    expect(await ask(overlay(liveDns([live], ["only.x.test"]), [partOf("", ["A only.x.test"])]), "A only.x.test")).toBe(
      "servfail: only.x.test is dead",
    );
  });
});

test("a name that live DNS calls an alias, and then does not, has no answer", async () => {
  const dns = liveDns([{ zone: zoneOf("y.test", `${SOA}w CNAME www.x.test.\n`), security: "secure" as const }]);
  const fickle: Dns = {
    query: (name, type) =>
      name === "w.y.test" && type === "CNAME"
        ? Promise.resolve({ kind: "nodata", owner: name, aliases: [], security: "secure" })
        : dns.query(name, type),
  };
  expect(await ask(overlay(fickle, [zoneOf("x.test", `${SOA}www A 192.0.2.1`)]), "A w.y.test")).toBe(
    "malformed: w.y.test is an alias in one answer, but not in the next",
  );
});

describe("a live wildcard", () => {
  const live = {
    zone: zoneOf("x.test", `${SOA}* A 192.0.2.8\n* TXT wild\nown A 192.0.2.1\nsame A 192.0.2.8\n`),
    security: "secure" as const,
  };
  const alike = (name: string, type: string): string =>
    `undecided: ${name} and *.x.test currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own and keeps them`;
  const cases: [claim: string, planned: string, question: string, answer: string][] = [
    ["may answer no more for a name that comes to exist", "new MX 1 mx", "TXT new.x.test", alike("new.x.test", "TXT")],
    [
      "may answer no more below a name that comes to exist",
      "new MX 1 mx",
      "TXT a.new.x.test",
      alike("a.new.x.test", "TXT"),
    ],
    [
      "answers for the other names as before",
      "new MX 1 mx",
      "TXT other.x.test",
      'other.x.test "wild" at other.x.test, secure',
    ],
    [
      "does not answer for a name with other records",
      "own MX 1 mx",
      "A own.x.test",
      "own.x.test 192.0.2.1 at own.x.test, secure",
    ],
    [
      "does not answer for the apex",
      "@ MX 1 mx",
      "SOA x.test",
      "x.test ns.x.test. h.x.test. 1 3600 3600 604800 3600 at x.test, secure",
    ],
    ["that changes cannot be told from records of the name", "* A 192.0.2.9", "A any.x.test", alike("any.x.test", "A")],
    [
      "that changes changes no name with other records",
      "* A 192.0.2.9",
      "A own.x.test",
      "own.x.test 192.0.2.1 at own.x.test, secure",
    ],
    ["that gets a type may answer with it", "* MX 1 mx", "MX any.x.test", alike("any.x.test", "MX")],
    ["itself changes", "* A 192.0.2.9", "A *.x.test", "*.x.test 192.0.2.9 at *.x.test, secure"],
  ];
  test.each(cases)("%s", async (_claim, planned, question, answer) => {
    expect(await ask(overlay(liveDns([live]), [partOf(planned)]), question)).toBe(answer);
  });

  test("that cannot be asked for leaves unknown what it may answer", async () => {
    expect(await ask(overlay(liveDns([live], ["*.x.test"]), [partOf("new MX 1 mx")]), "TXT new.x.test")).toBe(
      "servfail: *.x.test is dead",
    );
  });
});

describe("offline", () => {
  const reason = "offline: not declared in this repository, and --offline uses no network";
  const dns = overlay(offlineDns, [
    zoneOf("x.test", `${SOA}@ TXT new\nout CNAME host.y.test.\nsub NS ns\n`),
    zoneOf("z.test", "@ TXT inline\na.b TXT x\n", false),
  ]);
  const answers: [question: string, answer: string][] = [
    ["TXT x.test", 'x.test "new" at x.test, indeterminate'],
    ["A gone.x.test", "nxdomain at gone.x.test, indeterminate"],
    ["A out.x.test", reason],
    ["A a.sub.x.test", reason],
    ["A y.test", reason],
    ["TXT z.test", 'z.test "inline" at z.test, indeterminate'],
    ["MX z.test", reason],
    ["TXT gone.z.test", reason],
    ["TXT b.z.test", reason],
  ];
  test.each(answers)("%s: %s", async (question, answer) => {
    expect(await ask(dns, question)).toBe(answer);
  });
});

describe("an RRset that others write to as well", () => {
  const live = {
    zone: zoneOf(
      "x.test",
      `${SOA}@ TXT spf\n@ TXT verify\nalone TXT old\n* TXT any\nalias CNAME host\nhost A 192.0.2.1\n`,
    ),
    security: "secure" as const,
  };
  const place = { file: "plan.json", line: 1, column: 1 };

  function planned(text: string, gone: string, name = "x.test"): DeclaredZone {
    const zone = zoneOf("x.test", text, false);
    return {
      ...zone,
      format: "terraform-plan",
      partlyManaged: [{ name, type: "TXT", location: place, deleted: zoneOf("x.test", gone, false).records }],
    };
  }
  const question = async (zone: DeclaredZone, asked: string, dead: string[] = []): Promise<string> =>
    ask(overlay(liveDns([live], dead), [zone]), asked);

  test("keeps what is live beside what is declared", async () => {
    expect(await question(planned("@ TXT new\n", ""), "TXT x.test")).toBe(
      'x.test "new", x.test "spf", x.test "verify" at x.test, secure',
    );
  });

  test("says once what is live and declared", async () => {
    expect(await question(planned("@ TXT spf\n", ""), "TXT x.test")).toBe(
      'x.test "spf", x.test "verify" at x.test, secure',
    );
  });

  test("says once, and loses, what is live cut into other strings", async () => {
    expect(await question(planned('@ TXT "s" "pf"\n', '@ TXT "ver" "ify"\n'), "TXT x.test")).toBe(
      'x.test "s" "pf" at x.test, secure',
    );
  });

  test("loses only the records that go", async () => {
    expect(await question(planned("@ TXT new\n", "@ TXT verify\n"), "TXT x.test")).toBe(
      'x.test "new", x.test "spf" at x.test, secure',
    );
  });

  test("stays where nothing of it is declared any more, unless all of it goes", async () => {
    const absent = { deleted: [{ name: "alone.x.test", type: "TXT", location: place }] };
    expect(await question({ ...planned("", "alone TXT other\n", "alone.x.test"), ...absent }, "TXT alone.x.test")).toBe(
      'alone.x.test "old" at alone.x.test, secure',
    );
    expect(
      await question({ ...planned("", "alone TXT old\n", "alone.x.test"), ...absent }, "TXT alone.x.test"),
    ).not.toContain('"old"');
  });

  test("is not known where live DNS cannot be asked, or answers as a wildcard does", async () => {
    expect(await question(planned("@ TXT new\n", ""), "TXT x.test", ["x.test"])).toBe("servfail: x.test is dead");
    expect(await question(planned("new TXT new\n", "", "new.x.test"), "TXT new.x.test")).toMatch(
      /^undecided: new\.x\.test and a wildcard currently return the same records/,
    );
  });

  test("takes the place of an alias", async () => {
    expect(await question(planned("alias TXT new\n", "", "alias.x.test"), "TXT alias.x.test")).toBe(
      'alias.x.test "new" at alias.x.test, secure',
    );
  });
});
