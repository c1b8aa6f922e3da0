// The world of the speed figures: many domains at 20 mail providers, as organisations with many domains have them.
// Each domain has two MX hosts, SPF with three includes, a DKIM selector, DMARC and TLS-RPT; no HTTPS, no SMTP.
import { generateKeyPairSync } from "node:crypto";

const PROVIDERS = 20;
const SELECTOR = "s1";

const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KEY = publicKey.export({ type: "spki", format: "der" }).toString("base64");

/** RFC 2308 §3: what makes an empty answer one. The root is the only zone. */
export const SOA = {
  name: "",
  type: "SOA",
  data: {
    mname: "ns.root.test",
    rname: "h.root.test",
    serial: 1,
    refresh: 3600,
    retry: 900,
    expire: 604800,
    minimum: 300,
  },
};

const domainsOf = (count) => Array.from({ length: count }, (_, i) => `d${i}.org`);

/** The records of `count` domains and their providers: `name`, `type`, `data` as dns-packet encodes it. */
export function* recordsOf(count) {
  yield SOA;
  const text = (name, value) => ({ name, type: "TXT", data: value.match(/.{1,200}/g) });
  for (let p = 0; p < PROVIDERS; p++) {
    const provider = `p${p}.test`;
    for (const h of [1, 2]) {
      yield { name: `mx${h}.${provider}`, type: "A", data: `192.0.2.${p * 2 + h}` };
      yield { name: `mx${h}.${provider}`, type: "AAAA", data: `2001:db8::${p.toString(16)}:${h}` };
    }
    yield text(`_spf.${provider}`, `v=spf1 ip4:198.51.100.${p} include:_a.${provider} include:_b.${provider} ~all`);
    for (const part of ["_a", "_b"]) yield text(`${part}.${provider}`, `v=spf1 ip4:203.0.113.${p} ~all`);
    yield text(`*._report._dmarc.${provider}`, "v=DMARC1");
    yield { name: provider, type: "MX", data: { preference: 10, exchange: `mx1.${provider}` } };
  }
  for (const [i, domain] of domainsOf(count).entries()) {
    const provider = `p${i % PROVIDERS}.test`;
    for (const h of [1, 2])
      yield { name: domain, type: "MX", data: { preference: h * 10, exchange: `mx${h}.${provider}` } };
    yield text(domain, `v=spf1 include:_spf.${provider} -all`);
    yield text(`_dmarc.${domain}`, `v=DMARC1; p=reject; rua=mailto:r@${provider}`);
    yield text(`_smtp._tls.${domain}`, `v=TLSRPTv1; rua=mailto:t@${provider}`);
    yield text(`_mta-sts.${domain}`, "not a policy");
    yield text(`${SELECTOR}._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${KEY}`);
  }
}

/** The policy of these domains. */
export function policyOf(count) {
  const lines = domainsOf(count).map((domain) => `  - ${domain}\n`);
  return `version: 1\ndefaults: { dkim: { selectors: [${SELECTOR}] } }\ndomains:\n${lines.join("")}`;
}
