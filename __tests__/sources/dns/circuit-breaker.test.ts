// Work is counted, not timed: an unanswered question costs its time-out.
import { describe, expect, test } from "@jest/globals";
import type { RrType } from "../../../src/dns/record.ts";
import type { Dns, DnsAnswer, DnsFailureCause } from "../../../src/ports.ts";
import { LimitedDns } from "../../../src/sources/dns/limit.ts";
import { FAILURE_THRESHOLD, CircuitBreakerDns } from "../../../src/sources/dns/circuit-breaker.ts";
import { inWords } from "../../support/in-words.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";
import { sayAll } from "../../support/in-english.ts";

/** Answers or loses each question after a turn of the event loop; `lost` has the names of the latter. */
function resolver(isAnswered: (name: string, type: RrType) => boolean, cause: DnsFailureCause = "timeout") {
  const lost: string[] = [];
  const dns = fakeDns(async (name, type) => {
    await new Promise((done) => setImmediate(done));
    if (isAnswered(name, type)) return noData(name);
    lost.push(name);
    return { kind: "failure", cause, reason: inWords("lost") };
  });
  return { dns, lost };
}

const LABELS = [
  "",
  "_dmarc.",
  "_mta-sts.",
  "mta-sts.",
  "_smtp._tls.",
  "s1._domainkey.",
  "s2._domainkey.",
  "mx1.",
  "mx2.",
  "*.",
];

/** Each domain's questions at once, a hundred domains after each other at once, as an audit asks them, 64 under way. */
async function askAll(dns: Dns, domains: readonly string[]): Promise<DnsAnswer[]> {
  const limited = new LimitedDns(dns, 64);
  const answers: DnsAnswer[] = [];
  for (let i = 0; i < domains.length; i += 100) {
    const some = domains
      .slice(i, i + 100)
      .flatMap((domain) => LABELS.map((label) => limited.query(`${label}${domain}`, "TXT")));
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

const domains = (count: number, top = "example"): string[] => Array.from({ length: count }, (_, i) => `d${i}.${top}`);
const isDead = (name: string): boolean => /(^|\.)dead\d+\./.test(name);
const causes = (answers: readonly DnsAnswer[]): Set<string> =>
  new Set(answers.map((answer) => (answer.kind === "failure" ? answer.cause : answer.kind)));

describe("a resolver that answers only the root", () => {
  const lostAt = async (count: number): Promise<number> => {
    const { dns, lost } = resolver((name) => name === ".");
    expect(causes(await askAll(new CircuitBreakerDns(dns), domains(count)))).toEqual(new Set(["timeout", "given-up"]));
    return lost.length;
  };

  test("costs the time of few questions, however many are asked", async () => {
    const [few, twice, many] = [await lostAt(500), await lostAt(1_000), await lostAt(8_000)];
    expect(few).toBeLessThan(150); // of 5,000
    expect(twice - few).toBeLessThanOrEqual(4); // one more search for a sign of life
    expect(many - few).toBeLessThanOrEqual(5 * 4); // of 80,000
  });

  test("is said to answer no more, with the number", async () => {
    const { dns } = resolver(() => false);
    const answer = (await askAll(new CircuitBreakerDns(dns), domains(20))).at(-1);
    expect(sayAll(answer)).toEqual({
      kind: "failure",
      cause: "given-up",
      reason: "the resolvers stopped answering: 50 queries in a row were lost, then those for com and org too",
    });
  });

  test("is noticed too where it cannot be reached, and not where it refuses", async () => {
    expect(
      causes(await askAll(new CircuitBreakerDns(resolver(() => false, "unreachable").dns), domains(20))),
    ).toContain("given-up");
    for (const cause of ["refused", "servfail"] as const) {
      expect(causes(await askAll(new CircuitBreakerDns(resolver(() => false, cause).dns), domains(20)))).toEqual(
        new Set([cause]),
      );
    }
  });
});

describe("dead zones", () => {
  const healthy = domains(500);
  const dead = Array.from({ length: 500 }, (_, i) => `dead${i}.example`);
  const mixed = healthy.flatMap((domain, i) => [dead[i] ?? "", domain]);

  test.each([
    ["first", [...dead, ...healthy]],
    ["last", [...healthy, ...dead]],
    ["between", mixed],
  ])("%s do not cost one healthy domain its answers", async (_, list) => {
    const { dns } = resolver((name) => !isDead(name));
    const answers = await askAll(new CircuitBreakerDns(dns), list);
    const wrong = answers.filter((answer, i) => {
      const isOfDead = isDead(list[Math.floor(i / LABELS.length)] ?? "");
      return isOfDead ? !(answer.kind === "failure" && answer.cause === "timeout") : answer.kind === "failure";
    });
    expect(answers).toHaveLength(10_000);
    expect(wrong).toEqual([]);
  });

  test("of a whole top-level domain do not either", async () => {
    const { dns } = resolver((name) => !name.endsWith("outage"));
    const answers = await askAll(new CircuitBreakerDns(dns), [...domains(100, "outage"), ...domains(100)]);
    expect(causes(answers.slice(0, 1_000))).toEqual(new Set(["timeout"]));
    expect(causes(answers.slice(1_000))).toEqual(new Set(["nodata"]));
  });

  test("cost a resolver that answers a few questions more, in proportion", async () => {
    const extra = async (count: number): Promise<number> => {
      const { dns } = resolver((name) => !isDead(name));
      const list = Array.from({ length: count }, (_, i) => `dead${i}.example`);
      await askAll(new CircuitBreakerDns(dns), list);
      return dns.asked.length / (count * LABELS.length);
    };
    expect(await extra(200)).toBeLessThan(1.1);
    expect(await extra(400)).toBeLessThan(1.1);
  });
});

test("a resolver that drops questions for top-level domains is alive where it answers the question at hand", async () => {
  const { dns } = resolver((name) => name.includes(".") && !isDead(name));
  const alive = new CircuitBreakerDns(dns);
  await Promise.all(Array.from({ length: FAILURE_THRESHOLD }, (_, i) => alive.query(`dead${i}.internal`, "A")));
  expect((await alive.query("host.internal", "A")).kind).toBe("nodata");
});

test("a resolver that comes back is used again", async () => {
  let isUp = false;
  const { dns } = resolver(() => isUp);
  const alive = new CircuitBreakerDns(dns);
  await askAll(alive, domains(10));
  isUp = true;
  const answers: string[] = [];
  for (const domain of domains(200)) answers.push((await alive.query(domain, "A")).kind);
  expect(answers.lastIndexOf("failure")).toBeLessThan(2 * FAILURE_THRESHOLD);
  expect(answers.at(-1)).toBe("nodata");
});
