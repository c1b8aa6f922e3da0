// What is made of resolvers that fail now and then, or always: counted, not timed.
import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import type { Dns, DnsAnswer } from "../../../src/ports.ts";
import { DEFAULT_TIMING } from "../../../src/sources/dns/timing.ts";
import type { Question } from "../../../src/sources/dns/wire.ts";
import type { Reply, Resolver } from "../../support/memory-transport.ts";
import { askMemory, rr, SERVFAIL, soa, validatingResolver } from "../../support/memory-transport.ts";
import { seededRandom } from "../../support/seeded.ts";
import { sayAll } from "../../support/in-english.ts";

const REFUSED: Reply = { rcode: 5 };
const ds = rr("a.de", "DS", { keyTag: 1, algorithm: 13, digestType: 2, digest: "00" });
const address = (name: string) => rr(name, "A", { address: "192.0.2.1" });
const tlsa = (name: string) => rr(name, "TLSA", { usage: 3, selector: 1, matching: 1, data: "00" });

/** Everything about the zone a.de, as it stands there; DS records stand in its parent. */
function held({ name, type }: Question): Reply {
  if (type === "DS") return { answer: name === "a.de" ? [ds] : [], authority: name === "a.de" ? [] : [soa("a.de")] };
  if (type === "SOA") return name === "a.de" ? { answer: [soa("a.de")] } : { authority: [soa("a.de")] };
  return { answer: [type === "TLSA" ? tlsa(name) : address(name)] };
}
const secure: Resolver = (question) => ({ ...(held(question) as object), isAuthenticated: !question.cd });
const unsigned: Resolver = (question) =>
  question.type === "DS"
    ? { isAuthenticated: true, authority: [soa("de")] }
    : { ...(held(question) as object), isAuthenticated: false };
/** Signed, and nothing in it validates; the resolver does not say why. */
const bogus: Resolver = (question) => (question.cd || question.type === "DS" ? secure(question) : SERVFAIL);
/** A name whose servers are gone. */
const dead: Resolver = () => SERVFAIL;

/** The same, with CD=1 alone. */
const onlyUnchecked =
  (zone: Resolver): Resolver =>
  (question) =>
    question.cd || question.type === "DS" ? zone(question) : SERVFAIL;
/** Says something else the first `times` times. */
function first(times: number, reply: Reply, then: Resolver): Resolver {
  let left = times;
  return (question) => (left-- > 0 ? reply : then(question));
}
/** Says something else to a share of all questions, those for the root too. */
function now(random: () => number, share: number, reply: Reply, otherwise: Resolver): Resolver {
  const resolver = validatingResolver(otherwise);
  return (question) => (random() < share ? reply : resolver(question));
}

const short = (answer: DnsAnswer): string => (answer.kind === "failure" ? answer.cause : answer.security);

