// MX: a receiving domain names hosts that exist (RFC 5321, RFC 2181, RFC 7505).
import { ANY_KIND, RECEIVES, defineCheck } from "../../define-check.ts";
import { ROOT, isHostName } from "../../dns/name.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;

export const mxPresent = defineCheck({
  id: "mx/present",
  scope: "domain",
  title: "A receiving domain has an MX record",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1"],
  why: "Without an MX record senders fall back to the domain's own address, usually a web server; mail bounces or waits, and neither MTA-STS nor DANE can name the host.",
  fix: "Publish an MX record that names each mail server. If the domain receives no mail, declare `mail: send` or `mail: none`.",
  levels: MUST,
  mail: RECEIVES,
  examines: ["mx"],
  judge: ({ mx }, { name }) => {
    const fix = {
      text: `Publish at least one MX record at ${name}, e.g. \`${name}. MX 10 mx1.${name}.\` with your own host.`,
      records: [],
    };
    if (mx.state !== "present") return { outcome: "fail", message: `${name} has no MX record`, fix };
    const hosts = mx.value.records.filter((record) => record.exchange !== ROOT);
    // RFC 7505 §3: a null MX says that the domain accepts no mail.
    if (hosts.length === 0)
      return {
        outcome: "fail",
        message: "a null MX says that this domain accepts no mail, the policy says that it receives",
        fix,
      };
    return { outcome: "pass", message: `MX: ${hosts.map((record) => record.exchange).join(", ")}` };
  },
});

export const mxTarget = defineCheck({
  id: "mx/target",
  scope: "host",
  title: "The MX target is a host name with an address, and no alias",
  section: "§3.1",
  requirements: [],
  tests: [],
  references: ["RFC 5321 §5.1", "RFC 2181 §10.3"],
  why: "Senders look up the MX name's address; an alias, an IP address or a missing name there makes some of them bounce or misroute mail.",
  fix: "Let the MX record name a host that has an A or AAAA record of its own.",
  levels: MUST,
  mail: RECEIVES,
  examines: ["addresses"],
  judge: ({ addresses }, { domain, name }) => {
    const fix = (text: string) => ({ text, records: [] });
    if (addresses.state === "malformed") {
      return {
        outcome: "fail",
        message: addresses.problem,
        fix: fix(`Name a host in the MX record of ${domain} instead of an address.`),
      };
    }
    // RFC 5321 §2.3.5, RFC 1123 §2.1: letters, digits, hyphens; senders may refuse any other name.
    if (!isHostName(name)) {
      return {
        outcome: "fail",
        message: `${name} is no host name: only letters, digits and hyphens make one`,
        fix: fix(`Name a host in the MX record of ${domain} whose name has letters, digits and hyphens only.`),
      };
    }
    if (addresses.state === "absent") {
      const missing = addresses.evidence.every((e) => e.text === "no such name");
      const message = missing ? `${name} does not exist` : `${name} has no A or AAAA record`;
      return {
        outcome: "fail",
        message,
        fix: fix(`Publish an address for ${name}, or take it out of the MX records of ${domain}.`),
      };
    }
    const { aliases, owner, v4, v6 } = addresses.value;
    if (aliases.length > 0) {
      // RFC 2181 §10.3: the value of an MX record must not be an alias.
      return {
        outcome: "fail",
        message: `${name} is an alias (CNAME) of ${owner}`,
        fix: fix(`Name ${owner} itself in the MX record of ${domain}, or give ${name} addresses of its own.`),
      };
    }
    return { outcome: "pass", message: `${name} has ${[...v4, ...v6].join(", ")}` };
  },
});

export const mxNullExclusive = defineCheck({
  id: "mx/null-exclusive",
  scope: "domain",
  title: "A null MX stands alone",
  section: "§3.1",
  requirements: ["TR-03182-11-M"],
  tests: [],
  references: ["RFC 7505 §3"],
  why: "A null MX says that no mail is accepted; beside another MX record senders must guess which of the two is meant.",
  fix: "Keep either the null MX (`0 .`) or the other MX records.",
  levels: MUST,
  mail: ANY_KIND.filter((kind) => kind !== "send"),
  needs: ["mx"],
  judge: ({ mx }, { name, mail }) => {
    const others = mx.records.filter((record) => record.exchange !== ROOT);
    if (others.length === mx.records.length) return { outcome: "pass", message: "there is no null MX" };
    if (mx.records.length === 1) return { outcome: "pass", message: "the null MX stands alone" };
    const text =
      mail === "none"
        ? `Remove every MX record of ${name} but \`${name}. MX 0 .\`.`
        : `Remove the null MX (\`${name}. MX 0 .\`).`;
    // RFC 7505 §3: a domain with a null MX must not have any other MX record, a second `.` neither.
    const beside = others.length > 0 ? others.map((record) => record.exchange).join(", ") : "another";
    const message = `a null MX stands beside ${beside}`;
    return { outcome: "fail", message, fix: { text, records: [] } };
  },
});
