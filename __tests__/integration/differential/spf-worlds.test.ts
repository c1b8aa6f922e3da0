// Our evaluation of SPF against Mail::SPF and pyspf in random worlds, which a server of ours serves to both.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Answer } from "dns-packet";
import type { Mail, SpfResult } from "../../../src/standards/spf/evaluate.ts";
import type { Query, TestServer } from "../../support/dns-server.ts";
import { respond, serveUdp, soa } from "../../support/dns-server.ts";
import { resultsOf } from "../../support/oracle.ts";
import { seededRandom } from "../../support/seeded.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { seedOfRun } from "../seed.ts";
import { predictedResult, resultIn } from "./spf-deviations.ts";
import type { Program } from "./spf-programs.ts";
import { spfPrograms } from "./spf-programs.ts";
import type { SpfWorld, Zone } from "./spf-worlds.ts";
import { makeWorld } from "./spf-worlds.ts";

const WORLDS = 300;
/** A guard against hanging: programs look one name up after the other, and a busy machine keeps them waiting. */
const PATIENCE_MS = 600_000;

/** The server's address: programs that read /etc/resolv.conf know no port but 53. */
const ADDRESS = "127.40.0.1";
/** RFC 1035 §4.2.1: of UDP where the question says no more. */
const UDP_OCTETS = 512;

const random = seededRandom(seedOfRun("SPF worlds"));
const worlds = Array.from({ length: WORLDS }, (_, i) => makeWorld(i, random));
const zone: Zone = Object.assign({}, ...worlds.map((world) => world.zone)) as Zone;

interface Case {
  world: SpfWorld;
  mail: Mail;
  expected: SpfResult;
  reason: string | null;
}

let server: TestServer;
let cases: Case[];
beforeAll(async () => {
  server = await serveUdp(answer, { host: ADDRESS, port: 53 });
  cases = await Promise.all(
    worlds.map(async (world) => {
      const { result, reason } = await resultIn(world);
      return { world, mail: world.mail, expected: result, reason };
    }),
  );
});
afterAll(() => server.close());

/** The names of the zone and those above them: they exist (RFC 8020). */
const names = new Set(
  Object.keys(zone).flatMap((key) => {
    const labels = (key.split(" ")[0] ?? "").split(".");
    return labels.map((_label, i) => labels.slice(i).join("."));
  }),
);

function answer(query: Query): Buffer {
  const name = query.name.toLowerCase();
  const [target] = zone[`${name} CNAME`] ?? [];
  const alias: Answer[] = target === undefined ? [] : [{ type: "CNAME", name, ttl: 300, data: target }];
  const owner = target ?? name;
  const answers = [...alias, ...(zone[`${owner} ${query.type}`] ?? []).map((text) => record(owner, query.type, text))];
  const isVoid = answers.length === alias.length;
  const response = respond(query, {
    rcode: names.has(owner) ? 0 : 3,
    answers,
    authorities: isVoid ? [soa(owner.split(".").at(-1) as string)] : [],
  });
  return query.protocol === "udp" && response.length > Math.max(UDP_OCTETS, query.payload)
    ? respond(query, { tc: true })
    : response;
}

function record(name: string, type: Query["type"], text: string): Answer {
  const [preference, exchange] = text.split(" ");
  const data =
    type === "MX"
      ? { preference: Number(preference), exchange }
      : type === "TXT"
        ? (text.match(/.{1,255}/gs) ?? []).map((part) => Buffer.from(part, "latin1"))
        : text;
  return { type, name, ttl: 300, data } as Answer;
}

test("the worlds meet every result, and each limit of RFC 7208 §4.6.4", () => {
  const met = new Set(cases.flatMap(({ expected, reason }) => (reason === null ? [expected] : [expected, reason])));
  const all: SpfResult[] = ["none", "neutral", "pass", "fail", "softfail", "permerror"];
  expect([...met]).toEqual(
    expect.arrayContaining([...all, ...["lookup", "void", "mx"].map((each) => `spf/evaluation/${each}-limit`)]),
  );
});

describe.each(["Mail::SPF", "pyspf"] satisfies Program[])("%s", (program) => {
  test(
    "says what we say, or just what one of its deviations leads to",
    async () => {
      const oracle = spfPrograms(`${folderOf({ "resolv.conf": `nameserver ${ADDRESS}\n` })}/resolv.conf`)[program];
      const asked = await Promise.all(
        cases.map(async (each) => ({ ...each, expected: await predictedResult(program, each.world) })),
      );
      const results = await resultsOf(oracle, asked);
      const disagreements = cases.flatMap((each, i) =>
        results[i] === asked[i]?.expected
          ? []
          : [{ ...each, says: results[i], predicted: asked[i]?.expected, world: each.world.zone }],
      );
      expect(disagreements).toEqual([]);
    },
    PATIENCE_MS,
  );
});
