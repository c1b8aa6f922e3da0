import { describe, expect, test } from "@jest/globals";
import { formatTags, isSameRecord, meantTags } from "../../../src/standards/dmarc/corrected.ts";
import { parseTags } from "../../../src/standards/dmarc/tags.ts";

const RUA = "rua=mailto:a@example.org";

describe("the record that was meant by", () => {
  test.each<[text: string, meant: string]>([
    // the tags of a record in order, `p` in second place
    ["v=DMARC1; p=reject", "p=reject"],
    [`v=DMARC1; ${RUA}; p=reject`, `p=reject; ${RUA}`],
    ["p=none; v=DMARC1; sp=reject; v=DMARC2", "p=none; sp=reject"],
    [RUA, RUA],
    ["", ""],
    ["v=DMARC1; p=none;;; =x; p", "p=none"],
    // a separator that is none
    [`v=DMARC1, p=reject ${RUA},adkim=s`, `p=reject; ${RUA}; adkim=s`],
    ["v=DMARC1 P = reject", "p=reject"],
    ["v=DMARC1; p=none xsp=reject", "p=none"],
    // quoting, and other marks
    ['"v=DMARC1\\; p=reject"', "p=reject"],
    ["v=DMARC1; 'p=reject", "p=reject"],
    ["v:DMARC1; p:reject; adkim:s", "p=reject; adkim=s"],
    ["v=DMARC1; p=\n\treject", "p=reject"],
    // names
    ["v=DMARC1; P=reject; ADKIM=s; aspff=s; as_pf=s", "p=reject; adkim=s; aspf=s"],
    ["v=DMARC1; p=reject; x=y; spf=none", "p=reject"],
    ["v=DMARC1; .p=reject", ""],
    [`v=DMARC1; ${"_".repeat(19)}p=reject; ${"_".repeat(20)}t=y`, "p=reject"],
    // policies
    ["v=DMARC1; p=REJECT; sp=NONE", "p=reject; sp=none"],
    ["v=DMARC1; p=Reject; sp=quarantin; np=foo", "p=reject; sp=quarantine"],
    ["v=DMARC1; p=reject.; sp=; np=n0ne", "p=reject; np=none"],
    ["v=DMARC1; p=foo; sp=foo; np=reject", "p=none; np=reject"],
    [`v=DMARC1; p=${".".repeat(24)}reject; sp=${".".repeat(30)}reject`, "p=reject"],
    // of a repeated policy the weakest
    ["v=DMARC1; p=reject; p=none", "p=none"],
    ["v=DMARC1; p=none; p=reject", "p=none"],
    ["v=DMARC1; p=quarantin; p=rejct", "p=quarantine"],
    ["v=DMARC1; p=reject; p=reject; sp=reject; sp=quarantine; np=none; np=reject", "p=reject; sp=quarantine; np=none"],
    ["v=DMARC1; p=reject; sp=foo; sp=reject", "p=reject; sp=none"],
    // of other repeated tags what rejects less, or the first
    ["v=DMARC1; p=reject; adkim=s; adkim=r; aspf=relaxed; aspf=s", "p=reject; adkim=r; aspf=r"],
    ["v=DMARC1; p=reject; t=n; t=y; t=n; psd=n; psd=y", "p=reject; t=y; psd=n"],
    ["v=DMARC1; p=none; fo=1; fo=d", "p=none; fo=1"],
    // of addresses each
    [`v=DMARC1; p=none; ${RUA}; rua=mailto:b@example.org`, `p=none; ${RUA},mailto:b@example.org`],
    [
      `v=DMARC1; p=none; ${RUA}; mailto:b@example.org; c@example.org`,
      `p=none; ${RUA},mailto:b@example.org,mailto:c@example.org`,
    ],
    [
      "v=DMARC1; p=none; ruf=mailto:a@example.org; MAILTO:b@example.org",
      "p=none; ruf=mailto:a@example.org,MAILTO:b@example.org",
    ],
    [
      `v=DMARC1; p=none; ${RUA}; ruf=mailto:b@example.org; mailto:c@example.org; rua=mailto:d@example.org`,
      `p=none; ${RUA},mailto:d@example.org; ruf=mailto:b@example.org,mailto:c@example.org`,
    ],
    ["v=DMARC1; p=none; mailto:b@example.org", "p=none; rua=mailto:b@example.org"],
    ["v=DMARC1; p=none; rua=example.org; ruf=", "p=none"],
    [`v=DMARC1; p=none; ${RUA}; x=b@example.org`, `p=none; ${RUA}`],
    // an address with marks that are not part of it
    ["v=DMARC1; p=none; rua=mailto:a@example.org!", `p=none; ${RUA}`],
    ["v=DMARC1; p=none; rua=mailto:b!a@example.org.!10x", "p=none; rua=mailto:b%21a@example.org"],
    ["v=DMARC1; p=none; rua=mail://a@example.org,mialto:b@example.org.", `p=none; ${RUA},mailto:b@example.org`],
    ["v=DMARC1; p=none; rua=http://a@example.org/,email:a@example.org,:b@example.org", "p=none"],
    ["v=DMARC1; p=none; rua=mailto:a@m%C3%BCnchen.de", "p=none; rua=mailto:a@xn--mnchen-3ya.de"],
    // failure reports go nowhere else
    ["v=DMARC1; p=none; ruf=a@example.org; fo=1", "p=none; fo=1"],
    ["v=DMARC1; p=none; ruf=mailto:a@example.org!10m,b@example.org", "p=none; ruf=mailto:a@example.org"],
    // a share of forged mail
    ["v=DMARC1; p=reject; pct=0", "p=reject; pct=0"],
    ["v=DMARC1; p=reject; pct=99", "p=reject; pct=99"],
    ["v=DMARC1; p=reject; pct=100", "p=reject"],
    ["v=DMARC1; p=reject; pct=x9", "p=reject"],
    ["v=DMARC1; p=reject; rf=afrf; ri=86400", "p=reject"],
    // values of the other tags
    ["v=DMARC1; p=none; adkim=strict; aspf=Relaxed; t=yes; psd=N", "p=none; adkim=s; aspf=r; t=y; psd=N"],
    ["v=DMARC1; p=none; adkim=x; aspf=xs; t=", "p=none"],
    // options of failure reports
    ["v=DMARC1; p=none; fo=1", "p=none; fo=1"],
    ["v=DMARC1; p=none; fo=0:1:d:s", "p=none; fo=1:d:s"],
    ["v=DMARC1; p=none; fo=D,S,d", "p=none; fo=d:s"],
    ["v=DMARC1; p=none; fo=0;", "p=none; fo=0"],
    ["v=DMARC1; p=none; fo=0:0:s", "p=none; fo=0:s"],
    ["v=DMARC1; p=none; fo=01", "p=none"],
    ["v=DMARC1; p=none; fo=x", "p=none"],
  ])("%j is %j", (text, meant) => {
    expect(formatTags(meantTags([text]))).toBe(meant === "" ? "v=DMARC1" : `v=DMARC1; ${meant}`);
  });

  test("several at one name is the weakest policy of all, and each address", () => {
    expect(
      formatTags(meantTags([`v=DMARC1; p=reject; ${RUA}`, "v=DMARC1; p=quarantine; rua=mailto:b@example.org"])),
    ).toBe(`v=DMARC1; p=quarantine; ${RUA},mailto:b@example.org`);
  });
});

