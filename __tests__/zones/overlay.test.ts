import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import type { Dns } from "../../src/ports.ts";
import { offline, overlay } from "../../src/zones/overlay.ts";
import { liveDns, zoneOf } from "./worlds.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";

async function ask(dns: Dns, question: string): Promise<string> {
  const [type, name] = question.split(" ") as [RrType, string];
  const answer = await dns.query(name, type);
  if (answer.kind === "failure") return `${answer.cause}: ${answer.reason}`;
  const data = answer.kind === "records" ? answer.records.map((rr) => `${rr.name} ${formatRdata(rr.type, rr.data)}`).join(", ") : answer.kind;
  return `${[...answer.aliases, data].join(" → ")} at ${answer.owner}, ${answer.security}`;
}

const y = { zone: zoneOf("y.test", `${SOA}host A 192.0.2.200\nback CNAME www.x.test.\n`), security: "insecure" as const };

describe("a complete zone", () => {
  const live = { zone: zoneOf("x.test", `${SOA}@ TXT old\nhost A 192.0.2.1\ngone A 192.0.2.2\nsub NS ns\n`), security: "secure" as const };
  const sub = { zone: zoneOf("sub.x.test", `${SOA}a A 192.0.2.3`), security: "insecure" as const };
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
    ["follows an alias out of the zone, as secure as the weakest part", "A out.x.test", "out.x.test → host.y.test 192.0.2.200 at host.y.test, insecure"],
    ["follows a live alias back into the zone", "A round.x.test", "round.x.test → back.y.test → www.x.test → host.x.test 192.0.2.9 at host.x.test, insecure"],
    ["leaves what is delegated to live DNS", "A a.sub.x.test", "a.sub.x.test 192.0.2.3 at a.sub.x.test, insecure"],
    ["follows an alias below a delegation", "A to-sub.x.test", "to-sub.x.test → a.sub.x.test 192.0.2.3 at a.sub.x.test, insecure"],
    ["fails at a loop", "A l1.x.test", "malformed: the aliases of l1.x.test lead back to l1.x.test"],
    ["fails at an alias of itself", "A self.x.test", "malformed: the aliases of self.x.test lead back to self.x.test"],
    ["fails at more than eight aliases", "A c0.x.test", "malformed: c0.x.test leads through more than 8 aliases"],
    ["does not answer for other zones", "A host.y.test", "host.y.test 192.0.2.200 at host.y.test, insecure"],
    ["changes what a live alias leads to", "A back.y.test", "back.y.test → www.x.test → host.x.test 192.0.2.9 at host.x.test, insecure"],
  ];
  test.each(answers)("%s", async (_claim, question, answer) => {
    expect(await ask(overlay(liveDns([sub, live, y]), [planned]), question)).toBe(answer);
  });

  test("asks live DNS once for its own security, whatever is asked of it", async () => {
    const counted = liveDns([live]);
    const dns = overlay(counted, [planned]);
    await Promise.all([dns.query("x.test", "TXT"), dns.query("gone.x.test", "A"), dns.query("host.x.test", "A")]);
    expect(counted.asked).toEqual(["SOA x.test"]);
  });

  test("is indeterminate where live DNS fails or does not have it", async () => {
    expect(await ask(overlay(liveDns([live], ["x.test"]), [planned]), "TXT x.test")).toBe('x.test "new" at x.test, indeterminate');
    expect(await ask(overlay(liveDns([y]), [planned]), "TXT x.test")).toBe('x.test "new" at x.test, indeterminate');
  });

  test("fails where the target of an alias cannot be had", async () => {
    expect(await ask(overlay(liveDns([live, y], ["host.y.test"]), [planned]), "A out.x.test")).toBe("servfail: host.y.test is dead");
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
    zone: zoneOf("x.test", `${SOA}@ TXT old\n@ MX 1 old\nwww CNAME host.y.test.\nhost A 192.0.2.1\ncname A 192.0.2.2\nb.exists A 192.0.2.3\nlocal CNAME changed\nchanged A 192.0.2.4\nfar CNAME near.y.test.\nchain CNAME local\n`),
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
    ["replace all other types with an alias", "A cname.x.test", "cname.x.test → host.x.test 192.0.2.1 at host.x.test, secure"],
    ["win over a live alias for their own type", "A www.x.test", "www.x.test 192.0.2.11 at www.x.test, secure"],
    ["leave a live alias to other types", "TXT www.x.test", "www.x.test → nodata at host.y.test, insecure"],
    ["change what a live alias leads to", "A local.x.test", "local.x.test → changed.x.test 192.0.2.12 at changed.x.test, secure"],
    ["change what a chain of live aliases leads to", "A chain.x.test", "chain.x.test → local.x.test → changed.x.test 192.0.2.12 at changed.x.test, secure"],
    ["answer with their wildcard where nothing is", "TXT s1._domainkey.x.test", 's1._domainkey.x.test "p=" at s1._domainkey.x.test, secure'],
    ["answer with their wildcard for any depth", "TXT a.s1._domainkey.x.test", 'a.s1._domainkey.x.test "p=" at a.s1._domainkey.x.test, secure'],
    ["have no data where their wildcard lacks the type", "A s1._domainkey.x.test", "nodata at s1._domainkey.x.test, secure"],
    ["keep their wildcard from names that exist live", "TXT b.exists.x.test", "nodata at b.exists.x.test, secure"],
    ["keep their wildcard from names below one that exists live", "TXT a.b.exists.x.test", "nxdomain at a.b.exists.x.test, secure"],
    ["keep their wildcard from names below one that is declared", "TXT a.many.exists.x.test", "nxdomain at a.many.exists.x.test, secure"],
    ["redirect below their DNAME", "A host.old.x.test", "host.old.x.test → host.y.test 192.0.2.200 at host.y.test, insecure"],
    ["are followed from a live alias in another zone", "A back.y.test", "back.y.test → www.x.test 192.0.2.11 at www.x.test, insecure"],
  ];
  test.each(answers)("%s", async (_claim, question, answer) => {
    expect(await ask(overlay(liveDns([live, y]), [planned]), question)).toBe(answer);
  });

  test("are as secure as the zone, not as what a live alias there leads to", async () => {
    expect(await ask(overlay(liveDns([live, y]), [planned]), "A www.x.test")).toContain(", secure");
  });

  test("are indeterminate where live DNS fails", async () => {
    const dns = overlay(liveDns([live, y], ["new.x.test"]), [planned]);
    expect(await ask(dns, "A new.x.test")).toBe("new.x.test 192.0.2.9, new.x.test 192.0.2.10 at new.x.test, indeterminate");
    expect(await ask(dns, "TXT new.x.test")).toBe("servfail: new.x.test is dead");
  });

  test("are unknown where what decides about a wildcard cannot be had", async () => {
    const dns = overlay(liveDns([live], ["s1._domainkey.x.test"]), [planned]);
    expect(await ask(dns, "TXT a.s1._domainkey.x.test")).toBe("servfail: s1._domainkey.x.test is dead");
  });

  test("cost no question where nothing is declared", async () => {
    const counted = liveDns([y]);
    expect(await overlay(counted, [planned]).query("host.y.test", "A")).toEqual(await liveDns([y]).query("host.y.test", "A"));
    expect(counted.asked).toEqual(["A host.y.test"]);
  });

  test("answer below a delegation of a complete zone", async () => {
    const dns = overlay(liveDns([live]), [zoneOf("x.test", `${SOA}sub NS ns\n`), zoneOf("sub.x.test", "@ TXT inline", false)]);
    expect(await ask(dns, "TXT sub.x.test")).toBe('sub.x.test "inline" at sub.x.test, secure');
  });
});

describe("offline", () => {
  const reason = "offline: not declared in this repository, and --offline asks no one";
  const dns = overlay(offline, [zoneOf("x.test", `${SOA}@ TXT new\nout CNAME host.y.test.\nsub NS ns\n`), zoneOf("z.test", "@ TXT inline\na.b TXT x\n", false)]);
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
