// Declared records laid over live DNS: what a change would break or repair, against what is broken already.
import { describe, expect, test } from "@jest/globals";
import { ED25519, rsa } from "../support/dkim-key.ts";
import type { Exit } from "./bundles.ts";
import { changesOf, check, reportIn, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";
import { folderOf } from "../support/temporary-folder.ts";

const LIVE_SPF = "v=spf1 include:_spf1.hosts.test include:_spf2.hosts.test include:_spf3.hosts.test -all";

/** The master file of signed.test as it is live, but for its key and the SPF record, which stands on line 7. */
function zone(spf: string): string {
  return `$ORIGIN signed.test.
$TTL 300
@ SOA ns.hosts.test. hostmaster.hosts.test. 2 3600 600 86400 60
@ NS ns.hosts.test.
@ MX 10 mx1.hosts.test.
@ MX 20 mx2.hosts.test.
@ TXT "${spf}"
sel._domainkey TXT "v=DKIM1; k=rsa; p=" ${(rsa(2048).match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(" ")}
ed._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"
_dmarc TXT "v=DMARC1; p=reject; adkim=s; aspf=s; rua=mailto:dmarc@signed.test"
_mta-sts TXT "v=STSv1; id=20260101"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@inner.unsigned.test"
mta-sts A 127.20.0.1
s1 TXT "v=spf1 include:s2.signed.test include:s3.signed.test -all"
s2 TXT "v=spf1 include:s4.signed.test include:s5.signed.test include:s6.signed.test -all"
${[3, 4, 5, 6, 7].map((i) => `s${i} TXT "v=spf1 ip4:192.0.2.${i} -all"`).join("\n")}
`;
}

const WITH_ZONE = `version: 1
zones: [{ bind: dns/*.zone }]
domains: [{ name: signed.test, dkim: { selectors: [sel, ed] }, spf: { expect: [{ ip: 192.0.2.1, result: pass }] } }]
`;

function withZone(spf: string): string {
  return folderOf({ "mail-policy.yml": WITH_ZONE, "dns/signed.zone": zone(spf) });
}

/** A policy of one domain with inline records, which begin on line 8. */
function withRecords(domain: string, records: string, { mail = "send-receive", selectors = "sel, ed" } = {}): string {
  const block = records
    .trim()
    .split("\n")
    .map((line) => `      ${line.trim()}`)
    .join("\n");
  const policy = `version: 1
domains:
  - name: ${domain}
    mail: ${mail}
    dkim:
      selectors: [${selectors}]
    records: |
${block}
`;
  return folderOf({ "mail-policy.yml": policy });
}

/** Audits with the validating resolver. */
function audit(folder: string, ...words: string[]): Promise<Exit> {
  return check(folder, "--resolver", world.validating.udp, "--allow-private-network", "--format", "json", ...words);
}

const ELEVEN = LIVE_SPF.replace("-all", "include:s1.signed.test include:s3.signed.test include:s7.signed.test -all");

describe("a master file", () => {
  test("that changes nothing changes no verdict", async () => {
    const exit = await audit(withZone(LIVE_SPF));
    const report = reportIn(exit);
    expect({ code: exit.code, view: report.view, baseline: report.gate.baseline, changes: changesOf(report) }).toEqual({
      code: 0,
      view: "planned",
      baseline: "live",
      changes: [],
    });
    expect(troublesOf(report)).toEqual({ "signed.test": [] });
    expect(report.counts).toMatchObject({ unknown: 24, notApplicable: 8 }); // twelve checks of what two mail servers serve; drift, an orphan, services, expected mails, received reports
  });

  test.each(["auto", "planned"])(
    "that adds an eleventh SPF lookup breaks the build at its line (--view %s)",
    async (view) => {
      const exit = await audit(withZone(ELEVEN), "--view", view);
      const report = reportIn(exit);
      expect(exit).toMatchObject({ code: 1, stderr: "" });
      expect(changesOf(report)).toEqual(["new fail spf/lookup-limit signed.test dns/signed.zone:7"]);
      expect(report.gate).toEqual({
        failOn: "regression",
        passed: false,
        baseline: "live",
        base: null,
        notes: [],
        reasons: [
          expect.stringMatching(
            /^spf\/lookup-limit of signed\.test: 11 DNS lookups; RFC 7208 allows 10: include:s1\.signed\.test \(6\)/,
          ),
        ],
      });
    },
  );

  test("that adds an eleventh SPF lookup breaks no build under --fail-on never", async () => {
    expect(await audit(withZone(ELEVEN), "--fail-on", "never")).toMatchObject({ code: 0, stderr: "" });
  });

  test("that is not deployed is drift in the live view, and nothing else", async () => {
    const exit = await audit(withZone(ELEVEN), "--view", "live");
    expect(exit.code).toBe(1);
    expect(reportIn(exit).gate.reasons).toEqual([
      expect.stringMatching(
        /^drift\/records of signed\.test: TXT signed\.test: missing from live DNS: …".* include:s1\.signed\.test .*", not declared: …".* -all"; /,
      ),
    ]);
  });

  test("takes away what it does not hold", async () => {
    const folder = folderOf({
      "mail-policy.yml": WITH_ZONE,
      "dns/signed.zone": zone(LIVE_SPF).replace(/^_dmarc.*\n/m, ""),
    });
    expect(changesOf(reportIn(await audit(folder)))).toEqual(["new fail dmarc/present signed.test mail-policy.yml:3"]);
  });

  test("with a mistake in it is an error at its place, and passes nothing that rests on the record", async () => {
    const folder = folderOf({
      "mail-policy.yml": WITH_ZONE,
      "dns/signed.zone": zone(LIVE_SPF).replace("MX 20", "MX twenty"),
    });
    const exit = await audit(folder);
    expect(exit).toMatchObject({ code: 2, stderr: expect.stringMatching(/^dns\/signed\.zone:6:\d+: .*twenty/) });
    const { conclusion, domains } = reportIn(exit);
    expect(conclusion).toBe("inconclusive");
    const passed = domains.flatMap(({ findings }) => findings).filter(({ status }) => status === "pass");
    expect(passed.filter(({ check }) => /^(?:mx|dane|smtp-tls)\//.test(check))).toEqual([]);
    expect(passed.map(({ check }) => check)).toContain("dmarc/policy");
  });
});

describe("inline records", () => {
  const REPAIR = `_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@inner.unsigned.test"`;
  const known = "unchanged fail mta-sts/record inner.unsigned.test mail-policy.yml:3";

  test("that are live have no drift", async () => {
    const exit = await audit(
      withRecords(
        "signed.test",
        `@ MX 20 mx2.hosts.test.\n@ MX 10 MX1.Hosts.Test.\n@ 60 TXT "v=spf1 include:_spf1.hosts.test " "${LIVE_SPF.slice(32)}"\n`,
      ),
      "--view",
      "live",
    );
    const drift = reportIn(exit)
      .domains.at(0)
      ?.findings.find(({ check }) => check === "drift/records");
    expect(drift).toMatchObject({ outcome: "pass", message: "2 declared RRsets are live as declared" });
  });

  test("repair a failure, and those that stay break no build", async () => {
    const exit = await audit(withRecords("inner.unsigned.test", REPAIR, { mail: "receive" }));
    const report = reportIn(exit);
    expect(exit.code).toBe(0);
    expect(changesOf(report).filter((line) => !line.includes("warn"))).toEqual([
      known,
      "unchanged info dnssec/mail-records inner.unsigned.test mail-policy.yml:8",
      "fixed pass tls-rpt/record inner.unsigned.test mail-policy.yml:8",
    ]);
    expect(report).toMatchObject({ conclusion: "fail", gate: { passed: true, baseline: "live", reasons: [] } });
  });

  test("that live DNS has already are not a change, whatever their order or TTL, so live DNS is not the baseline", async () => {
    const records = `
      @ 60 MX 20 mx2.hosts.test.
      @ 60 MX 10 mx1.hosts.test.
      _dmarc 7 TXT "v=DMARC1; p=reject; adkim=s; aspf=s;" " rua=mailto:dmarc@signed.test"`;
    expect(reportIn(await audit(withRecords("signed.test", records))).gate).toMatchObject({
      baseline: "none",
      passed: true,
    });
  });

  test("leave known failures to --fail-on violation", async () => {
    const exit = await audit(withRecords("inner.unsigned.test", REPAIR, { mail: "receive" }), "--fail-on", "violation");
    expect(exit.code).toBe(1);
    expect(reportIn(exit).gate.reasons).toEqual([expect.stringMatching(/^mta-sts\/record of inner\.unsigned\.test: /)]);
  });

  test("add an MX host that the enforced policy does not cover", async () => {
    const records = `
      @ MX 10 mx1.hosts.test.
      @ MX 30 mail
      mail A 127.20.0.9
      _25._tcp.mail TLSA 3 1 1 ${"ab".repeat(32)}
      _25._tcp.mail TLSA 3 1 1 ${"cd".repeat(32)}`;
    const exit = await audit(withRecords("signed.test", records));
    const report = reportIn(exit);
    expect(exit.code).toBe(1);
    expect(changesOf(report)).toEqual(["new fail mta-sts/mx-coverage mail.signed.test mail-policy.yml:9"]);
    expect(report.gate.reasons[0]).toMatch(
      /does not cover mail\.signed\.test; senders that apply MTA-STS do not deliver to it$/,
    );
  });

  test("add an MX host that is not there, which is told at the MX record", async () => {
    const exit = await audit(withRecords("signed.test", "@ MX 10 mx1.hosts.test.\n@ MX 20 nowhere.hosts.test."));
    expect(changesOf(reportIn(exit))).toEqual(["new fail mx/target nowhere.hosts.test mail-policy.yml:9"]);
  });

  test("take their DNSSEC state from live DNS", async () => {
    const exit = await audit(withRecords("signed.test", "@ MX 10 mail\nmail A 127.20.0.9"));
    expect(changesOf(reportIn(exit))).toContain("new fail dane/present mail.signed.test mail-policy.yml:9");
  });

  test("repair nothing by hiding it behind another failure", async () => {
    const exit = await audit(withRecords("hostile.test", `_dmarc TXT "gone"`)); // live: p=none, and no usable rua
    const changed = changesOf(reportIn(exit)).filter((line) => !line.startsWith("unchanged"));
    expect(changed).toEqual(["new fail dmarc/present hostile.test mail-policy.yml:8"]);
  });

  test("repair nothing where the MX hosts cannot be seen any more", async () => {
    const exit = await audit(withRecords("inner.unsigned.test", "@ CNAME www.expired.test.", { mail: "receive" }));
    const changed = changesOf(reportIn(exit)).filter((line) => !line.startsWith("unchanged"));
    expect(changed).toEqual(["new fail dnssec/not-bogus inner.unsigned.test mail-policy.yml:8"]);
  });

  test("hand a name to a third party by CNAME, which live DNS answers for", async () => {
    const exit = await audit(
      withRecords("signed.test", "s2._domainkey CNAME sel._domainkey.nsec3.test.", { selectors: "sel, ed, s2" }),
    );
    const report = reportIn(exit);
    expect(exit.code).toBe(0);
    expect(changesOf(report)).toEqual(["fixed pass dkim/selector s2._domainkey.signed.test mail-policy.yml:8"]);
    expect(troublesOf(report)).toEqual({ "signed.test": [] });
  });

  test("hand a name to a third party that has nothing there", async () => {
    const exit = await audit(withRecords("signed.test", "sel._domainkey CNAME nothing.nsec3.test."));
    expect(exit.code).toBe(1);
    expect(changesOf(reportIn(exit))).toEqual(["new fail dkim/selector sel._domainkey.signed.test mail-policy.yml:8"]);
  });
});
