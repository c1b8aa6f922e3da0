// What the client makes of upstreams that misbehave; all upstreams are UDP on loopback, whose AD bit counts.
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import { Client } from "../../../src/sources/dns/client.ts";
import { AbortScope } from "../../../src/sources/dns/deadline.ts";
import type { Resolver } from "../../../src/sources/dns/resolver.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import type { Timing } from "../../../src/sources/dns/timing.ts";
import { UdpTransport } from "../../../src/sources/dns/udp-transport.ts";
import { Upstream } from "../../../src/sources/dns/upstream.ts";
import type { Answerer, Query, DnsResponse, TestServer } from "../../support/dns-server.ts";
import { closedPort, respond, serveUdp, soa } from "../../support/dns-server.ts";
import { askMemory, MEMORY_QUESTION_MS } from "../../support/memory-transport.ts";
import { NEVER, waitUntil } from "../../support/until.ts";
import { sayAll } from "../../support/in-english.ts";

/** For upstreams that answer, however busy the machine is. */
const PATIENT: Timing = { question: 40_000, attempts: [20_000, 20_000], pause: 5 };
/** For upstreams that are silent. */
const HASTY: Timing = { question: 4_000, attempts: [250, 500], pause: 5 };
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
function resolver(urls: string[], more: { concurrency?: number; timing?: Timing } = {}): Resolver {
  const opened = openResolver({ urls, timing: PATIENT, ...more });
  open.push(() => opened.close());
  return opened;
}
async function serve(answer: Answerer): Promise<TestServer> {
  const server = await serveUdp(answer);
  open.push(() => server.close());
  return server;
}

const isProbe = (query: Query) => query.name === ".";
/** A resolver that validates unless told otherwise, and answers the rest as told. */
const answering =
  (answer: (query: Query) => DnsResponse | null, validates = true): Answerer =>
  (query) => {
    if (isProbe(query)) return respond(query, { ad: validates });
    const response = answer(query);
    return response && respond(query, response);
  };
const a = (name: string, address = "192.0.2.1"): Answer => ({ type: "A", name, ttl: 60, data: address });
const questions = (server: TestServer) => server.queries.filter((query) => !isProbe(query));

