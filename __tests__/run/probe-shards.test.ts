// The probes of shards: which addresses each asks. The network is a DNS of this process, and mail servers that only note who asks.
import { beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import type * as planning from "../../src/run/plan.ts";
import type * as run from "../../src/run/probe.ts";
import type { SmtpAnswer } from "../../src/ports.ts";
import type { World } from "../../src/sources/world.ts";
import { fakeDns } from "../support/fake-dns.ts";
import type { Answers } from "../support/fake-dns.ts";
import { inWords } from "../support/in-words.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { propertyRuns } from "../support/property-runs.ts";

const AT = "2026-11-01T00:00:00.000Z";

let probe: typeof run.probe;
let plan: typeof planning.plan;
let place: PolicyFolder;
let answers: Answers = {};
let asked: string[] = [];

/** A world of which every part is noted, as `recordingWorld` notes it. */
function notingWorld(): World {
  const smtpAnswers = new Map<string, SmtpAnswer>();
  return {
    dns: fakeDns(answers),
    smtp: {
      probe: (address: string, name: string) => {
        asked.push(address);
        const result = { kind: "failure", cause: "connect", reason: inWords("refused") } as const;
        const answer: SmtpAnswer = { result, at: AT, from: null };
        smtpAnswers.set(`smtp://[${address}] ${name}`, answer);
        return Promise.resolve(answer);
      },
    },
    at: AT,
    limitations: () => [],
    smtpAnswers: () => smtpAnswers,
    runWithResolverCheck: (work: () => Promise<unknown>) => work(),
    close: () => undefined,
  } as unknown as World;
}

beforeAll(async () => {
  const sources = await import("../../src/sources/live-world.ts");
  jest.unstable_mockModule("../../src/sources/live-world.ts", () => ({ ...sources, openLive: notingWorld }));
  ({ probe } = await import("../../src/run/probe.ts"));
  ({ plan } = await import("../../src/run/plan.ts"));
});
beforeEach(() => void (place = policyFolder()));

const access = () => ({ config: place.config, root: place.folder, isUntrusted: false });
const NETWORK = { resolvers: [], allowPrivateNetwork: false, concurrency: null, deadlineMs: 1_200_000 };

/** The addresses that a probe asked, and those in the file it wrote. */
async function probing(shard: { number: number; of: number } | null): Promise<{ asked: string[]; saved: string[] }> {
  asked = [];
  const { text } = await probe({
    ...access(),
    ...NETWORK,
    domains: [],
    shard,
    smtpRate: null,
    helo: null,
    from: "here",
  });
  const { smtp } = JSON.parse(text) as { smtp: object };
  return { asked: [...new Set(asked)].toSorted(), saved: Object.keys(smtp).toSorted() };
}

test("no address is asked by two shards, and together they ask and save what one probe does", async () => {
  const host = fc.record({ mx: fc.nat(5), address: fc.integer({ min: 1, max: 200 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(host, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 1, max: 5 }),
      async (all, of) => {
        answers = Object.fromEntries(
          all.flatMap(({ mx, address }, i) => [
            [`d${i}.test MX`, [`10 mx${mx}.test`]],
            [`mx${mx}.test A`, [`192.0.2.${address}`]],
            [`mx${mx}.test AAAA`, [`2001:db8::${address}`]],
          ]),
        );
        place.write("mail-policy.yml", `version: 1\ndomains: [${all.map((_, i) => `d${i}.test`).join(", ")}]\n`);
        const shards = [];
        for (let number = 1; number <= of; number++) shards.push(await probing({ number, of }));
        const whole = await probing(null);
        expect(shards.flatMap((one) => one.asked).toSorted()).toEqual(whole.asked);
        expect(shards.flatMap((one) => one.saved).toSorted()).toEqual(whole.saved);
        const { probe: planned } = await plan({ ...access(), ...NETWORK, shards: of, hasHosts: true });
        const counts = shards.map((one, i) => ({ number: i + 1, count: one.asked.length }));
        expect(planned).toEqual(counts.filter(({ count }) => count > 0));
      },
    ),
    { numRuns: propertyRuns(20) },
  );
});

test("a plan connects to no mail server, and without --hosts asks nothing", async () => {
  answers = { "d0.test MX": ["10 mx.test"], "mx.test A": ["192.0.2.1"] };
  place.write("mail-policy.yml", "version: 1\ndomains: [d0.test]\n");
  asked = [];
  const steps: number[][] = [];
  const onProgress = (...step: number[]): unknown => steps.push(step);
  const options = { ...access(), ...NETWORK, shards: 2, onProgress };
  expect(await plan({ ...options, hasHosts: false })).toEqual({
    of: 2,
    check: [{ number: expect.any(Number), count: 1 }],
    probe: null,
    defects: [],
  });
  expect(steps).toEqual([]);
  await plan({ ...options, hasHosts: true });
  expect([asked, steps]).toEqual([
    [],
    [
      [0, 1],
      [1, 1],
    ],
  ]);
});
