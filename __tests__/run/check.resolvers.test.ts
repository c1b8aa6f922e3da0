// Whose word a run takes for it where its resolvers are.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.ts";
import { check } from "../../src/run/check.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";
import type { TestServer } from "../support/dns-server.ts";
import { closedPort, respond, serveUdp, soa } from "../support/dns-server.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { inEnglish } from "../support/in-english.ts";

let server: TestServer;
let place: TestRepository;
beforeEach(async () => {
  server = await serveUdp((query) => respond(query, { ad: true, authorities: [soa(".")] }));
  place = gitRepository();
  place.write({
    "mail-policy.yml": `version: 1\nresolvers: [ "${server.url}", system ]\ndomains: [{ name: example.de, mail: none }]\n`,
  });
  place.commit();
});
afterEach(async () => {
  await server.close();
});

const run = (over: Partial<CheckOptions>) => check(checkOptions(place.folder, over));
const askedBy = async (over: Partial<CheckOptions>): Promise<boolean> => {
  await run(over);
  return server.queries.length > 0;
};

describe("resolvers of this network that the policy names", () => {
  test("are faults at their places where the policy is not trusted, and nothing is asked", async () => {
    const error = await run({ isUntrusted: true }).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(InputError);
    expect(inEnglish((error as InputError).faults)).toEqual([
      {
        location: { file: "mail-policy.yml", line: 2, column: 14 },
        message: `resolver "${server.url}" is not the address of a public host (loopback, RFC 1122), and this policy is not trusted. Set the resolver in the workflow (\`resolvers\`) or with --resolver, or set allow-private-network there`,
      },
      {
        location: { file: "mail-policy.yml", line: 2, column: expect.any(Number) },
        message: expect.stringMatching(/^resolver "system" is the one of this machine, .*not trusted/),
      },
    ]);
    expect(server.queries).toEqual([]);
  });

  test("are asked where it is trusted", async () => {
    expect(await askedBy({})).toBe(true);
  });

  test("are asked where who set the run up allows it", async () => {
    expect(await askedBy({ isUntrusted: true, allowPrivateNetwork: true })).toBe(true);
  });

  test("are asked where who set the run up names them", async () => {
    expect(await askedBy({ isUntrusted: true, resolvers: [server.url] })).toBe(true);
  });

  test("are not a fault offline", async () => {
    expect((await run({ isUntrusted: true, offline: true })).report.resolvers).toEqual([]);
  });
});

test("a resolver that the one who set the run up names fails with its reason, also where the policy is not trusted", async () => {
  const refused = `udp://127.0.0.1:${await closedPort()}`;
  await expect(run({ isUntrusted: true, resolvers: [refused] })).rejects.toMatchObject({
    reasons: [{ code: "audit/no-resolver", values: { urls: [refused], reason: { code: "dns/system-error" } } }],
  });
});