describe("an answer", () => {
  test("comes with its records and is secure with AD from a resolver on loopback", async () => {
    const server = await serve(answering(({ name }) => ({ ad: true, answers: [a(name)] })));
    expect(await resolver([server.url]).dns.query("a.de", "A")).toEqual({
      kind: "records",
      records: [{ name: "a.de", ttl: 60, type: "A", data: { address: "192.0.2.1" } }],
      owner: "a.de",
      aliases: [],
      security: "secure",
    });
  });
  test("is insecure without AD from a resolver that validates", async () => {
    const server = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    const { dns, resolvers } = resolver([server.url]);
    expect(await dns.query("a.de", "A")).toMatchObject({ security: "insecure" });
    expect(resolvers()).toEqual([{ url: server.url, validates: true }]);
  });
  test("is indeterminate without AD from a resolver that does not validate", async () => {
    const server = await serve(answering(({ name }) => ({ answers: [a(name)] }), false));
    const { dns, resolvers } = resolver([server.url]);
    expect(await dns.query("a.de", "A")).toMatchObject({ security: "indeterminate" });
    expect(resolvers()).toEqual([{ url: server.url, validates: false }]);
  });
  test("is indeterminate where the resolver does not say whether it validates", async () => {
    const server = await serve((query) => (isProbe(query) ? null : respond(query, { answers: [a(query.name)] })));
    const { dns, resolvers } = resolver([server.url], { timing: HASTY });
    expect(await dns.query("a.de", "A")).toMatchObject({ kind: "records", security: "indeterminate" });
    expect(resolvers()).toEqual([{ url: server.url, validates: null }]);
  });
  test("is asked for with DO, 1232 octets and no CD, and so is the one probe of the root", async () => {
    const server = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    const { dns, sentQueries: sent } = resolver([server.url]);
    await Promise.all(["a.de", "b.de", "c.de"].map((name) => dns.query(name, "A")));
    expect(server.queries).toHaveLength(4);
    expect(sent()).toBe(4);
    for (const query of server.queries) expect(query).toMatchObject({ do: true, cd: false, payload: 1232 });
    expect(server.queries.filter(isProbe)).toHaveLength(1);
  });
  test("about the root tells whether the resolver validates: it is asked for once", async () => {
    const server = await serve((query) => respond(query, { ad: true, authorities: [soa("")] }));
    const { queryRoot, resolvers, sentQueries: sent } = resolver([server.url]);
    expect(await queryRoot()).toMatchObject({ kind: "nodata", security: "secure" });
    expect(server.queries).toHaveLength(1);
    expect(sent()).toBe(1);
    expect(resolvers()).toEqual([{ url: server.url, validates: true }]);
  });
  test("without AD is insecure or not once three answers about the root show it: no question is asked twice, and the later two together", async () => {
    let release: () => void;
    const areBothAsked = new Promise<void>((resolve) => (release = resolve));
    const server = await serve(async (query) => {
      if (!isProbe(query)) return respond(query, { answers: [a(query.name)] });
      if (query.type === "TXT") release();
      if (query.type === "NS") await areBothAsked;
      return respond(query);
    });
    const { dns, resolvers } = resolver([server.url], {
      timing: { ...PATIENT, attempts: [NEVER, NEVER, NEVER], pause: NEVER },
    });
    expect(await dns.query("a.de", "A")).toMatchObject({ security: "indeterminate" });
    expect(server.queries.filter(isProbe).map(({ type }) => type)).toEqual(["SOA", "NS", "TXT"]);
    expect(resolvers()).toEqual([{ url: server.url, validates: false }]);
  });
  test("without AD is insecure where a later answer about the root has AD", async () => {
    const server = await serve((query) =>
      respond(query, isProbe(query) ? { ad: query.type === "TXT" } : { answers: [a(query.name)] }),
    );
    const { dns, resolvers } = resolver([server.url]);
    expect(await dns.query("a.de", "A")).toMatchObject({ security: "insecure" });
    expect(resolvers()).toEqual([{ url: server.url, validates: true }]);
  });
  test.each([
    ["TXT", 5],
    ["TXT", 3],
    ["NS", 2],
  ])(
    "without AD is not insecure where the root's %s comes with error %i, and the SOA again without AD",
    async (failing, rcode) => {
      const server = await serve((query) =>
        respond(query, isProbe(query) ? (query.type === failing ? { rcode } : {}) : { answers: [a(query.name)] }),
      );
      const { dns, resolvers } = resolver([server.url], { timing: { ...PATIENT, attempts: [NEVER, NEVER, NEVER] } });
      expect(await dns.query("a.de", "A")).toMatchObject({ security: "indeterminate" });
      expect(resolvers()).toEqual([{ url: server.url, validates: false }]);
    },
  );
  test("about the root that was lost is asked for again", async () => {
    const probes: string[] = [];
    const { dns, upstreams } = askMemory(({ name, type }) => {
      if (name !== ".") return { answer: [{ type: "A", name, ttl: 60, data: { address: "192.0.2.1" } }] };
      probes.push(type);
      return probes.join(" ") === "SOA NS" ? "lost" : {};
    });
    expect(await dns.query("a.de", "A")).toMatchObject({ security: "indeterminate" });
    expect(probes).toEqual(["SOA", "NS", "TXT", "NS"]);
    expect(upstreams.map(({ validates }) => validates)).toEqual([false]);
  });
  test("tells NXDOMAIN from NODATA", async () => {
    const server = await serve(
      answering(({ name }) => ({ rcode: name === "no.de" ? 3 : 0, ad: true, authorities: [soa("de")] })),
    );
    const { dns } = resolver([server.url]);
    expect(await dns.query("no.de", "A")).toEqual({
      kind: "nxdomain",
      owner: "no.de",
      aliases: [],
      security: "secure",
    });
    expect(await dns.query("a.de", "A")).toEqual({ kind: "nodata", owner: "a.de", aliases: [], security: "secure" });
  });
  test("is asked for once per run, whoever asks", async () => {
    const server = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    const { dns } = resolver([server.url]);
    await Promise.all(Array.from({ length: 50 }, () => dns.query("a.de", "A")));
    await dns.query("a.de", "A");
    expect(questions(server)).toHaveLength(1);
  });
  test("keeps octets that are not UTF-8, and strings of any number", async () => {
    const strings = [Buffer.of(0xff, 0x80), Buffer.alloc(255, 0x61), Buffer.alloc(145, 0x62)];
    const server = await serve(answering(({ name }) => ({ answers: [{ type: "TXT", name, data: strings }] })));
    const answer = await resolver([server.url]).dns.query("a.de", "TXT");
    expect(answer).toMatchObject({
      kind: "records",
      records: [{ data: { strings: ["\xff\x80", "a".repeat(255), "b".repeat(145)] } }],
    });
  });
});