async function tally(dns: Dns, type: RrType, questions: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < questions; i++) {
    const state = short(await dns.query(`n${i}.a.de`, type));
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

describe("a farm of which 15 % do not validate", () => {
  test("makes none of 5,000 signed names insecure", async () => {
    const member = (question: Question): Reply => ({
      ...(held(question) as object),
      signatures: [question.name, "a.de"],
    });
    const random = seededRandom(6);
    const { dns } = askMemory((question) =>
      random() < 0.15 ? member(question) : { ...(member(question) as object), isAuthenticated: !question.cd },
    );
    const { secure: answered = 0, ...rest } = await tally(dns, "A", 5_000);
    expect(rest["insecure"] ?? 0).toBe(0);
    expect(answered).toBeGreaterThan(4_950);
  });
});

describe("a resolver that says SERVFAIL at random", () => {
  // at 30 % a signed name is taken for bogus with a probability of 2.3e-6, and a TLSA lookup fails for good with one of 2.0e-5
  test.each([
    [5, "A", 1],
    [5, "TLSA", 2],
    [30, "A", 3],
    [30, "TLSA", 4],
  ] as const)(
    "to %d %% of all questions makes none of 5,000 answers of type %s a verdict",
    async (percent, type, seed) => {
      const { dns } = askMemory(now(seededRandom(seed), percent / 100, SERVFAIL, secure));
      const { secure: answered = 0, ...rest } = await tally(dns, type, 5_000);
      expect(rest["bogus"] ?? 0).toBe(0);
      if (type === "TLSA") expect(rest["servfail"] ?? 0).toBe(0);
      expect(answered).toBeGreaterThan(percent === 5 ? 4_990 : 4_800);
    },
  );

  test("makes no unsigned name bogus, even where it says so to all questions without CD", async () => {
    const { dns } = askMemory(validatingResolver(onlyUnchecked(unsigned)));
    expect(await tally(dns, "A", 20)).toEqual({ servfail: 20 });
  });
});

describe("bogus data behind a resolver that says no more than SERVFAIL", () => {
  test("is found, where no packet is lost and where 5 % are", async () => {
    for (const [share, names] of [
      [0, 5],
      [0.05, 200],
    ] as const) {
      const { dns } = askMemory(now(seededRandom(5), share, "lost", bogus));
      expect(await tally(dns, "A", names)).toEqual({ bogus: names });
    }
  });
  test("takes nine times SERVFAIL and seven answers with CD=1", async () => {
    const { dns, asked } = askMemory(validatingResolver(bogus));
    expect(await dns.query("a.de", "A")).toMatchObject({
      kind: "records",
      records: [address("a.de")],
      security: "bogus",
    });
    const [unchecked, checked] = [true, false].map(
      (cd) => asked[0]?.filter((question) => question.cd === cd && question.type === "A").length,
    );
    expect({ unchecked, checked, all: asked[0]?.length }).toEqual({ unchecked: 7, checked: 9, all: 18 });
  });
  test("takes longer than resolvers keep a SERVFAIL that had another cause (unbound: 5 s), and less than the time for two questions", async () => {
    const { dns, lifetime } = askMemory(validatingResolver(bogus));
    await dns.query("a.de", "A");
    expect(lifetime.pausedMs).toBeGreaterThan(5_000);
    expect(lifetime.pausedMs).toBeLessThan(2 * DEFAULT_TIMING.question);
  });
  test("is found through several resolvers together, for no more", async () => {
    const { dns, asked } = askMemory(validatingResolver(bogus), validatingResolver(bogus));
    expect(short(await dns.query("a.de", "A"))).toBe("bogus");
    expect(asked.map(({ length }) => length)).toEqual([12, 9]);
  });
  test("behind an alias is found by its own zone", async () => {
    const alias: Resolver = (question) => {
      if (question.name !== "www.b.de") return bogus(question);
      if (!question.cd) return SERVFAIL;
      return { answer: [rr("www.b.de", "CNAME", { target: "a.de" }), address("a.de")] };
    };
    expect(await askMemory(validatingResolver(alias)).dns.query("www.b.de", "A")).toMatchObject({
      security: "bogus",
      owner: "a.de",
      aliases: ["www.b.de"],
    });
  });
  test.each<[string, Resolver]>([
    ["answers at last", first(8, SERVFAIL, secure)],
    [
      "fails with CD=1 as well, once in between",
      (() => {
        let unchecked = 0;
        const moody: Resolver = (question) =>
          question.cd && question.type === "A" && ++unchecked === 5 ? SERVFAIL : bogus(question);
        return moody;
      })(),
    ],
    [
      "does not say whether a DS record leads there",
      (question) => (question.type === "DS" ? SERVFAIL : bogus(question)),
    ],
    [
      "says nothing without CD after the first rounds",
      (() => {
        let checked = 0;
        const tired: Resolver = (question) =>
          !question.cd && question.type === "A" && ++checked > 5 ? "lost" : bogus(question);
        return tired;
      })(),
    ],
  ])("is not assumed where the resolver %s", async (_, resolver) => {
    expect(short(await askMemory(validatingResolver(resolver)).dns.query("a.de", "A"))).not.toBe("bogus");
  });
  test("is not assumed of a resolver that does not validate", async () => {
    expect(
      short(await askMemory((question) => (question.name === "." ? {} : bogus(question))).dns.query("a.de", "A")),
    ).toBe("servfail");
  });
});

describe("an Extended DNS Error", () => {
  const saying =
    (code: number): Resolver =>
    (question) =>
      question.cd || question.type === "DS" ? unsigned(question) : { rcode: 2, errors: [{ code, text: "" }] };

  test.each([6, 7, 8, 9, 10, 11, 12, 25])("%d proves that data is bogus", async (code) => {
    const { dns, asked } = askMemory(validatingResolver(saying(code)));
    expect(short(await dns.query("a.de", "A"))).toBe("bogus");
    expect(asked[0]).toHaveLength(4);
  });
  test.each<[string, Resolver[]]>([
    ["of one member of a farm, once,", [first(1, { rcode: 2, errors: [{ code: 9, text: "" }] }, secure)]],
    ["of one resolver, where the packet of the other was lost once,", [saying(8), first(1, "lost", secure)]],
  ])("%s is asked past", async (_, resolvers) => {
    const { dns } = askMemory(...resolvers.map(validatingResolver));
    expect(short(await dns.query("a.de", "A"))).toBe("secure");
  });
  test("is not forgotten where SERVFAIL comes without it the next time", async () => {
    const { dns, asked } = askMemory(
      validatingResolver(first(1, { rcode: 2, errors: [{ code: 7, text: "" }] }, bogus)),
    );
    expect(sayAll(await dns.query("a.de", "A"))).toMatchObject({ security: "bogus", reason: "Signature Expired (7)" });
    expect(asked[0]).toHaveLength(4);
  });
  test.each([0, 1, 2, 3, 5, 13, 14, 22, 23, 27])("%d proves nothing", async (code) => {
    expect(short(await askMemory(validatingResolver(saying(code))).dns.query("a.de", "A"))).toBe("servfail");
  });
  test("proves it also where the questions with CD=1 fail at first", async () => {
    let unchecked = 0;
    const resolver: Resolver = (question) => (question.cd && ++unchecked < 3 ? SERVFAIL : saying(6)(question));
    expect(short(await askMemory(validatingResolver(resolver)).dns.query("a.de", "A"))).toBe("bogus");
  });
  test("of one resolver does not matter where another one validates the answer", async () => {
    expect(
      short(await askMemory(validatingResolver(saying(7)), validatingResolver(secure)).dns.query("a.de", "A")),
    ).toBe("secure");
    expect(
      short(await askMemory(validatingResolver(saying(7)), validatingResolver(unsigned)).dns.query("a.de", "A")),
    ).toBe("insecure");
  });
  test("is believed where another one answers without validating", async () => {
    const plain: Resolver = (question) => ({ ...(held(question) as object), isAuthenticated: false });
    expect(short(await askMemory(validatingResolver(saying(7)), plain).dns.query("a.de", "A"))).toBe("bogus");
  });
});

describe("a failure that stays costs", () => {
  test.each<[string, Resolver, RrType, string, number]>([
    ["of a dead name, six questions", dead, "A", "servfail", 6],
    ["of a dead name that is asked for TLSA, where it is a verdict, twelve", dead, "TLSA", "servfail", 12],
    ["REFUSED three", () => REFUSED, "A", "refused", 3],
    ["an unexpected rcode three", () => ({ rcode: 6 }), "A", "refused", 3],
    ["an empty answer three, and five to see whether its zone is alive", () => ({}), "A", "malformed", 8],
    ["silence three", () => "lost", "A", "timeout", 3],
    ["of an unsigned name that answers with CD=1, six", onlyUnchecked(unsigned), "A", "servfail", 6],
  ])("%s", async (_, resolver, type, cause, count) => {
    const { dns, asked } = askMemory(validatingResolver(resolver));
    expect(short(await dns.query("a.de", type))).toBe(cause);
    expect(asked[0]).toHaveLength(count);
  });
  test("of a dead name with two resolvers, nine questions", async () => {
    const { dns, asked } = askMemory(validatingResolver(dead), validatingResolver(dead));
    expect(short(await dns.query("a.de", "A"))).toBe("servfail");
    expect(asked.flat()).toHaveLength(9);
  });
});

describe("a failure that passes is asked past", () => {
  test.each<[string, Reply]>([
    ["SERVFAIL", SERVFAIL],
    ["REFUSED", REFUSED],
    ["FORMERR", { rcode: 1 }],
    ["YXDOMAIN", { rcode: 6 }],
    ["an empty answer", {}],
    ["silence", "lost"],
  ])("%s, twice", async (_, reply) => {
    expect(short(await askMemory(validatingResolver(first(2, reply, secure))).dns.query("a.de", "A"))).toBe("secure");
  });
  test("SERVFAIL eight times to a TLSA lookup, which is not a verdict yet", async () => {
    const checked = first(8, SERVFAIL, secure);
    const resolver: Resolver = (question) => (question.cd ? SERVFAIL : checked(question));
    expect(short(await askMemory(validatingResolver(resolver)).dns.query("a.de", "TLSA"))).toBe("secure");
  });
  test("SERVFAIL to everything, TLSA lookups and the root alike, which says nothing about the lookup", async () => {
    let isDown = false;
    const { dns } = askMemory((question) => (isDown ? SERVFAIL : validatingResolver(secure)(question)));
    expect(short(await dns.query("a.de", "A"))).toBe("secure");
    isDown = true;
    expect(sayAll(await dns.query("a.de", "TLSA"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "SERVFAIL; asking again did not confirm that the error lasts",
    });
  });
  test("a TLSA lookup that gets SERVFAIL, then nothing, did not fail for good", async () => {
    const { dns } = askMemory(validatingResolver(first(6, SERVFAIL, () => "lost")));
    expect(sayAll(await dns.query("a.de", "TLSA"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "SERVFAIL; asking again did not confirm that the error lasts",
    });
  });
});

describe("an answer without AD", () => {
  const withSignatures =
    (resolver: Resolver): Resolver =>
    (question) => ({ ...(resolver(question) as object), signatures: ["a.de"] });
  const stripped = withSignatures((question) => ({ ...(held(question) as object), isAuthenticated: false }));

  test("but with signatures is asked for again: one member of a farm may not validate", async () => {
    let asked = 0;
    const farm: Resolver = (question) => (asked++ < 2 ? stripped(question) : withSignatures(secure)(question));
    expect(short(await askMemory(validatingResolver(farm)).dns.query("a.de", "A"))).toBe("secure");
  });
  /** A zone whose parent says this of its DS record. */
  const delegated = (reply: Reply) =>
    validatingResolver((question) => (question.type === "DS" ? reply : stripped(question)));
  test("but with signatures, each time, is insecure where no DS record leads to the zone", async () => {
    const none = delegated({ isAuthenticated: true, authority: [soa("de")] });
    const { dns, asked } = askMemory(none, none);
    expect(short(await dns.query("a.de", "A"))).toBe("insecure");
    expect(asked.flat()).toHaveLength(8);
  });
  test.each([
    ["none that is secure", 13, false, "indeterminate"],
    ["one of an algorithm that not every validator implements", 12, true, "insecure"],
    ["one of an algorithm that every validator implements", 13, true, "indeterminate"],
  ] as const)(
    "but with signatures, each time, where %s leads to the zone (%d, %s), is %s",
    async (_, algorithm, authenticated, state) => {
      const record = { ...ds, data: { ...ds.data, algorithm } };
      expect(
        short(await askMemory(delegated({ isAuthenticated: authenticated, answer: [record] })).dns.query("a.de", "A")),
      ).toBe(state);
    },
  );
  test("but with signatures, in a denial by opt-out, is insecure at once: validators do not set it there (RFC 5155 §9.2)", async () => {
    const { dns, asked } = askMemory(
      validatingResolver(() => ({ authority: [soa("a.de")], signatures: ["a.de"], isOptOut: true })),
    );
    expect(await dns.query("b.a.de", "A")).toMatchObject({ kind: "nodata", security: "insecure" });
    expect(asked[0]).toHaveLength(1);
  });
  test("but with signatures, where that does not show, has no state", async () => {
    expect(short(await askMemory(delegated("lost")).dns.query("a.de", "A"))).toBe("indeterminate");
  });
  test.each([
    ["without signatures is insecure at once", ["a.de"], "insecure", 1],
    ["with signatures is doubted like others", ["www.b.de", "a.de"], "indeterminate", 8],
  ] as const)("behind an alias %s", async (_, signatures, state, count) => {
    const answer = [rr("www.b.de", "CNAME", { target: "a.de" }), address("a.de")];
    const { dns, asked } = askMemory(
      validatingResolver((question) =>
        question.type === "A" ? { answer, signatures: [...signatures] } : secure(question),
      ),
    );
    expect(await dns.query("www.b.de", "A")).toMatchObject({ kind: "records", owner: "a.de", security: state });
    expect(asked[0]).toHaveLength(count);
  });
  test("but with signatures is not made insecure by a resolver that anyone could have written for", async () => {
    const liar: Resolver = (question) => (question.type === "DS" ? { authority: [soa("de")] } : "lost");
    const { dns } = askMemory(delegated("lost"), {
      resolver: validatingResolver((question) => (question.cd ? stripped(question) : liar(question))),
      trusted: false,
    });
    expect(short(await dns.query("a.de", "A"))).toBe("indeterminate");
  });
  test("but with signatures, one of them that of the DNAME its alias is made of (RFC 6672 §3.1), is doubted like others", async () => {
    const answer = [
      rr("b.de", "DNAME", { target: "a.de" }),
      rr("www.b.de", "CNAME", { target: "www.a.de" }),
      address("www.a.de"),
    ];
    const { dns } = askMemory(
      validatingResolver((question) =>
        question.type === "A" ? { answer, signatures: ["b.de", "www.a.de"] } : secure(question),
      ),
    );
    expect(await dns.query("www.b.de", "A")).toMatchObject({
      kind: "records",
      owner: "www.a.de",
      security: "indeterminate",
    });
  });
  test("and without signatures is insecure at once", async () => {
    const { dns, asked } = askMemory(validatingResolver(unsigned));
    expect(short(await dns.query("a.de", "A"))).toBe("insecure");
    expect(asked[0]).toHaveLength(1);
  });
  test("but with signatures, and SERVFAIL to the same question, has no state", async () => {
    let asked = 0;
    const farm: Resolver = (question) =>
      question.cd || question.type === "DS" || asked++ % 2 === 0 ? stripped(question) : SERVFAIL;
    expect(short(await askMemory(validatingResolver(farm)).dns.query("a.de", "A"))).toBe("indeterminate");
  });
});

describe("whether a resolver validates", () => {
  const rootSaying =
    (root: Resolver): Resolver =>
    (question) =>
      question.name === "." ? root(question) : unsigned(question);

  test.each<[string, Reply]>([
    ["SERVFAIL", SERVFAIL],
    ["silence", "lost"],
    ["an answer without AD", {}],
  ])("shows behind %s, twice", async (_, reply) => {
    const { dns, upstreams } = askMemory(rootSaying(first(2, reply, () => ({ isAuthenticated: true }))));
    expect(short(await dns.query("a.de", "A"))).toBe("insecure");
    expect(upstreams[0]?.validates).toBe(true);
  });
  test("is asked again by the next question where nothing came", async () => {
    const { dns } = askMemory(rootSaying(first(3, SERVFAIL, () => ({ isAuthenticated: true }))));
    expect(short(await dns.query("a.de", "A"))).toBe("indeterminate");
    expect(short(await dns.query("b.a.de", "A"))).toBe("insecure");
  });
  test("is given up in the end", async () => {
    let probes = 0;
    const { dns, upstreams } = askMemory(rootSaying(() => (++probes, SERVFAIL)));
    expect(await tally(dns, "A", 100)).toEqual({ indeterminate: 100 });
    expect(upstreams[0]?.validates).toBe(null);
    expect(probes).toBe(24);
  });
  test("is denied by three answers without AD, for good", async () => {
    let probes = 0;
    const { dns, upstreams } = askMemory(rootSaying(() => (++probes, {})));
    expect(await tally(dns, "A", 10)).toEqual({ indeterminate: 10 });
    expect(upstreams[0]?.validates).toBe(false);
    expect(probes).toBe(3);
  });
});
