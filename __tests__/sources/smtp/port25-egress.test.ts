import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { ProbeFailure } from "../../../src/sources/smtp/starttls.ts";
import type { Permit } from "../../../src/sources/smtp/port25-egress.ts";
import { CanaryGate } from "../../../src/sources/smtp/port25-egress.ts";
import { inWords } from "../../support/in-words.ts";
import { propertyRuns } from "../../support/property-runs.ts";

type End = "open" | "drop" | "never";

/** Lets everyone have their turn. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** A way out, who was let out on it, and what was said to whom. */
class GateDriver {
  readonly gate = new CanaryGate();
  readonly permits = new Map<string, Permit>();
  readonly causes: Record<string, string> = {};

  ask(...addresses: string[]): Promise<void> {
    for (const address of addresses) this.#enter(address, `of.${address}`);
    return settle();
  }

  askFor(domain: string, ...addresses: string[]): Promise<void> {
    for (const address of addresses) this.#enter(address, domain);
    return settle();
  }

  #enter(address: string, domain: string): void {
    void this.gate.acquire(address, domain).then((pass) => this.#entered(address, pass));
  }

  reached(address: string): Promise<void> {
    this.permits.get(address)?.succeeded();
    return settle();
  }

  missed(...addresses: string[]): Promise<void> {
    for (const address of addresses) {
      const failure: ProbeFailure = { kind: "failure", cause: "timeout", reason: inWords(`${address} is silent`) };
      void this.permits
        .get(address)
        ?.failed(failure)
        .then(({ cause }) => (this.causes[address] = cause));
    }
    return settle();
  }

  get tried(): string[] {
    return [...this.permits.keys()];
  }

  #entered(address: string, pass: Permit | ProbeFailure): void {
    if (pass.kind === "go") this.permits.set(address, pass);
    else this.causes[address] = pass.cause;
  }
}

const [A, B, C, D, E] = ["192.0.2.1", "198.51.100.1", "203.0.113.1", "10.0.0.1", "10.0.1.1"];

