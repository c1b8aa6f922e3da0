// An MTA-STS policy over recorded runs: nginx serves it and nsd its record, and both change between the runs.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Report } from "../../src/run-report.ts";
import { openResolver } from "../../src/sources/dns/resolver.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { check, reportIn } from "./bundles.ts";
import { world } from "./world.ts";

const servers = dirname(world.authority);
const ZONE = join(servers, "zones/changing.test.zone");
const POLICY = join(servers, "www/changing.txt");
const ENFORCED = "version: STSv1\nmode: enforce\nmx: *.hosts.test\nmax_age: 1209600\n";
const RELOAD_MS = 500;
const DAY_MS = 86_400_000;

let written: string;
beforeAll(() => void (written = readFileSync(ZONE, "utf8")));

let serial = 1;
/** Serves the zone with this id in the record, or without the record, and waits until nsd does. */
async function publish(id: string | null): Promise<void> {
  serial += 1;
  const lines = written.split("\n").filter((line) => id !== null || !line.startsWith("_mta-sts."));
  const text = lines.join("\n").replace("hostmaster.hosts.test. 1 ", `hostmaster.hosts.test. ${serial} `);
  const zone = `${text.replace("id=20260101", `id=${id}`)}serial TXT "${serial}"\n`;
  const { dns, close } = openResolver({ urls: [world.validating.udp] });
  try {
    for (;;) {
      writeFileSync(ZONE, zone); // nsd knows a file by the second in which it was written
      process.kill(Number(readFileSync(join(servers, "nsd.pid"), "utf8")), "SIGHUP");
      await sleep(RELOAD_MS);
      const answer = await dns.query("serial.changing.test", "TXT");
      if (answer.kind === "records" && JSON.stringify(answer.records).includes(`"${serial}"`)) return;
    }
  } finally {
    close();
  }
}

/** Serves this policy, or answers 404. */
function serve(policy: string | null): void {
  if (policy === null) rmSync(POLICY);
  else writeFileSync(POLICY, policy);
}

let repository: PolicyFolder;
beforeEach(async () => {
  repository = policyFolder("version: 1\ndomains: [{ name: changing.test, dkim: { selectors: [sel, ed] } }]\n");
  serve(ENFORCED);
  await publish("20260101");
});

/** What a recorded run found of a check, and its exit code. */
async function run(id: string): Promise<{ report: Report; found: string; code: number | null }> {
  const words = [
    "--resolver",
    world.validating.udp,
    "--allow-private-network",
    "--smtp",
    "off",
    "--history",
    "history",
  ];
  const exit = await check(repository.folder, ...words, "--format", "json");
  const report = reportIn(exit);
  const finding = report.domains.at(0)?.findings.find((one) => one.check === id);
  const { change, status, message } = finding as unknown as { change: string | null; status: string; message: string };
  const found = `${change ?? ""} ${status} ${message}`.trimStart();
  return { report, found, code: exit.code };
}

/** When a sender that fetched the policy in this run drops it, to the minute. */
function cachedUntil({ at }: Report): string {
  const until = new Date(Date.parse(at) + 14 * DAY_MS).toISOString();
  return `${until.slice(0, 10)} ${until.slice(11, 16)} UTC`;
}

test("a policy that changes under its id fails until the record has a new one", async () => {
  const first = await run("mta-sts/id-change");
  expect(first.found).toBe("not-applicable not judged: there is no change from one valid policy to another");
  serve(ENFORCED.replace("*.hosts.test", "mx1.hosts.test\nmx: mx2.hosts.test"));
  const changed = await run("mta-sts/id-change");
  expect(changed).toMatchObject({ found: expect.stringMatching(/^new fail .*the id 20260101/), code: 1 });
  expect(changed.found).toContain(`may keep it until ${cachedUntil(changed.report)}`);
  expect(await run("mta-sts/id-change")).toMatchObject({ found: changed.found.replace("new", "unchanged"), code: 0 });
  await publish("20260102");
  expect(await run("mta-sts/id-change")).toMatchObject({
    found: "fixed pass the id 20260102 is new since the last recorded run",
    code: 0,
  });
});

test("a policy whose record is removed warns while nginx serves it, and then while senders may have it cached", async () => {
  expect((await run("mta-sts/orphan")).found).toBe("pass there is a record");
  await publish(null);
  const served = await run("mta-sts/orphan");
  expect(served.found).toMatch(
    /^new warn https:\/\/mta-sts\.changing\.test\/\.well-known\/mta-sts\.txt serves a policy with mode enforce, but _mta-sts\.changing\.test has no record\./,
  );
  serve(null);
  const gone = await run("mta-sts/orphan");
  expect(gone.found).toContain("unchanged warn _mta-sts.changing.test no longer has a record");
  expect(gone.found).toContain(`may have it cached until ${cachedUntil(served.report)}`);
  await publish("20260101");
  serve(ENFORCED);
  expect((await run("mta-sts/orphan")).found).toBe("fixed pass there is a record");
});

test("a policy that was ended by mode none before its record is removed leaves no sender with an enforced one", async () => {
  serve(ENFORCED.replace("enforce", "none"));
  await run("mta-sts/orphan");
  await publish(null);
  expect((await run("mta-sts/orphan")).found).toBe("pass the policy that is served without a record has mode none");
  serve(null);
  expect((await run("mta-sts/orphan")).found).toBe("pass no policy is served without a record");
});