test.each<[text: string, corrected: string, same: boolean]>([
  ["v=DMARC1; p=reject", "v=DMARC1; p=reject", true],
  ["V=dmarc1;p = Reject ;", "v=DMARC1; p=reject", true],
  [`v=DMARC1;p=none;${RUA} , mailto:b@example.org`, `v=DMARC1; p=none; ${RUA},mailto:b@example.org`, true],
  [
    `v=DMARC1; p=none; ${RUA},mailto:a@example.org; ruf=mailto:a@example.org,mailto:a@example.org`,
    `v=DMARC1; p=none; ${RUA}; ruf=mailto:a@example.org`,
    true,
  ],
  ["v = DMARC1; p=reject", "v=DMARC1; p=reject", false],
  [" v=DMARC1; p=reject", "v=DMARC1; p=reject", false],
  ["p=reject; v=DMARC1", "p=reject; v=DMARC1", false],
  ["v=DMARC1; p=reject; ; sp=none", "v=DMARC1; p=reject; sp=none", false],
  ["v=DMARC1; p=none", "v=DMARC1; p=reject", false],
  ["v=DMARC1; p=none; fo=1,1", "v=DMARC1; p=none; fo=1", false],
])("%j and %j say the same in the same order, and all see it: %s", (text, corrected, same) => {
  expect(isSameRecord(text, corrected)).toBe(same);
});

test("ten errors of a record are kept", () => {
  expect(parseTags("p=reject; x".padEnd(40, ";x")).errors).toHaveLength(10);
  expect(parseTags(`p=reject${"; x".repeat(9)}`).errors).toHaveLength(9);
});
