// What we say that receivers make of mails against Mail::DMARC (with Mail::SPF) and OpenDMARC. The records stand in dmarc.zone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { observeMailExpectations } from "../../../src/audit/mail-expectations.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import type { MailResult } from "../../../src/standards/dmarc/mail-result.ts";
import { possibleResults } from "../../../src/standards/dmarc/mail-result.ts";
import { world } from "../world.ts";
import { runResolving, worldFile } from "./programs.ts";

/** A mail: the author's domain, the domain of MAIL FROM, that of the signature, all below dmarc.test; and whether SPF passes. */
type Mail = [author: string, bounces: string, signer: string | null, isAuthorized: boolean, ours: string];

const MAILS: readonly Mail[] = [
  ["strict", "strict", null, true, "pass"],
  ["strict", "strict", null, false, "reject"],
  ["strict", "bounce.strict", null, true, "reject"],
  ["strict", "strict", "strict", false, "pass"],
  ["strict", "strict", "bounce.strict", false, "reject"],
  ["bounce.strict", "strict", null, true, "reject"],
  ["relaxed", "relaxed", null, false, "quarantine"],
  ["relaxed", "bounce.relaxed", null, true, "pass"],
  ["relaxed", "strict", "bounce.relaxed", true, "pass"],
  ["relaxed", "strict", "strict", true, "quarantine"],
  ["bounce.relaxed", "relaxed", null, true, "pass"],
  ["nothing.relaxed", "relaxed", null, true, "pass"],
  ["nothing.relaxed", "strict", null, true, "quarantine"],
  ["relaxed", "nothing.relaxed", null, true, "quarantine"],
  ["mixed", "bounce.mixed", null, true, "pass"],
  ["mixed", "mixed", "bounce.mixed", false, "reject"],
  ["watch", "watch", null, false, "none"],
  ["watch", "watch", null, true, "pass"],
  ["below", "below", null, false, "none"],
  ["bounce.below", "bounce.below", null, false, "reject"],
  ["bounce.below", "below", null, true, "pass"],
  ["shop.own", "shop.own", null, false, "reject"],
  ["bounce.own", "bounce.own", null, false, "none"],
  ["shop.own", "bounce.own", null, true, "pass"],
  ["none", "none", null, true, "none"],
  ["several", "several", null, true, "none"],
  ["several", "several", null, false, "none"],
  ["invalid", "invalid", null, true, "none"],
  ["reported", "reported", null, false, "none"],
  ["reported", "reported", null, true, "pass"],
  ["soft", "soft", null, false, "reject"],
  ["testing", "testing", null, false, "quarantine"],
  ["invented", "invented", null, false, "none"],
  ["nothing.invented", "invented", null, false, "reject"],
  ["part", "part", null, false, "reject or quarantine"],
  ["part", "part", null, true, "pass"],
  ["whole", "own.whole", null, true, "reject"],
  ["own.whole", "whole", null, true, "reject"],
  ["own.whole", "own.whole", null, true, "pass"],
];

/** Where a program says otherwise, and why we are right. */
const EXPLAINED: readonly { programs: readonly string[]; says: readonly string[]; because: string }[] = [
  {
    programs: ["Mail::DMARC", "OpenDMARC"],
    says: ["testing not by testing: reject"],
    because: "RFC 9989 §4.7: with `t=y` the policy is applied one level lower; RFC 7489 has no such tag",
  },
  {
    programs: ["Mail::DMARC", "OpenDMARC"],
    says: ["nothing.invented not by invented: none"],
    because: "RFC 9989 §4.7: `np` is for names that do not exist; RFC 7489 has no such tag",
  },
  {
    programs: ["Mail::DMARC"],
    says: ["own.whole by whole: pass", "whole by own.whole: pass"],
    because:
      "RFC 9989 §4.10.2: `psd=n` names the organisational domain; RFC 7489 §3.2 takes it from the list of suffixes",
  },
  {
    programs: ["Mail::DMARC"],
    says: ["reported by reported: none"],
    because:
      "RFC 9989 §4.10.1, RFC 7489 §6.6.3: with a usable `rua` an invalid `p` counts as none, and the mail passes; it drops the record",
  },
  {
    programs: ["OpenDMARC"],
    says: ["mixed not by mixed signed bounce.mixed: pass", "strict not by strict signed bounce.strict: pass"],
    because: "RFC 9989 §4.4.1, RFC 7489 §3.1.1: strict alignment is that of equal domains; it takes a subdomain too",
  },
  {
    programs: ["OpenDMARC"],
    says: ["several not by several: reject"],
    because: "RFC 9989 §4.10, RFC 7489 §6.6.3: several records at a name are discarded; it takes one of them",
  },
  {
    programs: ["OpenDMARC"],
    says: ["part not by part: none"],
    because: "RFC 7489 §6.6.4: mail that `pct` leaves out meets the next lower policy, quarantine; it applies none",
  },
];

