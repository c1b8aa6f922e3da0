// What `probe` is opened with.
import { beforeAll, expect, jest, test } from "@jest/globals";
import type * as run from "../../src/run/probe.ts";
import type { ProbeOptions } from "../../src/run/probe.ts";
import type { LiveOptions } from "../../src/sources/live-world.ts";
import type { World } from "../../src/sources/world.ts";
import { fakeDns } from "../support/fake-dns.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";

let repository: TestRepository;
let probe: typeof run.probe;
let opened: LiveOptions[] = [];
let world: World | null = null;

beforeAll(async () => {
  repository = gitRepository();
  repository.write({ "mail-policy.yml": "version: 1\nresolvers: ['tls://dns.example.net']\ndomains: [example.de]\n" });
  repository.commit();
  const sources = await import("../../src/sources/live-world.ts");
  jest.unstable_mockModule("../../src/sources/live-world.ts", () => ({
    ...sources,
    openLive: (options: LiveOptions) => {
      opened.push(options);
      if (world === null) throw new Error("not opened");
      return world;
    },
  }));
  ({ probe } = await import("../../src/run/probe.ts"));
});

function probing(over: Partial<ProbeOptions>): ReturnType<typeof run.probe> {
  return probe({
    config: repository.path("mail-policy.yml"),
    root: repository.folder,
    isUntrusted: true,
    resolvers: [],
    allowPrivateNetwork: false,
    domains: [],
    shard: null,
    helo: null,
    concurrency: null,
    deadlineMs: 1_200_000,
    smtpRate: null,
    from: "here",
    ...over,
  });
}

test.each([
  ["the policy, if it is not trusted", { isUntrusted: true }, true],
  ["the policy, if it is trusted", { isUntrusted: false }, false],
  ["the command line", { isUntrusted: true, resolvers: ["tls://dns.example.org"] }, false],
  ["the policy, if private networks are allowed", { isUntrusted: true, allowPrivateNetwork: true }, false],
])("resolvers of %s: they are not trusted: %o %p", async (_claim, over, isUntrusted) => {
  opened = [];
  await expect(probing(over)).rejects.toThrow("not opened");
  expect(opened).toMatchObject([{ hasUntrustedResolvers: isUntrusted }]);
});

test.each([
  [
    "is closed, and each step is told, once all is probed",
    null,
    [
      [0, 1],
      [1, 1],
    ],
  ],
  ["is closed too where the probe fails", new Error("no resolver answers"), [[0, 1]]],
])("the world %s", async (_claim, failure, told) => {
  let closed = 0;
  world = {
    dns: fakeDns({}),
    at: "2026-11-01T00:00:00.000Z",
    limitations: () => [],
    smtpAnswers: () => new Map(),
    runWithResolverCheck: (work: () => Promise<unknown>) => (failure === null ? work() : Promise.reject(failure)),
    close: () => closed++,
  } as unknown as World;
  const steps: number[][] = [];
  const outcome = await probing({ onProgress: (...step) => steps.push(step) }).catch((error: unknown) => error);
  world = null;
  expect([closed, steps]).toEqual([1, told]);
  expect(outcome).toEqual(failure ?? expect.objectContaining({ askedCount: 0, answeredCount: 0 }));
});
