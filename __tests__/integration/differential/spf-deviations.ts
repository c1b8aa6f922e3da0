// Where Mail::SPF and pyspf depart from RFC 7208, each as a change to the world: what the RFC gives there is exactly what the program says here.
import type { SpfResult } from "../../../src/standards/spf/evaluate.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import { isSameNetwork, parseAddress, parseClient } from "../../../src/standards/spf/network.ts";
import type { Address } from "../../../src/standards/spf/network.ts";
import { isWithin } from "../../../src/dns/name.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import type { Program } from "./spf-programs.ts";
import type { SpfWorld, Zone } from "./spf-worlds.ts";
import { reverseNameOf } from "./spf-worlds.ts";

interface Deviation {
  because: string;
  /** The zone as the program reads it. */
  read(world: SpfWorld): Zone | Promise<Zone>;
}

/** RFC 7208 §5.4, §5.5: MX hosts and names of a client, of which receivers use ten. */
const MAX_NAMES = 10;

const addressesOf = (zone: Zone, name: string, { family }: Address): Address[] =>
  (zone[`${name} ${family === "v4" ? "A" : "AAAA"}`] ?? []).flatMap((text) => parseAddress(text) ?? []);

const UNUSED_REDIRECT: Deviation = {
  because:
    "RFC 7208 §4.6.4 limits the terms that an evaluation uses, §6.1 does not use a redirect where a mechanism matches: the program counts it all the same",
  read: async (world) => {
    const { asked } = await resultIn(world);
    const read = asked.flatMap((question) => (question.startsWith("TXT ") ? [question.slice(4)] : []));
    const zone = withAliasesFollowed(world.zone);
    const hasRedirect = (name: string): boolean => (zone[`${name} TXT`] ?? []).some((text) => / redirect=/i.test(text));
    const unused = read.filter(hasRedirect).length - read.filter((name) => world.redirects.has(name)).length;
    return changeTexts(world.zone, (text, owner) =>
      owner === world.domain && unused > 0
        ? text.replace(/^v=spf1(?= |$)/i, `v=spf1${` a:${world.far}`.repeat(unused)}`)
        : text,
    );
  },
};

const DEVIATIONS: Readonly<Record<Program, readonly Deviation[]>> = {
  "Mail::SPF": [
    {
      because:
        "RFC 7208 §4.6.4: more than ten MX records are a permerror. It compares the first ten, as RFC 4408 had it; and §5.4 leaves the order open: it compares each host at once and looks up no more behind a match",
      read: ({ zone, mxTerms, mail }) => {
        const client = parseClient(mail.ip) as Address;
        const changed = [...mxTerms].map(([name, { prefix4, prefix6 }]): [string, readonly string[]] => {
          const hosts = (zone[`${name} MX`] ?? []).slice(0, MAX_NAMES);
          const prefix = client.family === "v4" ? prefix4 : prefix6;
          const matches = (host: string): boolean =>
            addressesOf(zone, host.split(" ")[1] ?? "", client).some((each) => isSameNetwork(client, each, prefix));
          const first = hosts.findIndex(matches);
          return [`${name} MX`, first < 0 ? hosts : hosts.slice(0, first + 1)];
        });
        return { ...zone, ...Object.fromEntries(changed.filter(([, hosts]) => hosts.length > 0)) };
      },
    },
    {
      because:
        "RFC 7208 §5.5 looks up the addresses of each of the client's names: the program leaves out those outside the target of `ptr`, and those behind a match",
      read: ({ zone, ptrTarget, far, mail }) => {
        const client = parseClient(mail.ip) as Address;
        const key = `${reverseNameOf(client)} PTR`;
        const names = zone[key];
        if (ptrTarget === null || names === undefined) return zone;
        const isValid = (name: string): boolean =>
          addressesOf(zone, name, client).some(({ bits }) => bits === client.bits);
        const used = names.slice(0, MAX_NAMES).map((name) => (isWithin(name, ptrTarget) ? name : far));
        const first = used.findIndex(isValid);
        return { ...zone, [key]: first < 0 ? used : used.slice(0, first + 1) };
      },
    },
    UNUSED_REDIRECT,
  ],
  pyspf: [
    {
      because:
        "RFC 7208 §5.2: an include that names its own domain is valid syntax, and harmless until it is reached: the program takes it for a syntax error",
      read: ({ zone, domain }) =>
        changeTexts(zone, (text, owner) =>
          text
            .split(" ")
            .map((term) => {
              const target = /^[-+~?]?include:(.*)$/i.exec(term)?.[1]?.replaceAll("%{o}", domain);
              return target === owner ? "include:" : term;
            })
            .join(" "),
        ),
    },
    UNUSED_REDIRECT,
  ],
};

/** What a program says, by its deviations. */
export async function predictedResult(program: Program, world: SpfWorld): Promise<SpfResult> {
  const read = { ...world };
  for (const deviation of DEVIATIONS[program]) read.zone = await deviation.read(read);
  return (await resultIn(read)).result;
}

/** Our result for the mail of a world, why, and the questions asked. */
export async function resultIn({
  zone,
  mail,
}: SpfWorld): Promise<{ result: SpfResult; reason: string | null; asked: readonly string[] }> {
  const dns = fakeDns(withAliasesFollowed(zone));
  const { result, reason } = await checkHost(dns, mail);
  return { result, reason: reason?.code ?? null, asked: dns.asked };
}

function withAliasesFollowed(zone: Zone): Zone {
  const followed = Object.entries(zone).flatMap(([key, [target]]) => {
    const [alias, type] = key.split(" ");
    if (type !== "CNAME") return [[key, zone[key] ?? []] as const];
    return ["A", "AAAA", "TXT"].flatMap((each) => {
      const values = zone[`${target} ${each}`];
      return values === undefined ? [] : [[`${alias} ${each}`, values] as const];
    });
  });
  return Object.fromEntries(followed);
}

function changeTexts(zone: Zone, change: (text: string, owner: string) => string): Zone {
  return Object.fromEntries(
    Object.entries(zone).map(([key, values]) => {
      const [owner = "", type] = key.split(" ");
      return [
        key,
        type === "TXT" ? values.map((text) => (/^v=spf1( |$)/i.test(text) ? change(text, owner) : text)) : values,
      ];
    }),
  );
}
