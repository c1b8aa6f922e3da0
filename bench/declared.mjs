// The same zone of many records in every format that is read, as large as the largest organisations have them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ORIGIN = "example.de";
const KEY = "A".repeat(392);

/** `count` records, each of a name of its own: hosts, mail domains, their SPF, DKIM and DMARC records. */
function recordsOf(count) {
  return Array.from({ length: count }, (_, i) => {
    const address = `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
    switch (i % 6) {
      case 0:
        return { name: `h${i}`, type: "A", data: address };
      case 1:
        return { name: `m${i}`, type: "MX", data: `10 h${i - 1}.${ORIGIN}.` };
      case 2:
        return { name: `m${i}`, type: "TXT", data: `v=spf1 ip4:${address} -all` };
      case 3:
        return { name: `s1._domainkey.m${i}`, type: "TXT", data: `v=DKIM1; k=rsa; p=${KEY}` };
      case 4:
        return { name: `_dmarc.m${i}`, type: "TXT", data: `v=DMARC1; p=reject; rua=mailto:dmarc@m${i}.${ORIGIN}` };
      default:
        return { name: `w${i}`, type: "CNAME", data: `h${i - 5}.${ORIGIN}.` };
    }
  });
}

const strings = (text) => text.match(/.{1,255}/g);
const quoted = (text) =>
  strings(text)
    .map((part) => `"${part}"`)
    .join(" ");

function masterFile(records) {
  const lines = records.map(({ name, type, data }) => `${name} ${type} ${type === "TXT" ? quoted(data) : data}`);
  return `$ORIGIN ${ORIGIN}.\n$TTL 3600\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\nns A 192.0.2.1\n${lines.join("\n")}\n`;
}

function octodns(records) {
  const value = ({ type, data }) => {
    if (type === "TXT") return `value: '${data.replaceAll(";", "\\;")}'`;
    return type === "MX" ? `value: {preference: 10, exchange: ${data.slice(3)}}` : `value: ${data}`;
  };
  return `---\n${records.map((record) => `${record.name}:\n  type: ${record.type}\n  ${value(record)}\n`).join("")}`;
}

function terraformPlan(records) {
  const changes = records.map(({ name, type, data }, i) => {
    const after = {
      name: `${name}.${ORIGIN}`,
      type,
      ttl: 3600,
      zone_id: "Z1",
      records: [type === "TXT" ? strings(data).join('""') : data],
      alias: [],
      set_identifier: null,
    };
    return {
      address: `aws_route53_record.r${i}`,
      mode: "managed",
      type: "aws_route53_record",
      name: `r${i}`,
      provider_name: "registry.terraform.io/hashicorp/aws",
      change: {
        actions: ["create"],
        before: null,
        after,
        after_unknown: { fqdn: true, id: true },
        before_sensitive: false,
        after_sensitive: { records: [false] },
      },
    };
  });
  return JSON.stringify({ format_version: "1.2", terraform_version: "1.9.5", resource_changes: changes });
}

function dnscontrolIr(records) {
  const typenum = { A: 1, CNAME: 5, MX: 15, TXT: 16 };
  const entries = records.map(({ name, type, data }, i) => {
    const rdata = type === "TXT" ? quoted(data) : data;
    return {
      type,
      name,
      name_unicode: name,
      ttl: 300,
      rdata,
      comparablev3: rdata,
      filepos: `[line:${i + 10}:3]`,
      typenum: typenum[type],
    };
  });
  const domain = {
    name: ORIGIN,
    registrar: "none",
    dnsProviders: { bind: 0 },
    nameservers: [{ name: `ns.${ORIGIN}` }],
    records: entries,
  };
  return JSON.stringify({
    registrars: [{ name: "none", type: "-" }],
    dns_providers: [{ name: "bind", type: "-" }],
    domains: [domain],
  });
}

/** Each format: its line under `zones:`, and its file with that many records. */
export const FORMATS = {
  "master file": { zones: "bind: zones/example.de.zone", file: "zones/example.de.zone", write: masterFile },
  octoDNS: { zones: "octodns: config/example.de.yaml", file: "config/example.de.yaml", write: octodns },
  "Terraform plan": {
    zones: "terraform-plan: plan.json\n    zone-names: { Z1: example.de }",
    file: "plan.json",
    write: terraformPlan,
  },
  "DNSControl IR": { zones: "dnscontrol: ir.json", file: "ir.json", write: dnscontrolIr },
};

/** Writes a repository of `count` records in one format; gives the octets of its file. */
export function writeRepository(folder, { zones, file, write }, count) {
  const text = write(recordsOf(count));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, "mail-policy.yml"),
    `version: 1\nzones:\n  - ${zones}\ndomains: [{ name: m3.example.de, dkim: { selectors: [s1] } }]\n`,
  );
  return Buffer.byteLength(text);
}

const zoneOf = (name, spf) =>
  `$ORIGIN ${name}.\n$TTL 3600\n@ SOA ns.${ORIGIN}. hostmaster 1 3600 600 86400 60\n@ NS ns.${ORIGIN}.\n@ MX 10 mx.${ORIGIN}.\n@ TXT "${spf}"\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@${ORIGIN}"\ns1._domainkey CNAME s1.dkim.${ORIGIN}.\n`;

/** Writes a repository of `count` zones, each a mail domain with hosts and includes in one more zone. */
export function writeZones(folder, count) {
  const names = Array.from({ length: count }, (_, i) => `d${i}.example`);
  mkdirSync(join(folder, "zones"));
  for (const name of names)
    writeFileSync(join(folder, `zones/${name}.zone`), zoneOf(name, `v=spf1 include:_spf.${ORIGIN} -all`));
  const shared = `$ORIGIN ${ORIGIN}.\n$TTL 3600\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\nns A 192.0.2.1\nmx A 192.0.2.2\n_spf TXT "v=spf1 ip4:192.0.2.0/24 -all"\ns1.dkim TXT ${quoted(`v=DKIM1; k=rsa; p=${KEY}`)}\n*._report._dmarc TXT "v=DMARC1"\n`;
  writeFileSync(join(folder, `zones/${ORIGIN}.zone`), shared);
  const domains = names.map((name) => `  - { name: ${name}, dkim: { selectors: [s1] } }\n`).join("");
  writeFileSync(join(folder, "mail-policy.yml"), `version: 1\nzones: [{ bind: "zones/*.zone" }]\ndomains:\n${domains}`);
}

/** Opens one of these domains to everybody. */
export function changeZone(folder) {
  writeFileSync(join(folder, "zones/d7.example.zone"), zoneOf("d7.example", "v=spf1 +all"));
}
