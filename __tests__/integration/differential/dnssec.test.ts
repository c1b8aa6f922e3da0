// Our DNSSEC states against those of BIND's validator (delv) and of libunbound (unbound-host), each validating by itself from the same trust anchor.
import { afterAll, describe, expect, test } from "@jest/globals";
import type { DnsAnswer } from "../../../src/ports.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { world } from "../world.ts";
import { run, worldFile } from "./programs.ts";

type State = "secure" | "insecure" | "bogus";
type Type = "MX" | "TXT" | "A" | "PTR" | "SOA" | "TLSA";

/** Zones below `test.`, and what we say of a record, of a type that is not there, and of a name that is not there. */
const ZONES: [zone: string, record: string, nodata: string, nxdomain: string][] = [
  ["signed", "secure", "secure", "secure"],
  ["nsec3", "secure", "secure", "secure"],
  ["salted", "secure", "secure", "secure"],
  ["rsasha1", "secure", "secure", "secure"],
  ["rsasha256", "secure", "secure", "secure"],
  ["rsasha512", "secure", "secure", "secure"],
  ["ecdsap384sha384", "secure", "secure", "secure"],
  ["ed25519", "secure", "secure", "secure"],
  ["digest1", "secure", "secure", "secure"],
  ["second-ds", "secure", "secure", "secure"],
  ["aliases", "secure", "secure", "secure"],
  ["optout", "secure", "secure", "insecure"],
  ["iterations", "secure", "insecure", "insecure"],
  ["unsigned", "insecure", "insecure", "insecure"],
  ["hostile", "insecure", "insecure", "insecure"],
  ["island", "insecure", "insecure", "insecure"],
  ["digest200", "insecure", "insecure", "insecure"],
  ["algorithm200", "insecure", "insecure", "insecure"],
  ["sub.optout", "insecure", "insecure", "insecure"],
  ["sub.rsasha256", "insecure", "insecure", "insecure"],
  ["tampered", "secure", "secure", "secure"], // but for the record that was tampered with, below
  ["stripped", "bogus", "secure", "secure"],
  ["denial", "secure", "bogus", "bogus"],
  ["expired", "bogus", "bogus", "bogus"],
  ["future", "bogus", "bogus", "bogus"],
  ["wrongds", "bogus", "bogus", "bogus"],
  ["keyless", "bogus", "bogus", "bogus"],
  ["lame", "unknown", "unknown", "unknown"],
];

/** Further names, and what we say. */
const NAMES: [name: string, type: Type, ours: string][] = [
  ["tampered.test", "TXT", "bogus"],
  ["stripped.test", "TXT", "secure"],
  ["sub.denial.test", "MX", "bogus"], // a delegation that is not proved to be unsigned
  ["sub.future.test", "MX", "bogus"],
  ["sub.island.test", "MX", "insecure"],
  ["a.wild.rsasha256.test", "TXT", "secure"],
  ["a.wild.rsasha256.test", "A", "secure"],
  ["a.wild.salted.test", "TXT", "secure"],
  ["a.wild.optout.test", "TXT", "insecure"],
  ["a.wild.optout.test", "A", "insecure"],
  ["a.wild.iterations.test", "TXT", "insecure"],
  ["a.wild.denial.test", "TXT", "bogus"],
  ["between.rsasha256.test", "MX", "secure"], // an empty non-terminal
  ["between.optout.test", "MX", "secure"],
  ["secure.aliases.test", "MX", "secure"],
  ["insecure.aliases.test", "MX", "insecure"],
  ["bogus.aliases.test", "MX", "bogus"],
  ["nothing.aliases.test", "MX", "secure"],
  ["around.aliases.test", "MX", "insecure"], // from a signed zone through an unsigned one into a signed one
  ["alias.sub.aliases.test", "MX", "insecure"],
  ["alias.tree.aliases.test", "MX", "secure"],
  ["half.tree.aliases.test", "MX", "insecure"],
  ["nothing.tree.aliases.test", "MX", "secure"],
  ["tree.aliases.test", "MX", "secure"],
  ["_25._tcp.mx1.hosts.test", "TLSA", "secure"],
  ["_25._tcp.nothing.hosts.test", "TLSA", "secure"],
  ["10.2.0.192.in-addr.arpa", "PTR", "insecure"],
  ["nothing.de", "MX", "secure"],
  ["test", "SOA", "secure"],
  [".", "SOA", "secure"],
];