describe("whether port 25 gets out", () => {
  test("is asked of three addresses, while the others wait", async () => {
    const walk = new GateDriver();
    await walk.ask(A, B, C, D, E);
    expect(walk.tried).toEqual([A, B, C]);
  });

  test("it does as soon as one is reached, and everyone is tried then", async () => {
    const walk = new GateDriver();
    await walk.ask(A, B, C, D);
    await walk.missed(A, B);
    expect(walk.causes).toEqual({});
    await walk.reached(C);
    expect(walk.causes).toEqual({ [A]: "timeout", [B]: "timeout" });
    expect(walk.tried).toEqual([A, B, C, D]);
    await walk.ask(E);
    await walk.missed(E);
    expect(walk.causes[E]).toBe("timeout");
  });

  test("it does not where all three give no sign: that is said of all, later ones too, untried", async () => {
    const walk = new GateDriver();
    await walk.ask(A, B, C, D, "2001:db8::1");
    await walk.missed(A, B, C);
    await walk.ask(E);
    expect(walk.tried).toEqual([A, B, C]);
    expect(new Set(Object.values(walk.causes))).toEqual(new Set(["blocked"]));
    expect(Object.keys(walk.causes)).toHaveLength(6);
  });

  test("is not known of one address or two: each failure is its own", async () => {
    const walk = new GateDriver();
    await walk.ask(A, B);
    await walk.missed(A);
    expect(walk.causes).toEqual({}); // the other may yet get through
    await walk.missed(B);
    expect(walk.causes).toEqual({ [A]: "timeout", [B]: "timeout" });
  });

  test("may show later: those who come late are scouts too", async () => {
    const walk = new GateDriver();
    await walk.ask(A);
    await walk.missed(A);
    await walk.ask(B);
    await walk.missed(B);
    await walk.ask(C, D);
    expect(walk.tried).toEqual([A, B, C]);
    await walk.missed(C);
    expect(walk.causes).toEqual({ [A]: "timeout", [B]: "timeout", [C]: "blocked", [D]: "blocked" });
  });

  test("is asked of different networks first, so that one dead provider is not the world", async () => {
    const walk = new GateDriver();
    await walk.ask("192.0.2.1", "192.0.2.2", "192.0.2.3", B);
    expect(walk.tried).toEqual(["192.0.2.1", B]);
    await walk.missed("192.0.2.1");
    expect(walk.tried).toEqual(["192.0.2.1", B]);
    await walk.missed(B);
    expect(walk.tried).toEqual(["192.0.2.1", B, "192.0.2.2"]);
    await walk.reached("192.0.2.2");
    expect(walk.tried).toContain("192.0.2.3");
  });

  test("is not asked of IPv6, which is not there in many places, while there is IPv4", async () => {
    const walk = new GateDriver();
    await walk.ask("2001:db8::1", A);
    expect(walk.tried).toEqual([A]);
    await walk.missed(A);
    expect(walk.causes).toEqual({ [A]: "timeout" });
    expect(walk.tried).toEqual([A, "2001:db8::1"]);
    await walk.missed("2001:db8::1");
    expect(walk.causes["2001:db8::1"]).toBe("timeout");
  });

  test("does not show where only IPv6 is asked, however often it fails", async () => {
    const walk = new GateDriver();
    const addresses = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4"];
    await walk.ask(...addresses);
    expect(walk.tried).toEqual(addresses);
    await walk.missed(...addresses);
    await walk.ask(A);
    expect(walk.tried).toContain(A);
    expect(new Set(Object.values(walk.causes))).toEqual(new Set(["timeout"]));
  });

  test("shows where IPv6 is reached", async () => {
    const walk = new GateDriver();
    await walk.ask("2001:db8::1");
    await walk.reached("2001:db8::1");
    await walk.ask(A, B, C, D);
    expect(walk.tried).toHaveLength(5);
  });

  test("keeps no one waiting once all is closed", async () => {
    const walk = new GateDriver();
    await walk.ask(A, B, C, D);
    walk.gate.close();
    await settle();
    expect(walk.tried).toContain(D);
    await walk.missed(A, B, C, D);
    expect(Object.keys(walk.causes)).toHaveLength(4);
  });

  test("every probe is answered in any order, and none is blocked while one of the first can be reached", async () => {
    const address = fc.constantFrom(A, B, C, D, E, "192.0.2.7", "192.0.2.8", "2001:db8::1", "2001:db8::2");
    const world = fc.uniqueArray(fc.tuple(address, fc.constantFrom<End>("open", "drop")), {
      selector: ([one]) => one,
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(world, fc.nat(8), async (hosts, late) => {
        const walk = new GateDriver();
        const ends = new Map(hosts);
        const done = new Set<string>();
        const go = async (): Promise<void> => {
          for (
            let next = walk.tried.find((one) => !done.has(one));
            next !== undefined;
            next = walk.tried.find((one) => !done.has(one))
          ) {
            done.add(next);
            await (ends.get(next) === "open" ? walk.reached(next) : walk.missed(next));
          }
        };
        await walk.ask(...hosts.slice(late).map(([one]) => one));
        await go();
        await walk.ask(...hosts.slice(0, late).map(([one]) => one));
        await go();
        for (const [one, end] of hosts)
          expect(walk.causes[one] ?? (done.has(one) ? end : "waits")).toMatch(
            end === "open" ? /^(open|blocked)$/ : /^(timeout|blocked)$/,
          );
        const dropped = hosts.filter(([one, end]) => end === "drop" && !one.includes(":")).length;
        if (dropped < 3) expect(Object.values(walk.causes)).not.toContain("blocked");
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});

describe("the addresses of one domain", () => {
  const HOSTILE = ["192.0.2.1", "198.51.100.1", "203.0.113.1", "203.0.113.2"];

  test("do not stand for those of others: one of another domain is asked before port 25 counts as blocked", async () => {
    const walk = new GateDriver();
    await walk.askFor("hostile.example", ...HOSTILE);
    await walk.askFor("example.de", "2001:db8::1", "8.8.8.8", "9.9.9.9");
    await walk.missed(...HOSTILE.slice(0, 3));
    expect(walk.tried).toEqual([...HOSTILE.slice(0, 3), "8.8.8.8"]);
    expect(walk.causes).toEqual({});
    await walk.reached("8.8.8.8");
    expect(walk.tried).toContain("9.9.9.9");
    expect(walk.causes).toEqual({ "192.0.2.1": "timeout", "198.51.100.1": "timeout", "203.0.113.1": "timeout" });
  });

  test("are enough where that one is silent too, or there is no other", async () => {
    const walk = new GateDriver();
    await walk.askFor("hostile.example", ...HOSTILE);
    await walk.askFor("example.de", "8.8.8.8", "9.9.9.9");
    await walk.missed(...HOSTILE.slice(0, 3));
    await walk.missed("8.8.8.8");
    expect(walk.causes).toMatchObject({ "192.0.2.1": "blocked", "8.8.8.8": "blocked" });
    const alone = new GateDriver();
    await alone.askFor("example.de", ...HOSTILE);
    await alone.missed(...HOSTILE.slice(0, 3));
    expect(alone.causes).toMatchObject({ "192.0.2.1": "blocked" });
  });
});
