// The facts of a domain that has more than a page shows.
import type { Facts } from "../../src/facts.ts";
import { inWords, sentence } from "./in-words.ts";
import { sampleDomain } from "./sample-report.ts";
import { times } from "./whole-reports.ts";

type SpfTree = Extract<Facts["spf"], { state: "present" }>["value"]["tree"];

/** Records, servers and terms: more of each than a page shows, and of each state. */
export function crowdedFacts(name: string): Facts {
  const facts = sampleDomain(name, []).facts as Facts;
  const { hosts } = facts;
  const host = hosts[`mx1.${name}`];
  const { spf } = facts;
  if (
    spf.state !== "present" ||
    host?.addresses.state !== "present" ||
    host.tlsa.state !== "present" ||
    host.smtp.state !== "present" ||
    host.dane.state !== "present"
  )
    throw new Error("not present");
  const smtp = host.smtp.value;
  const [branch] = spf.value.tree.branches;
  const [tls] = smtp.addresses;
  const [compared] = host.dane.value.addresses;
  if (branch === undefined || tls?.answer.kind !== "tls" || compared === undefined) throw new Error("none");
  const { answer } = tls;
  const [served] = answer.certificates;
  const [certificate] = served?.chain ?? [];
  if (served === undefined || certificate === undefined) throw new Error("no chain");
  const chain = times(7, (i) => ({
    ...certificate,
    subject: `CN=${i}`,
    key: { type: "rsa" as const, bits: 2048, curve: null },
  }));
  const target: SpfTree = {
    ...spf.value.tree,
    domain: "spf.example",
    text: null,
    branches: times(3, () => ({ ...branch, text: "a", lookups: 0 })),
  };
  const branches = [
    { ...branch, text: "include:spf.example", target },
    { ...branch, text: "a:late.example", isEvaluated: false },
    { ...branch, text: "exists:%{i}.example", notLookedUp: sentence("it depends on the mail"), lookups: 0 },
    { ...branch, text: "a:silent.example", unanswered: sentence("no answer"), lookups: 2 },
    ...times(194, (i) => ({ ...branch, text: `ip4:192.0.2.${i}`, lookups: 0 })),
  ];
  const record = (data: string) => ({ usage: 3, selector: 1, matching: 1, data: data.repeat(32) });
  const missing = (address: string, problem: string): typeof compared => ({
    address,
    certificates: [
      {
        matched: [],
        missed: [{ record: `3 1 1 ${"ee".repeat(32)}`, problem: sentence(problem) }],
        shadowed: [],
        isOpen: false,
      },
    ],
  });
  const shown = {
    addresses: { ...host.addresses, value: { ...host.addresses.value, v4: times(18, (i) => `192.0.2.${i}`) } },
    tlsa: {
      ...host.tlsa,
      value: { ...host.tlsa.value, records: [record("ab"), record("ee"), ...times(10, () => record("ff"))] },
    },
    smtp: {
      ...host.smtp,
      value: {
        ...smtp,
        addresses: [
          {
            ...tls,
            address: "192.0.2.1",
            answer: {
              ...answer,
              keyExchange: null,
              legacy: { state: "accepted" as const, protocol: "TLSv1" as const },
              certificates: [{ ...served, chain, distrust: sentence("it has expired") }],
            },
          },
          { ...tls, address: "192.0.2.2", answer: { ...answer, certificates: [{ ...served, chain: [] }] } },
          ...smtp.addresses.slice(1),
          {
            ...tls,
            address: "192.0.2.3",
            answer: { kind: "refused" as const, cause: "greeting" as const, reason: inWords("554") },
          },
          ...times(14, (i) => ({ ...tls, address: `192.0.2.${i + 3}` })),
        ],
      },
    },
    dane: {
      ...host.dane,
      value: {
        ...host.dane.value,
        addresses: [compared, missing("192.0.2.26", "it was not sent"), missing("192.0.2.27", "it is of another name")],
      },
    },
  } as unknown as typeof host;
  const open = { state: "unknown" as const, reason: inWords("no answer"), evidence: [] };
  const none = { state: "absent" as const, evidence: [] };
  return {
    ...facts,
    spf: {
      ...spf,
      value: { ...spf.value, tree: { ...spf.value.tree, branches, unknown: sentence("one lookup is open") } },
    },
    mx: {
      state: "present",
      evidence: [],
      value: {
        security: "insecure",
        records: [
          ...times(4, (i) => ({ preference: i, exchange: `mx${i}.${name}` })),
          { preference: 4, exchange: "constructor" },
          ...times(16, (i) => ({ preference: i + 4, exchange: `mx${i + 4}.${name}` })),
        ],
      },
    },
    hosts: {
      [`mx1.${name}`]: shown,
      [`mx2.${name}`]: { addresses: open, tlsa: open, smtp: open, dane: none },
      [`mx3.${name}`]: { addresses: none, tlsa: none, smtp: none, dane: none },
    },
    dmarc: none,
  };
}