/** Where another program says otherwise, what it says, and why we are right. */
const EXPLAINED: { names: RegExp; delv?: State; unbound?: State; because: string }[] = [
  {
    names: /^(?:nothing|a\.wild)\.optout\.test$/,
    delv: "secure",
    because:
      "RFC 5155 §9.2: a name that an NSEC3 record with the Opt-Out bit covers may exist unsigned, so its denial must not come back as authenticated",
  },
  {
    names: /(?:^|\.)lame\.test$/,
    delv: "insecure",
    unbound: "insecure",
    because:
      "RFC 2308 §2.2: an empty answer without SOA tells no data from a referral by a server that does not know the zone; what was not measured is unknown",
  },
];

const resolver = openResolver({ urls: [world.validating.udp] });
afterAll(() => resolver.close());

/** What we say of an answer; a failure is no state. */
function stateOf(answer: DnsAnswer): string {
  return answer.kind === "failure" ? "unknown" : answer.security;
}

/** What BIND's validator makes of what a resolver without validation hands it. */
async function askDelv(name: string, type: string): Promise<State> {
  const { port } = new URL(world.plain.udp);
  const { stdout, stderr } = await run("delv", [
    "@127.0.0.1",
    "-p",
    port,
    "-a",
    worldFile("delv.anchors"),
    "+root=.",
    name,
    type,
  ]);
  const said = `${stderr}${stdout}`;
  // "ncache" is how it calls a negative answer
  if (/^;; resolution failed: (?!ncache )/m.test(said)) return "bogus";
  if (/^; (?:negative response, )?unsigned (?:answer|additional data)$/m.test(said)) return "insecure"; // one link of a chain is enough
  if (/^; (?:negative response, )?fully validated$/m.test(said)) return "secure";
  throw new Error(`delv ${name} ${type}: ${said}`);
}

/** What libunbound finds, resolving and validating by itself. */
async function askUnboundHost(name: string, type: string): Promise<State> {
  const { stdout, stderr } = await run("unbound-host", ["-C", worldFile("validating.conf"), "-v", "-t", type, name]);
  const states = [...stdout.matchAll(/ \((secure|insecure|BOGUS)\b[^\n]*\)$/gm)].map(([, state = ""]) =>
    state.toLowerCase(),
  );
  const [state, ...others] = new Set(states); // the same on each line
  if (others.length > 0 || (state !== "secure" && state !== "insecure" && state !== "bogus"))
    throw new Error(`unbound-host ${name} ${type}: ${stdout}${stderr}`);
  return state;
}

async function compare(name: string, type: Type, expected: string): Promise<void> {
  const [answer, delv, unbound] = await Promise.all([
    resolver.dns.query(name, type),
    askDelv(name, type),
    askUnboundHost(name, type),
  ]);
  const ours = stateOf(answer);
  expect(ours).toBe(expected);
  const explained = EXPLAINED.find(({ names }) => names.test(name));
  expect([ours, explained?.delv]).toContain(delv);
  expect([ours, explained?.unbound]).toContain(unbound);
}

describe.each(ZONES)("%s.test", (zone, record, nodata, nxdomain) => {
  test("its MX records", () => compare(`${zone}.test`, "MX", record));
  test("a type it does not have", () => compare(`${zone}.test`, "A", nodata));
  test("a name it does not have", () => compare(`nothing.${zone}.test`, "TXT", nxdomain));
});

test.each(NAMES)("%s %s is %s", compare);