describe("aliases", () => {
  test("are followed further where the resolver did not", async () => {
    const next: Record<string, string> = { "a.de": "b.de", "b.de": "c.de" };
    const server = await serve(
      answering(({ name }) => {
        const target = next[name];
        return { ad: name !== "b.de", answers: target ? [{ type: "CNAME", name, data: target }] : [a(name)] };
      }),
    );
    expect(await resolver([server.url]).dns.query("a.de", "A")).toMatchObject({
      kind: "records",
      owner: "c.de",
      aliases: ["a.de", "b.de"],
      security: "insecure", // the weakest of three
    });
  });
  test.each([
    ["come back to where they were", "loop.de", "returns to loop.de"],
    ["never end", "0.de", "longer than 8 answers"],
  ])("that %s are no answer", async (_, start, reason) => {
    const server = await serve(
      answering(({ name }) => {
        const number = Number.parseInt(name, 10);
        const target = Number.isNaN(number) ? (name === "loop.de" ? "pool.de" : "loop.de") : `${number + 1}.de`;
        return { answers: [{ type: "CNAME", name, data: target }] };
      }),
    );
    expect(sayAll(await resolver([server.url]).dns.query(start, "A"))).toEqual({
      kind: "failure",
      cause: "malformed",
      reason: expect.stringContaining(reason),
    });
    expect(questions(server).length).toBeLessThanOrEqual(9);
  });
});

