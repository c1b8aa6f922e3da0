import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { createAuthority, deepestZone } from "../../../src/zones/planned/authority.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { zoneOf } from "../text-zones.ts";
import { say } from "../../../src/report/say.ts";

function ask(zone: DeclaredZone, question: string): string {
  const [name, type] = question.split(" ") as [string, RrType];
  const answer = createAuthority(zone).answer(name, type);
  if (answer.kind === "records")
    return answer.records.map((rr) => `${rr.name} ${rr.type} ${formatRdata(rr.type, rr.data)}`).join(", ");
  if (answer.kind === "alias") return `alias ${answer.target}`;
  return answer.kind === "broken" ? say(answer.reason) : answer.kind;
}

describe("the example zone of RFC 4592 §2.2.1", () => {
  const zone = zoneOf(
    "example",
    `@ SOA ns.example.com. host.example.com. 1 1h 1h 1w 1h
     NS ns.example.com.
     NS ns.example.net.
* TXT "this is a wildcard"
* MX 10 host1.example.
sub.* TXT "this is not a wildcard"
host1 A 192.0.2.1
_ssh._tcp.host1 SRV 0 0 22 host1
_ssh._tcp.host2 SRV 0 0 22 host2
subdel NS ns.example.com.
subdel NS ns.example.net.`,
  );
  const answers: [question: string, answer: string][] = [
    ["host3.example MX", "host3.example MX 10 host1.example."],
    ["host3.example A", "nodata"],
    ["foo.bar.example TXT", 'foo.bar.example TXT "this is a wildcard"'],
    ["host1.example MX", "nodata"],
    ["sub.*.example MX", "nodata"],
    ["_telnet._tcp.host1.example TXT", "nxdomain"],
    ["host2.example MX", "nodata"],
    ["_tcp.host2.example MX", "nodata"],
    ["_ssh._tcp.host2.example MX", "nodata"],
    ["host.subdel.example A", "referral"],
    ["ghost.*.example MX", "nxdomain"],
    ["*.example MX", "*.example MX 10 host1.example."],
    ["subdel.example NS", "referral"],
    ["subdel.example DS", "nodata"],
    ["example NS", "example NS ns.example.com., example NS ns.example.net."],
    ["example.com A", "referral"],
  ];
  test.each(answers)("%s: %s", (question, answer) => {
    expect(ask(zone, question)).toBe(answer);
  });
});

describe("a zone", () => {
  const zone = zoneOf(
    "x.test",
    `@ SOA ns h 1 1h 1h 1w 1h
@ NS ns
www CNAME mx
loop CNAME loop
away CNAME y.test.
* CNAME mx
mx A 192.0.2.1
mx A 192.0.2.2
sub NS ns.sub
sub DS 1 13 2 ab
ns.sub A 192.0.2.3
deep.sub TXT "hidden"
old DNAME new
old TXT "at the DNAME itself"
below.old TXT "hidden"
w.new TXT "w"
long DNAME ${"l".repeat(60)}.${"l".repeat(60)}.${"l".repeat(60)}.test.
opaque SRV 0 0 1 mx
a.b.c TXT "c"`,
  );
  const answers: [claim: string, question: string, answer: string][] = [
    ["answers with the whole RRset", "mx.x.test A", "mx.x.test A 192.0.2.1, mx.x.test A 192.0.2.2"],
    ["has no data of a type that is not there", "mx.x.test AAAA", "nodata"],
    ["says where an alias leads", "www.x.test A", "alias mx.x.test"],
    ["says so when it leads out of the zone", "away.x.test A", "alias y.test"],
    ["gives the CNAME itself when asked for it", "www.x.test CNAME", "www.x.test CNAME mx.x.test."],
    ["leaves a loop to who follows it", "loop.x.test A", "alias loop.x.test"],
    ["answers with a wildcard alias", "any.thing.x.test MX", "alias mx.x.test"],
    ["gives a wildcard alias when asked for it", "any.x.test CNAME", "any.x.test CNAME mx.x.test."],
    ["lets an empty non-terminal exist", "b.c.x.test TXT", "nodata"],
    ["stops wildcards at an empty non-terminal", "z.b.c.x.test TXT", "nxdomain"],
    ["lets a name with a type nobody reads exist", "opaque.x.test A", "nodata"],
    ["refers below a delegation", "host.sub.x.test A", "referral"],
    ["hides what stands below a delegation", "deep.sub.x.test TXT", "referral"],
    ["answers DS at a delegation", "sub.x.test DS", "sub.x.test DS 1 13 2 ab"],
    ["refers DS below a delegation", "a.sub.x.test DS", "referral"],
    ["redirects below a DNAME", "w.old.x.test TXT", "alias w.new.x.test"],
    ["hides what stands below a DNAME", "below.old.x.test TXT", "alias below.new.x.test"],
    ["makes the CNAME of a DNAME when asked for it", "w.old.x.test CNAME", "w.old.x.test CNAME w.new.x.test."],
    ["does not redirect the DNAME's own name", "old.x.test TXT", 'old.x.test TXT "at the DNAME itself"'],
    [
      "fails where a DNAME makes a name too long",
      `${"a".repeat(63)}.${"a".repeat(10)}.long.x.test A`,
      `the DNAME record of long.x.test rewrites ${"a".repeat(63)}.${"a".repeat(10)}.long.x.test to a name that is too long`,
    ],
    ["does not answer for its parent", "test SOA", "referral"],
    ["does not answer for a name that only ends alike", "ax.test A", "referral"],
  ];
  test.each(answers)("%s", (_claim, question, answer) => {
    expect(ask(zone, question)).toBe(answer);
  });

  test("says nothing for a wildcard that delegates", () => {
    expect(ask(zoneOf("x.test", "*.w NS ns\n*.w TXT w"), "a.w.x.test TXT")).toBe(
      "RFC 4592 §4.2 does not define how servers answer for the NS records of *.w.x.test",
    );
  });

  test("of the root answers for all names", () => {
    expect(ask(zoneOf(".", "@ SOA ns h 1 1h 1h 1w 1h\ntest NS ns"), "com A")).toBe("nxdomain");
  });

  test("that is deepest answers, but for DS the one above", () => {
    const zones = new Map(
      ["x.test", "sub.x.test"].map((origin) => [origin, createAuthority(zoneOf(origin, "@ SOA ns h 1 1h 1h 1w 1h"))]),
    );
    expect(deepestZone(zones, "a.sub.x.test", "A")?.origin).toBe("sub.x.test");
    expect(deepestZone(zones, "sub.x.test", "A")?.origin).toBe("sub.x.test");
    expect(deepestZone(zones, "sub.x.test", "DS")?.origin).toBe("x.test");
    expect(deepestZone(zones, "x.test", "DS")).toBeUndefined();
    expect(deepestZone(zones, ".", "DS")).toBeUndefined();
  });
});
