// What `probe` is opened with.
import { beforeAll, expect, jest, test } from "@jest/globals";
import type * as run from "../../src/run/probe.ts";
import type { LiveOptions } from "../../src/sources/world.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";

let repository: TestRepository;
let probe: typeof run.probe;
let opened: LiveOptions[] = [];

beforeAll(async () => {
  repository = gitRepository();
  repository.write({ "mail-policy.yml": "version: 1\nresolvers: ['tls://dns.example.net']\ndomains: [example.de]\n" });
  repository.commit();
  const world = await import("../../src/sources/world.ts");
  jest.unstable_mockModule("../../src/sources/world.ts", () => ({
    ...world,
    openLive: (options: LiveOptions) => {
      opened.push(options);
      throw new Error("not opened");
    },
  }));
  ({ probe } = await import("../../src/run/probe.ts"));
});

test.each([
  ["the policy, if it is not trusted", { isUntrusted: true }, true],
  ["the policy, if it is trusted", { isUntrusted: false }, false],
  ["the command line", { isUntrusted: true, resolvers: ["tls://dns.example.org"] }, false],
  ["the policy, if private networks are allowed", { isUntrusted: true, allowPrivateNetwork: true }, false],
])("resolvers of %s: they are not trusted: %o %p", async (_claim, over, isUntrusted) => {
  opened = [];
  const probing = probe({
    config: repository.path("mail-policy.yml"),
    root: repository.folder,
    resolvers: [],
    allowPrivateNetwork: false,
    domains: [],
    helo: null,
    concurrency: null,
    deadlineMs: 1_200_000,
    from: "here",
    ...over,
  });
  await expect(probing).rejects.toThrow("not opened");
  expect(opened).toMatchObject([{ hasUntrustedResolvers: isUntrusted }]);
});