describe("SERVFAIL", () => {
  const bogus = (ede: [number, string]) =>
    answering(({ name, cd }) => (cd ? { answers: [a(name)] } : { rcode: 2, ede }));

  test("is bogus after all rounds where an Extended DNS Error says DNSSEC, which is the reason given", async () => {
    const server = await serve(bogus([7, "expired"]));
    expect(sayAll(await resolver([server.url]).dns.query("a.de", "A"))).toMatchObject({
      security: "bogus",
      reason: 'Signature Expired (7): "expired"',
    });
    expect(questions(server).map((query) => query.cd)).toEqual([false, false, true]);
  });
  test("of a name that is not there without validation is a bogus NXDOMAIN", async () => {
    const server = await serve(answering(({ cd }) => (cd ? { rcode: 3 } : { rcode: 2, ede: [6, ""] })));
    expect(await resolver([server.url]).dns.query("a.de", "A")).toMatchObject({ kind: "nxdomain", security: "bogus" });
  });
  test("that was an accident is forgotten", async () => {
    let count = 0;
    const server = await serve(
      answering(({ name, cd }) => (cd || count++ > 0 ? { ad: true, answers: [a(name)] } : { rcode: 2 })),
    );
    expect(await resolver([server.url]).dns.query("a.de", "A")).toMatchObject({ kind: "records", security: "secure" });
  });
  test("that stays is dead, with the Extended DNS Error shown", async () => {
    const server = await serve(answering(() => ({ rcode: 2, ede: [22, "no server of a.de answers"] })));
    expect(sayAll(await resolver([server.url]).dns.query("a.de", "A"))).toEqual({
      kind: "failure",
      cause: "servfail",
      reason: 'SERVFAIL, No Reachable Authority (22): "no server of a.de answers"',
    });
  });
  test("of a resolver that does not validate is never bogus", async () => {
    const server = await serve(answering(({ name, cd }) => (cd ? { answers: [a(name)] } : { rcode: 2 }), false));
    expect(await resolver([server.url]).dns.query("a.de", "A")).toMatchObject({ kind: "failure", cause: "servfail" });
  });
  test("over a way that anyone can write to is never bogus, and AD there means nothing", async () => {
    const answer = answering(({ name, cd }) =>
      name === "bogus.de" && !cd ? { rcode: 2, ede: [6, ""] } : { ad: true, answers: [a(name)] },
    );
    const server = await serve(answer);
    const lifetime = new AbortScope();
    open.push(() => lifetime.close());
    const upstream = new Upstream(
      server.url,
      false,
      new UdpTransport({ host: "127.0.0.1", port: server.port }),
      lifetime,
      PATIENT,
    );
    const dns = new Client([upstream], lifetime, PATIENT);
    expect(sayAll(await dns.query("bogus.de", "A"))).toMatchObject({
      kind: "failure",
      cause: "servfail",
      reason: expect.stringContaining("DNSSEC Bogus (6)"),
    });
    expect(await dns.query("a.de", "A")).toMatchObject({ kind: "records", security: "indeterminate" });
  });
  test("of one upstream does not matter where the next one answers", async () => {
    const dead = await serve(answering(() => ({ rcode: 2 })));
    const good = await serve(answering(({ name }) => ({ ad: true, answers: [a(name)] })));
    expect(await resolver([dead.url, good.url]).dns.query("a.de", "A")).toMatchObject({
      kind: "records",
      security: "secure",
    });
  });
});

describe("an upstream", () => {
  test.each([
    ["REFUSED", 5],
    ["FORMERR", 1],
    ["NOTIMP", 4],
  ])("that says %s is passed over, and asked once", async (_, rcode) => {
    const first = await serve(answering(() => ({ rcode })));
    const second = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    expect(await resolver([first.url, second.url]).dns.query("a.de", "A")).toMatchObject({ kind: "records" });
    expect(questions(first)).toHaveLength(1);
  });
  test("that is silent is passed over", async () => {
    const silent = await serve(() => null);
    const good = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    expect(await resolver([silent.url, good.url], { timing: HASTY }).dns.query("a.de", "A")).toMatchObject({
      kind: "records",
    });
  });
  test("that lost one packet is asked again", async () => {
    let count = 0;
    const server = await serve(answering(({ name }) => (count++ === 0 ? null : { answers: [a(name)] })));
    expect(
      await resolver([server.url], { timing: { ...PATIENT, attempts: [150, 20_000] } }).dns.query("a.de", "A"),
    ).toMatchObject({ kind: "records" });
    expect(questions(server)).toHaveLength(2);
  });
  test("that is dead does not cost every question its time", async () => {
    const silent = await serve(() => null);
    const good = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    const { dns } = resolver([silent.url, good.url], { timing: HASTY });
    for (let i = 0; i < 10; i++) expect(await dns.query(`${i}.de`, "A")).toMatchObject({ kind: "records" });
    expect(questions(silent).length).toBeLessThanOrEqual(3);
  });
  test("that is silent now and then stays the first choice", async () => {
    const first = await serve(answering(({ name }) => (name.startsWith("silent") ? null : { answers: [a(name)] })));
    const second = await serve(answering(({ name }) => ({ answers: [a(name)] })));
    const { dns } = resolver([first.url, second.url], { timing: { ...PATIENT, attempts: [400, 20_000] } });
    for (let i = 0; i < 4; i++) {
      await dns.query(`silent${i}.de`, "A");
      await dns.query(`${i}.de`, "A");
    }
    expect(questions(first)).toHaveLength(8);
    expect(questions(second)).toHaveLength(4);
  });
  test("that comes back to life is the last choice until it is needed", async () => {
    let alive = false;
    const first = await serve((query) => (alive ? respond(query, { answers: [a(query.name)] }) : null));
    const second = await serve((query) => (alive ? null : respond(query, { answers: [a(query.name)] })));
    const { dns } = resolver([first.url, second.url], { timing: HASTY });
    for (let i = 0; i < 4; i++) await dns.query(`${i}.de`, "A");
    alive = true;
    expect(await dns.query("late.de", "A")).toMatchObject({ kind: "records" });
  });
});