const resolver = openResolver({ urls: [world.validating.udp] });
const folder = mkdtempSync(join(tmpdir(), "mail-policy-dmarc-"));
afterAll(() => {
  resolver.close();
  rmSync(folder, { recursive: true });
});

const domainOf = (name: string): string => `${name}.dmarc.test`;
const nameOf = ([author, bounces, signer, isAuthorized]: Mail): string =>
  `${author} ${isAuthorized ? "by" : "not by"} ${bounces}${signer === null ? "" : ` signed ${signer}`}`;

const observed = await observeMailExpectations(
  resolver.dns,
  MAILS.map(([author, bounces, signer, isAuthorized]) => ({
    from: `user@${domainOf(author)}`,
    author: domainOf(author),
    mailFrom: `user@${domainOf(bounces)}`,
    helo: "mail.example.com",
    ip: isAuthorized ? "192.0.2.10" : "192.0.2.200",
    dkim: signer === null ? [] : [{ domain: domainOf(signer), selector: "k" }],
    result: "pass" as const,
  })),
);
const results = observed.state === "present" ? observed.value : [];

/** `pass`, or the policy that applies; null of a mail that a program is not asked about. */
const toResult = (result: string, disposition: string): string => (result === "pass" ? "pass" : disposition);

const PROGRAMS: Readonly<Record<string, () => Promise<(string | null)[]>>> = {
  "Mail::DMARC": async () => {
    const input = results.map(({ mail: { ip, author }, authentications: [spf, ...signatures] }) =>
      [ip, `user@${spf?.domain}`, author, ...signatures.map(({ domain, state }) => `${domain}=${state}`)].join("\t"),
    );
    const script = fileURLToPath(new URL("mail-dmarc.pl", import.meta.url));
    const said = await runResolving("perl", [script, worldFile("mail-dmarc.ini")], `${input.join("\n")}\n`);
    const lines = said.stdout.trim().split("\n");
    if (lines.length !== MAILS.length) throw new Error(`${lines.length} results: ${said.stderr}`);
    return lines.map((line) => toResult(...(line.split(" ") as [string, string])));
  },
  // it evaluates files without their MAIL FROM, which it needs for SPF: of mails that SPF authenticates it cannot be asked
  OpenDMARC: () => Promise.all(results.map(async (one, i) => (MAILS[i]?.[3] ? null : openDmarcResult(one, i)))),
};

/** It reads what SPF and DKIM resulted in from the mail, and prints the header that it would add. */
async function openDmarcResult(
  { mail, authentications: [spf, ...signatures] }: MailResult,
  i: number,
): Promise<string> {
  const file = join(folder, `${i}.eml`);
  const authenticated = [
    `spf=${spf?.result} smtp.mailfrom=user@${spf?.domain}`,
    ...signatures.map(({ domain, state }) => `dkim=${state} header.d=${domain} header.s=k`),
  ];
  const headers = [
    `Authentication-Results: compared; ${authenticated.join("; ")}`,
    `From: ${mail.from}`,
    "To: user@example.com",
    "Date: Thu, 1 Jan 2026 00:00:00 +0000",
    `Message-ID: <${i}@dmarc.test>`,
  ];
  writeFileSync(file, `${headers.join("\r\n")}\r\n\r\nbody\r\n`);
  const { stdout, stderr } = await runResolving("opendmarc", ["-vvv", "-c", worldFile("opendmarc.conf"), "-t", file]);
  if (/^### SETREPLY: .*rejected by DMARC policy/m.test(stdout)) return "reject";
  const [, result, disposition = "none"] = /dmarc=(\w+)(?: \(p=\w+ dis=(\w+)\))?/.exec(stdout) ?? [];
  if (result === undefined) throw new Error(`${stdout}\n${stderr}`);
  return toResult(result, disposition);
}

test.each(MAILS.map((mail, i) => ({ name: nameOf(mail), ours: mail[4], found: results[i] })))(
  "mail of $name: $ours",
  ({ ours, found }) => {
    expect(found && possibleResults(found).results.join(" or ")).toBe(ours);
  },
);

describe.each(Object.entries(PROGRAMS))("%s", (program, ask) => {
  test("agrees on each mail, or differs for a reason", async () => {
    const said = await ask();
    const differing = MAILS.flatMap((mail, i) =>
      said[i] === null || mail[4].split(" or ").includes(said[i] ?? "") ? [] : [`${nameOf(mail)}: ${said[i]}`],
    );
    const explained = EXPLAINED.filter(({ programs }) => programs.includes(program)).flatMap(({ says }) => says);
    expect(differing.toSorted()).toEqual(explained.toSorted());
  });
});
