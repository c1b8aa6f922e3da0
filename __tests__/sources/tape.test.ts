import { describe, expect, test } from "@jest/globals";
import type { Dns, HttpsResult, Smtp } from "../../src/ports.ts";
import type { HttpsFetch } from "../../src/sources/https-question.ts";
import type { Tape } from "../../src/sources/tape.ts";
import { replay, record } from "../../src/sources/tape.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { inWords } from "../support/in-words.ts";
import { sayAll } from "../support/in-english.ts";

const HOST = "mta-sts.example.de";
const PATH = "/.well-known/mta-sts.txt";
const AT = "2026-11-23T12:00:00.000Z";
const blank = (): Tape => ({ dns: new Map(), https: new Map(), smtp: new Map() });

/** HTTPS that says which call it was. */
function counting(): HttpsFetch {
  let calls = 0;
  return () =>
    Promise.resolve({
      kind: "failure",
      cause: "connect",
      reason: inWords(`call ${++calls}`),
      address: null,
      certificate: null,
    });
}

/** Mail servers that say which call it was. */
function countingSmtp(): Smtp {
  let calls = 0;
  return {
    probe: () =>
      Promise.resolve({
        result: { kind: "failure", cause: "closed", reason: inWords(`call ${++calls}`) },
        at: AT,
        from: null,
      }),
  };
}

/** The ports over a DNS, recorded. */
const recorded = (dns: Dns, tape: Tape, fetch = counting()): ReturnType<typeof record> =>
  record({ dns, fetch, smtp: countingSmtp() }, tape);

describe("a tape", () => {
  test("plays what was recorded, by name and type", async () => {
    const tape = blank();
    const live = fakeDns({
      "example.de TXT": ["v=spf1 -all"],
      "example.de MX": ["10 mx.example.de"],
      "silent.example.de A": "timeout",
    });
    const taped = recorded(live, tape).dns;
    const questions = [
      ["example.de", "TXT"],
      ["example.de", "MX"],
      ["example.de", "A"],
      ["gone.example.de", "A"],
      ["silent.example.de", "A"],
    ] as const;
    const answers = await Promise.all(questions.map(([name, type]) => taped.query(name, type)));
    const played = await Promise.all(questions.map(([name, type]) => replay(tape, AT).dns.query(name, type)));
    expect(played).toEqual(answers);
    expect(answers.map((answer) => answer.kind)).toEqual(["records", "records", "nodata", "nxdomain", "failure"]);
  });

  test("has no answer to a question that was not asked", async () => {
    const { dns, https, smtp } = replay(blank(), AT);
    expect(await dns.query("example.de", "A")).toMatchObject({ kind: "failure", cause: "unobserved" });
    expect(await https.get(HOST, PATH, dns)).toMatchObject({
      kind: "failure",
      cause: "unobserved",
      address: null,
      certificate: null,
    });
    expect(await smtp.probe("192.0.2.1", "mx.example.de")).toMatchObject({
      result: { kind: "failure", cause: "unobserved" },
      at: AT,
      from: null,
    });
  });

  test.each(["__proto__", "constructor", "hasOwnProperty"])(
    "knows no answer about %s unless it was asked",
    async (name) => {
      expect(await replay(blank(), AT).dns.query(name, "A")).toMatchObject({ cause: "unobserved" });
      const tape = blank();
      await recorded(fakeDns({}), tape).dns.query(name, "A");
      expect(await replay(tape, AT).dns.query(name, "A")).toMatchObject({ kind: "nxdomain" });
    },
  );
});

describe("what was fetched", () => {
  const at = (address: string): Dns => fakeDns({ [`${HOST} A`]: [address] });

  test("is kept apart for views that lead to different addresses", async () => {
    const tape = blank();
    const live = counting();
    const both: HttpsResult[] = [];
    for (const dns of [at("192.0.2.1"), at("192.0.2.2")])
      both.push(await recorded(dns, tape, live).https.get(HOST, PATH, dns));
    expect(await replay(tape, AT).https.get(HOST, PATH, at("192.0.2.1"))).toEqual(both[0]);
    expect(await replay(tape, AT).https.get(HOST, PATH, at("192.0.2.2"))).toEqual(both[1]);
    expect(await replay(tape, AT).https.get(HOST, PATH, at("192.0.2.3"))).toMatchObject({ cause: "unobserved" });
  });

  test("is asked once, also where several ask at the same time", async () => {
    const tape = blank();
    const { https } = recorded(at("192.0.2.1"), tape);
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => https.get(HOST, PATH, at("192.0.2.1"))));
    others.push(await https.get(HOST, PATH, at("192.0.2.1")));
    for (const other of others) expect(other).toBe(first);
    expect(await replay(tape, AT).https.get(HOST, PATH, at("192.0.2.1"))).toEqual(first);
  });

  test("does not depend on the order of the addresses", async () => {
    const dns = fakeDns({ [`${HOST} A`]: ["192.0.2.1", "192.0.2.2"], [`${HOST} AAAA`]: ["2001:db8::1"] });
    const turned = fakeDns({ [`${HOST} A`]: ["192.0.2.2", "192.0.2.1"], [`${HOST} AAAA`]: ["2001:db8::1"] });
    const tape = blank();
    const result = await recorded(dns, tape).https.get(HOST, PATH, dns);
    expect(await replay(tape, AT).https.get(HOST, PATH, turned)).toEqual(result);
  });

  test("is kept apart for a look-up that failed, one that was bogus, and one without addresses", async () => {
    const bogus = fakeDns((name, type) => (type === "A" ? { bogus: ["192.0.2.1"] } : noData(name)));
    const views = [fakeDns({ [`${HOST} A`]: "timeout" }), bogus, at("192.0.2.1"), fakeDns({})];
    const tape = blank();
    const live = counting();
    for (const dns of views) await recorded(dns, tape, live).https.get(HOST, PATH, dns);
    expect(tape.https.size).toBe(4);
    const replayed = await Promise.all(views.map((dns) => replay(tape, AT).https.get(HOST, PATH, dns)));
    expect(sayAll(replayed.map((result) => (result.kind === "failure" ? result.reason : "")))).toEqual([
      "call 1",
      "call 2",
      "call 3",
      "call 4",
    ]);
  });
});

describe("what a mail server answered", () => {
  test("is kept by address and by the name it was asked for", async () => {
    const tape = blank();
    const { smtp } = recorded(fakeDns({}), tape);
    const questions = [
      ["192.0.2.1", "mx.example.de"],
      ["192.0.2.1", "mx.example.org"],
      ["2001:db8::1", "mx.example.de"],
    ] as const;
    const answers = [];
    for (const [address, name] of questions) answers.push(await smtp.probe(address, name));
    const played = await Promise.all(questions.map(([address, name]) => replay(tape, AT).smtp.probe(address, name)));
    expect(played).toEqual(answers);
    expect([...tape.smtp.keys()]).toEqual([
      "smtp://[192.0.2.1] mx.example.de",
      "smtp://[192.0.2.1] mx.example.org",
      "smtp://[2001:db8::1] mx.example.de",
    ]);
    expect(await replay(tape, AT).smtp.probe("192.0.2.2", "mx.example.de")).toMatchObject({
      result: { cause: "unobserved" },
    });
  });
});