describe("no answer", () => {
  test("from a silent upstream is a timeout after the last attempt, long before the deadline", async () => {
    const server = await serve(() => null);
    const { dns, hasAnswered, sentQueries: sent } = resolver([server.url], { timing: { ...HASTY, question: NEVER } });
    expect(sayAll(await dns.query("a.de", "A"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "no answer in time",
    });
    expect(hasAnswered()).toBe(false);
    expect(sent()).toBeGreaterThanOrEqual(3);
    expect(questions(server).length).toBeLessThanOrEqual(HASTY.attempts.length);
  });
  test("within the time for the whole question ends it, however many upstreams there are", async () => {
    const silent = await Promise.all(Array.from({ length: 6 }, () => serve(() => null)));
    const timing = { question: 300, attempts: [NEVER, NEVER], pause: 5 };
    expect(
      sayAll(
        await resolver(
          silent.map(({ url }) => url),
          { timing },
        ).dns.query("a.de", "A"),
      ),
    ).toEqual({ kind: "failure", cause: "timeout", reason: "no answer in time" });
    expect(silent.filter((server) => questions(server).length > 0).length).toBeLessThanOrEqual(2); // a timer may be a millisecond early
  });
  test("from a port where nothing listens is unreachable", async () => {
    const port = await closedPort();
    expect(sayAll(await resolver([`udp://127.0.0.1:${port}`]).dns.query("a.de", "A"))).toEqual({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringMatching(/^[a-z]+ ECONNREFUSED$/),
    });
  });
  test("says what the upstreams did, without their names, and the cause that tells most", async () => {
    const silent = await serve(() => null);
    const dead = await serve(answering(() => ({ rcode: 2 })));
    expect(sayAll(await resolver([silent.url, dead.url], { timing: HASTY }).dns.query("a.de", "A"))).toEqual({
      kind: "failure",
      cause: "servfail",
      reason: "no answer in time; SERVFAIL",
    });
  });
  test("has one cause where two upstreams have the same", async () => {
    const dead = await Promise.all([1, 2].map(() => serve(answering(() => ({ rcode: 5 })))));
    const urls = dead.map(({ url }) => url);
    const [one, both] = await Promise.all(
      [urls.slice(0, 1), urls].map((some) => resolver(some, { timing: HASTY }).dns.query("a.de", "A")),
    );
    expect(both).toEqual(one);
  });
  test.each(["", "a..de", "A.de", "a.de.", `${"a".repeat(64)}.de`, "a\\999.de"])(
    "is asked for where %j is no name",
    async (name) => {
      const server = await serve(() => null);
      expect(await resolver([server.url]).dns.query(name, "A")).toMatchObject({ kind: "failure", cause: "malformed" });
      expect(questions(server)).toHaveLength(0);
    },
  );
  test("is waited for once all is closed, and no further one is sent", async () => {
    const server = await serve(() => null);
    const { dns, close, sentQueries } = resolver([server.url], {
      timing: { question: NEVER, attempts: [NEVER, NEVER], pause: NEVER },
    });
    const waiting = dns.query("a.de", "A");
    const sent = sentQueries();
    close();
    expect(sayAll(await waiting)).toMatchObject({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringContaining("closed"),
    });
    expect(await dns.query("b.de", "A")).toMatchObject({ kind: "failure", cause: "unreachable" });
    expect(sentQueries()).toBe(sent);
  });
});

test("a question without time is not asked", async () => {
  const server = await serve((query) => respond(query, { answers: [a(query.name)] }));
  const { dns } = resolver([server.url], { timing: { question: 0, attempts: [20_000], pause: 5 } });
  expect(sayAll(await dns.query("a.de", "A"))).toEqual({
    kind: "failure",
    cause: "timeout",
    reason: "no resolver answered within 0 s",
  });
});

describe("questions under way", () => {
  test("are never more than the limit", async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const answerAll = (): void => {
      most = Math.max(most, waiting.length);
      for (const answer of waiting.splice(0)) answer();
    };
    const server = await serve(async (query) => {
      if (isProbe(query)) return respond(query, { ad: true });
      await new Promise<void>((answer) => {
        if (waiting.push(answer) === 7) setImmediate(answerAll);
      });
      return respond(query, { answers: [a(query.name)] });
    });
    const { dns } = resolver([server.url], { concurrency: 7 });
    const answers = await Promise.all(Array.from({ length: 63 }, (_, i) => dns.query(`${i}.de`, "A")));
    expect(answers.every(({ kind }) => kind === "records")).toBe(true);
    expect(most).toBe(7);
  });
  test("that wait for a place at one resolver do not lose time", async () => {
    let clock = 0;
    const now = jest.spyOn(performance, "now").mockImplementation(() => clock);
    const lost = new Set<string>();
    const { dns, upstreams } = askMemory({
      resolver: ({ name }) => {
        if (name === "." || lost.has(name)) return { rcode: 3 };
        lost.add(name);
        clock += 0.4 * MEMORY_QUESTION_MS;
        return "lost";
      },
      trusted: false,
    });
    for (const { window } of upstreams)
      for (let i = 0; i < 63; i++) void window.run(() => new Promise(() => undefined));
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => dns.query(`${i}.de`, "A")));
    now.mockRestore();
    expect(answers.map(({ kind }) => kind)).toEqual(Array(5).fill("nxdomain"));
  });
  test("are all answered once the resolver is closed, and leave no timer", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const server = await serve(() => null);
    const { dns, close } = resolver([server.url], { timing: { question: NEVER, attempts: [NEVER], pause: NEVER } });
    const waiting = Promise.all(Array.from({ length: 600 }, (_, i) => dns.query(`${i}.de`, "A")));
    await waitUntil(() => server.queries.length >= 64);
    expect(timers()).toBe(before + 1);
    close();
    expect((await waiting).every(({ kind }) => kind === "failure")).toBe(true);
    expect(timers()).toBe(before);
  });
  test("that wait for their turn do not lose time", async () => {
    let clock = 0;
    const now = jest.spyOn(performance, "now").mockImplementation(() => clock);
    const server = await serve((query) => {
      if (!isProbe(query)) clock += PATIENT.question - 1;
      return respond(query, { ad: true, answers: [a(query.name)] });
    });
    const { dns } = resolver([server.url], { concurrency: 1 });
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => dns.query(`${i}.de`, "A")));
    now.mockRestore();
    expect(answers.every(({ kind }) => kind === "records")).toBe(true);
  });
});

test("an answer has the times of the signature of its records, if there is one", async () => {
  const times = { name: "a.de", type: 1, from: 0, until: 86_400 };
  const rr = { name: "a.de", ttl: 300, type: "A", data: { address: "192.0.2.1" } } as const;
  const { dns } = askMemory(({ type }) => ({
    isAuthenticated: true,
    answer: type === "A" ? [rr] : [],
    authority: [],
    signatureTimes: [times],
  }));
  const until = "1970-01-02T00:00:00.000Z";
  expect(await dns.query("a.de", "A")).toMatchObject({ signature: { from: "1970-01-01T00:00:00.000Z", until } });
  expect(await dns.query("a.de", "AAAA")).not.toHaveProperty("signature");
});
