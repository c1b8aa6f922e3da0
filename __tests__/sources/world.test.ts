import { writeFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { AuditError, UsageError } from "../../src/errors.ts";
import { Deadline } from "../../src/sources/run-deadline.ts";
import { openLive } from "../../src/sources/live-world.ts";
import { readSnapshot } from "../../src/sources/read-snapshot.ts";
import { openOffline, openReplay } from "../../src/sources/world.ts";
import { offlineDns } from "../../src/zones/planned/overlay.ts";
import { closedPort, respond, serveUdp, soa } from "../support/dns-server.ts";
import type { Answerer } from "../support/dns-server.ts";
import { inWords } from "../support/in-words.ts";
import { message } from "../../src/message.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { say } from "../support/in-english.ts";

/** No record, whatever is asked. */
const NOTHING = { authorities: [soa(".")] };

const { path } = temporaryFolder();

const AT = "2026-11-23T12:00:00.000Z";
const NO_DEADLINE = { deadline: new Deadline(), smtpDeadlineMs: null, smtpRate: 2 };

async function liveWorld<T>(answer: Answerer, use: (world: ReturnType<typeof openLive>) => Promise<T>): Promise<T> {
  const server = await serveUdp(answer);
  const world = openLive({
    at: AT,
    hasUntrustedResolvers: false,
    resolvers: [server.url],
    concurrency: null,
    allowPrivateNetwork: false,
    smtp: "off",
    helo: null,
    evidence: [],
    ...NO_DEADLINE,
  });
  try {
    return await use(world);
  } finally {
    world.close();
    await server.close();
  }
}

describe("offline", () => {
  test("nothing is asked, and nothing is missed", async () => {
    const world = openOffline(AT, offlineDns, []);
    expect(await world.dns.query("example.de", "MX")).toMatchObject({ kind: "failure", cause: "offline" });
    expect(await world.https.get("mta-sts.example.de", "/", world.dns)).toMatchObject({
      kind: "failure",
      cause: "offline",
    });
    expect(await world.smtp.probe("192.0.2.1", "mx.example.de")).toEqual({
      result: { kind: "failure", cause: "offline", reason: message("smtp/offline") },
      at: AT,
      from: null,
    });
    expect(await world.runWithResolverCheck(() => Promise.resolve("done"))).toBe("done");
    expect(world).toMatchObject({ at: AT, offline: true });
    expect(world.resolvers()).toEqual([]);
  });

  test("the moment is the clock's where none is given", () => {
    jest.useFakeTimers({ now: Date.parse(AT) });
    try {
      expect(openOffline(null, offlineDns, []).at).toBe(AT);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a replay", () => {
  const file = path("snapshot.json");

  test("answers as the run did, and saves the same snapshot again", async () => {
    const first = openOffline(AT, offlineDns, []);
    const answer = await first.dns.query("example.de", "MX");
    writeFileSync(file, wholeText(first.snapshot()));
    const again = openReplay(readSnapshot(file), null);
    expect(await again.dns.query("example.de", "MX")).toEqual(answer);
    expect(await again.dns.query("example.org", "MX")).toMatchObject({ cause: "unobserved" });
    expect(again).toMatchObject({ at: AT, offline: true });
    expect(wholeText(again.snapshot())).toBe(wholeText(first.snapshot()));
  });

  test("has the same limits as the run", async () => {
    const world = openLive({
      at: AT,
      hasUntrustedResolvers: false,
      resolvers: [],
      concurrency: null,
      allowPrivateNetwork: false,
      smtp: "off",
      helo: null,
      evidence: [],
      ...NO_DEADLINE,
    });
    expect(world.limitations()).toEqual([]);
    const answer = await world.smtp.probe("192.0.2.1", "mx.example.de");
    world.close();
    expect(answer).toMatchObject({ result: { kind: "failure", cause: "off" }, at: AT, from: null });
    const { resolvers: _, ...rest } = JSON.parse(wholeText(world.snapshot())) as object & { resolvers: unknown };
    writeFileSync(file, JSON.stringify({ ...rest, resolvers: [] }));
    const again = openReplay(readSnapshot(file), null);
    expect(await again.smtp.probe("192.0.2.1", "mx.example.de")).toEqual(answer);
    expect(await again.smtp.probe("192.0.2.2", "mx.example.de")).toMatchObject({
      result: { cause: "unobserved" },
      at: AT,
    });
    expect(again.limitations()).toEqual([message("limitation/smtp-off")]);
  });

  test("is judged as of another moment where one is given", () => {
    const later = "2027-01-01T00:00:00.000Z";
    writeFileSync(file, wholeText(openOffline(AT, offlineDns, []).snapshot()));
    expect(openReplay(readSnapshot(file), later).at).toBe(later);
  });
});

describe("a live world", () => {
  test("gives the result of work that resolvers answered", async () => {
    const result = await liveWorld(
      (query) => respond(query, NOTHING),
      (world) => world.runWithResolverCheck(() => world.dns.query("example.de", "A")),
    );
    expect(result).toMatchObject({ kind: "nodata" });
  });

  test("gives up where no resolver can be reached, without waiting for the work", async () => {
    const resolvers = [`udp://127.0.0.1:${await closedPort()}`];
    const world = openLive({
      at: AT,
      hasUntrustedResolvers: false,
      resolvers,
      concurrency: null,
      allowPrivateNetwork: false,
      smtp: "off",
      helo: null,
      evidence: [],
      ...NO_DEADLINE,
    });
    const endless = new Promise<never>(() => undefined);
    await expect(world.runWithResolverCheck(() => endless)).rejects.toMatchObject({
      reasons: [{ code: "audit/no-resolver" }],
    });
    world.close();
  });

  test("asks for the root before the work, which may fill every slot", async () => {
    const names: string[] = [];
    const answer: Answerer = (query) => {
      names.push(query.name);
      return respond(query, NOTHING);
    };
    const server = await serveUdp(answer);
    const world = openLive({
      at: AT,
      hasUntrustedResolvers: false,
      resolvers: [server.url],
      concurrency: 1,
      allowPrivateNetwork: false,
      smtp: "off",
      helo: null,
      evidence: [],
      ...NO_DEADLINE,
    });
    await world.runWithResolverCheck(() => world.dns.query("example.de", "A"));
    expect(names.filter((name) => name !== ".")).toEqual(["example.de"]);
    expect(names[0]).toBe(".");
    world.close();
    await server.close();
  });

  test.each([
    ["REFUSED", 5],
    ["SERVFAIL", 2],
  ])("gives up where every answer is %s", async (_name, rcode) => {
    const run = liveWorld(
      (query) => respond(query, { rcode }),
      (world) => world.runWithResolverCheck(() => world.dns.query("example.de", "A")),
    );
    await expect(run).rejects.toThrow(AuditError);
  });

  test("keeps what was measured where only the root is refused", async () => {
    const answer: Answerer = (query) => respond(query, query.name === "." ? { rcode: 5 } : NOTHING);
    expect(
      await liveWorld(answer, (world) => world.runWithResolverCheck(() => world.dns.query("example.de", "A"))),
    ).toMatchObject({
      kind: "nodata",
    });
  });

  test("does not open where EHLO could not say its name", () => {
    const open = (): unknown =>
      openLive({
        at: AT,
        hasUntrustedResolvers: false,
        resolvers: [],
        concurrency: null,
        allowPrivateNetwork: false,
        smtp: "off",
        helo: "a b",
        evidence: [],
        ...NO_DEADLINE,
        smtpDeadlineMs: 3_600_000,
        smtpRate: 2,
      });
    const before = process.getActiveResourcesInfo();
    expect(open).toThrow(UsageError);
    expect(process.getActiveResourcesInfo()).toEqual(before); // nothing keeps the process
  });

  test("says of its resolvers in the snapshot what the report said, whatever shows later", async () => {
    const [told, saved] = await liveWorld(
      (query) => respond(query, { ...NOTHING, ad: true }),
      async (world) => {
        const before = world.resolvers();
        await world.runWithResolverCheck(() => world.dns.query("example.de", "A"));
        return [before, (JSON.parse(wholeText(world.snapshot())) as { resolvers: object[] }).resolvers];
      },
    );
    expect(saved).toEqual(told);
  });

  test("notes its answers, resolvers and moment in the snapshot", async () => {
    const snapshot = await liveWorld(
      (query) => respond(query, { ...NOTHING, ad: true }),
      async (world) => {
        await world.runWithResolverCheck(() => world.dns.query("example.de", "A"));
        return JSON.parse(wholeText(world.snapshot())) as {
          at: string;
          resolvers: object[];
          dns: Record<string, object>;
        };
      },
    );
    expect(snapshot).toMatchObject({
      at: AT,
      offline: false,
      dns: { "A example.de": { kind: "nodata", security: "secure" } },
    });
    expect(snapshot.resolvers).toEqual([{ url: expect.stringMatching(/^udp:/), validates: true }]);
  });
});

describe("at the deadline", () => {
  const UP = "the run's deadline of 20 min was reached (--deadline)";
  const LATE = { kind: "failure", cause: "deadline", reason: inWords(UP) };

  /** A world whose resolver falls silent after `answered` questions; `finish` closes it. */
  async function stalledWorld(answered: (name: string) => boolean) {
    const server = await serveUdp((query) => (answered(query.name) ? respond(query, NOTHING) : null));
    const deadline = new Deadline();
    const live = {
      at: AT,
      hasUntrustedResolvers: false,
      resolvers: [server.url],
      concurrency: 4,
      allowPrivateNetwork: true,
      smtp: "off",
      helo: null,
      evidence: [],
    } as const;
    const world = openLive({ ...live, deadline, smtpDeadlineMs: null, smtpRate: 2 });
    const finish = async (): Promise<void> => {
      world.close();
      await server.close();
    };
    return { world, deadline, finish };
  }

  test("what is under way, what waits and what is asked then is not measured; what was answered stays", async () => {
    const { world, deadline, finish } = await stalledWorld((name) => name === "." || name === "answered.example");
    const result = await world.runWithResolverCheck(async () => {
      const known = await world.dns.query("answered.example", "A");
      const waiting = Array.from({ length: 100 }, (_, i) => world.dns.query(`d${i}.example`, "A"));
      const fetched = world.https.get("mta-sts.example.de", "/", world.dns);
      setImmediate(() => deadline.end(inWords(UP)));
      const late = [
        ...(await Promise.all(waiting)),
        await fetched,
        await world.dns.query("later.example", "A"),
        await world.https.get("later.example", "/", world.dns),
      ];
      expect(await world.dns.query("answered.example", "A")).toBe(known);
      return { known, late };
    });
    expect(result.known).toMatchObject({ kind: "nodata" });
    for (const answer of result.late) expect(answer).toMatchObject(LATE);
    expect(
      world
        .limitations()
        .map((limit) => say(limit))
        .filter((limit) => limit.includes("deadline")),
    ).toEqual([`${UP}; results that were not available by then are unknown`]);
    await finish();
  });

  test("a run that measured nothing ends as one that measured nothing, not as one without a resolver", async () => {
    const { world, deadline, finish } = await stalledWorld(() => false);
    setImmediate(() => deadline.end(inWords(UP)));
    expect(await world.runWithResolverCheck(() => world.dns.query("example.de", "A"))).toEqual(LATE);
    await finish();
  });

  test("a replay says what the run said", async () => {
    const { world, deadline, finish } = await stalledWorld((name) => name === ".");
    setImmediate(() => deadline.end(inWords(UP)));
    await world.runWithResolverCheck(() =>
      Promise.all([
        world.dns.query("example.de", "A"),
        world.https.get("mta-sts.example.de", "/", world.dns),
        world.smtp.probe("192.0.2.1", "mx.example.de"),
      ]),
    );
    await finish();
    const file = path("late.json");
    writeFileSync(file, wholeText(world.snapshot()));
    const again = openReplay(readSnapshot(file), null);
    expect(await again.dns.query("example.de", "A")).toEqual(LATE);
    expect(again.limitations()).toEqual(world.limitations());
    expect(wholeText(again.snapshot())).toBe(wholeText(world.snapshot()));
  });

  test("of mail servers only they are asked no more", async () => {
    const server = await serveUdp((query) => respond(query, NOTHING));
    const live = {
      at: AT,
      hasUntrustedResolvers: false,
      resolvers: [server.url],
      concurrency: null,
      allowPrivateNetwork: true,
      smtp: "on",
      helo: null,
      evidence: [],
    } as const;
    const world = openLive({ ...live, deadline: new Deadline(), smtpDeadlineMs: 1, smtpRate: 2 });
    const reason = "the deadline for mail servers of 0.001 s was reached (--smtp-deadline)";
    await new Promise((done) => setTimeout(done, 1)); // timers of one length fire in the order they were set
    expect(await world.smtp.probe("127.0.0.1", "mx.example.de")).toMatchObject({
      result: { cause: "deadline", reason: message("deadline/smtp", { ms: 1 }) },
    });
    expect(await world.dns.query("example.de", "A")).toMatchObject({ kind: "nodata" });
    expect(
      world
        .limitations()
        .map((limit) => say(limit))
        .filter((limit) => limit.includes("mail servers")),
    ).toEqual([`${reason}; results that were not available by then are unknown`]);
    world.close();
    await server.close();
  });
});
