import { describe, expect, test } from "@jest/globals";
import { writePlan } from "../edits/generated-inputs.ts";
import { fixFor, applyFix, publishRecords } from "../edits/apply-fixes.ts";

type Files = Record<string, string>;

const policy = (mail = "send-receive"): string =>
  `version: 1\nzones:\n  - terraform-plan: plan.json\n    zone-names: { Z1: example.de }\ndomains:\n  - name: example.de\n    mail: ${mail}\n`;
const block = (type: string, name: string, ...lines: string[]): string =>
  [`resource "${type}" "${name}" {`, ...lines.map((line) => `  ${line}`), "}", ""].join("\n");
const files = (...blocks: string[]): Files => ({ "mail-policy.yml": policy(), "main.tf": blocks.join("\n") });
const route53 = (name: string, owner: string, type: string, ...records: string[]): string =>
  block(
    "aws_route53_record",
    name,
    "zone_id = aws_route53_zone.main.zone_id",
    `name    = "${owner}"`,
    `type    = "${type}"`,
    "ttl     = 300",
    ...records,
  );
const MX = route53("mx", "", "MX", 'records = ["10 mx1.example.de"]');
const A = route53("mx1", "mx1", "A", 'records = ["192.0.2.1"]');
const OTHERS = [MX, A];
const withDmarc = (...records: string[]): Files => files(...OTHERS, route53("dmarc", "_dmarc", "TXT", ...records));

const NONE = "v=DMARC1; p=none; rua=mailto:d@example.de";
const QUARANTINE = "v=DMARC1; p=quarantine; rua=mailto:d@example.de";
const TLS_RPT = "v=TLSRPTv1; rua=mailto:tls-reports@example.de";
const LONG = ["a", "b", "c", "d"].map((one) => `mailto:${one.repeat(60)}@example.de`).join(",");

describe("an edit of Terraform's HCL", () => {
  test.each<[string, Files, string, string[], string[]]>([
    [
      "changes the one string of a list",
      withDmarc(`records = ["${NONE}"] # soon more`),
      "dmarc/policy",
      [`  records = ["${NONE}"] # soon more`],
      [`  records = ["${QUARANTINE}"] # soon more`],
    ],
    [
      "changes a string in a line of its own",
      withDmarc("records = [", `  "${NONE}",`, "]"),
      "dmarc/policy",
      [`    "${NONE}",`],
      [`    "${QUARANTINE}",`],
    ],
    [
      "leaves the other texts of a name",
      files(...OTHERS, route53("apex", "", "TXT", 'records = ["site-verification=1", "v=spf1 mx"]')),
      "spf/all",
      ['  records = ["site-verification=1", "v=spf1 mx"]'],
      ['  records = ["site-verification=1", "v=spf1 mx ~all"]'],
    ],
    [
      "adds a string to a list",
      files(...OTHERS, route53("apex", "", "TXT", 'records = ["site-verification=1"]')),
      "spf/present",
      ['  records = ["site-verification=1"]'],
      ['  records = ["site-verification=1", "v=spf1 mx -all"]'],
    ],
    [
      "adds a string in a line of its own",
      files(...OTHERS, route53("apex", "", "TXT", "records = [", '  "site-verification=1",', "]")),
      "spf/present",
      ['    "site-verification=1",'],
      ['    "site-verification=1",', '    "v=spf1 mx -all",'],
    ],
    [
      "takes out what must not stand beside",
      withDmarc('records = ["v=DMARC1; p=reject", "v=DMARC1; p=none"]'),
      "dmarc/present",
      ['  records = ["v=DMARC1; p=reject", "v=DMARC1; p=none"]'],
      ['  records = ["v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de"]'],
    ],
    [
      "takes out a line of its own",
      withDmarc("records = [", '  "v=DMARC1; p=reject",', '  "v=DMARC1; p=none",', "]"),
      "dmarc/present",
      ['    "v=DMARC1; p=reject",', '    "v=DMARC1; p=none",'],
      ['    "v=DMARC1; p=none; rua=mailto:dmarc-reports@example.de",'],
    ],
    [
      "cuts a long text as Route 53 wants it",
      withDmarc(`records = ["v=DMARC1; p=none; rua=${LONG.slice(0, 200)}\\"\\"${LONG.slice(200)}"]`),
      "dmarc/policy",
      [expect.stringContaining("p=none") as unknown as string],
      [
        expect.stringMatching(
          /^ {2}records = \["v=DMARC1; p=quarantine; [^"]{220,}\\" \\"[^"]+"\]$/,
        ) as unknown as string,
      ],
    ],
    [
      "quotes as Google wants it",
      files(
        block(
          "google_dns_record_set",
          "dmarc",
          "managed_zone = google_dns_managed_zone.main.name",
          'name = "_dmarc.example.de."',
          'type = "TXT"',
          `rrdatas = ["\\"${NONE}\\""]`,
        ),
      ),
      "dmarc/policy",
      [`  rrdatas = ["\\"${NONE}\\""]`],
      [`  rrdatas = ["\\"${QUARANTINE}\\""]`],
    ],
    [
      "changes a block of Azure",
      files(
        block(
          "azurerm_dns_txt_record",
          "dmarc",
          'zone_name = "example.de"',
          'name = "_dmarc"',
          "record {",
          `  value = "${NONE}"`,
          "}",
        ),
      ),
      "dmarc/policy",
      [`    value = "${NONE}"`],
      [`    value = "${QUARANTINE}"`],
    ],
    [
      "changes an object of Hetzner's",
      files(
        block(
          "hcloud_zone_rrset",
          "dmarc",
          'zone = "example.de"',
          'name = "_dmarc"',
          'type = "TXT"',
          `records = [{ value = "\\"${NONE}\\"" }]`,
        ),
      ),
      "dmarc/policy",
      [`  records = [{ value = "\\"${NONE}\\"" }]`],
      [`  records = [{ value = "\\"${QUARANTINE}\\"" }]`],
    ],
    [
      "changes a list of deSEC's",
      files(
        block(
          "desec_rrset",
          "dmarc",
          'domain = "example.de"',
          'subname = "_dmarc"',
          'type = "TXT"',
          `records = ["\\"${NONE}\\""]`,
        ),
      ),
      "dmarc/policy",
      [`  records = ["\\"${NONE}\\""]`],
      [`  records = ["\\"${QUARANTINE}\\""]`],
    ],
    [
      "keeps a macro of SPF no template",
      files(...OTHERS, route53("apex", "", "TXT", 'records = ["v=spf1 exists:%%{i}.spf.example.de ?all"]')),
      "spf/all",
      ['  records = ["v=spf1 exists:%%{i}.spf.example.de ?all"]'],
      ['  records = ["v=spf1 exists:%%{i}.spf.example.de ~all"]'],
    ],
  ])("%s", async (_claim, given, check, before, after) => {
    const { edit, outcome, others } = await applyFix(given, check, writePlan);
    expect(edit.before).toEqual(before);
    expect(edit.after).toEqual(after);
    expect({ outcome, others }).toEqual({ outcome: "pass", others: [] });
  });

  // what a plan says of these is not all of their RRsets: live DNS is part of the verdict
  test.each<[string, Files, string[], string[]]>([
    [
      "makes a resource like that of another record",
      files(...OTHERS, route53("spf", "", "TXT", 'records = ["v=spf1 mx -all"]')),
      ["}"],
      [
        "}",
        "",
        ...route53("smtp_tls_txt", "_smtp._tls", "TXT", 'records = ["v=TLSRPTv1; rua=mailto:tls-reports@example.de"]')
          .trim()
          .split("\n"),
      ],
    ],
    [
      "makes a resource like that of another record, its white space too",
      files(
        ...OTHERS,
        route53("spf", "", "TXT", 'records = ["v=spf1 mx -all"]').replace(
          'resource "aws_route53_record" "spf"',
          'resource  "aws_route53_record"  "spf" ',
        ),
      ),
      ["}"],
      [
        "}",
        "",
        'resource  "aws_route53_record"  "smtp_tls_txt"  {',
        ...route53("", "_smtp._tls", "TXT", `records = ["${TLS_RPT}"]`).trim().split("\n").slice(1),
      ],
    ],
    [
      "keeps the text of Cloudflare without quotes",
      files(
        block(
          "cloudflare_record",
          "dmarc",
          "zone_id = cloudflare_zone.main.id",
          'name = "_dmarc"',
          'type = "TXT"',
          `content = "${NONE}"`,
        ),
      ),
      [`  content = "${NONE}"`],
      [`  content = "${QUARANTINE}"`],
    ],
    [
      "keeps the text of Cloudflare in quotes",
      files(
        block(
          "cloudflare_dns_record",
          "dmarc",
          "zone_id = cloudflare_zone.main.id",
          'name = "_dmarc.example.de"',
          'type = "TXT"',
          `content = "\\"${NONE}\\""`,
        ),
      ),
      [`  content = "\\"${NONE}\\""`],
      [`  content = "\\"${QUARANTINE}\\""`],
    ],
    [
      "changes the argument of Hetzner's function",
      files(
        block(
          "hcloud_zone_record",
          "dmarc",
          'zone = "example.de"',
          'name = "_dmarc"',
          'type = "TXT"',
          `value = provider::hcloud::txt_record("${NONE}")`,
        ),
      ),
      [`  value = provider::hcloud::txt_record("${NONE}")`],
      [`  value = provider::hcloud::txt_record("${QUARANTINE}")`],
    ],
    [
      "writes a name in full where that of another record is",
      files(...OTHERS, route53("spf", "example.de", "TXT", 'records = ["v=spf1 mx -all"]')),
      ["}"],
      [
        "}",
        "",
        ...route53("smtp_tls_txt", "_smtp._tls.example.de", "TXT", `records = ["${TLS_RPT}"]`).trim().split("\n"),
      ],
    ],
    [
      "puts a resource of Cloudflare's beside another",
      files(
        block(
          "cloudflare_record",
          "verification",
          "zone_id = cloudflare_zone.main.id",
          'name = "_dmarc"',
          'type = "TXT"',
          'content = "site-verification=1"',
        ),
      ),
      ["}"],
      [
        "}",
        "",
        ...block(
          "cloudflare_record",
          "dmarc_txt",
          "zone_id = cloudflare_zone.main.id",
          'name = "_dmarc"',
          'type = "TXT"',
          `content = "${QUARANTINE}"`,
        )
          .trim()
          .split("\n"),
      ],
    ],
  ])("%s", (_claim, given, before, after) => {
    const isReport = given["main.tf"]?.includes("v=spf1");
    const [name, text] = isReport ? ["_smtp._tls.example.de.", TLS_RPT] : ["_dmarc.example.de.", QUARANTINE];
    const { edit, declared } = publishRecords(given, [{ name, type: "TXT", data: `"${text}"` }], writePlan);
    expect(edit).toMatchObject({ before, after });
    expect(declared.at(-1)).toBe(text);
  });

  const cloudflare = files(
    block(
      "cloudflare_record",
      "dmarc",
      "zone_id = cloudflare_zone.main.id",
      'name = "_dmarc"',
      'type = "TXT"',
      `content = "${NONE}"`,
    ),
  );
  const azure = files(
    block(
      "azurerm_dns_txt_record",
      "dmarc",
      'zone_name = "example.de"',
      'name = "_dmarc"',
      "record {",
      '  value = "x"',
      "}",
    ),
  );
  test.each<[string, Files, name: string, text: string]>([
    ["in place of a text, one that is not ASCII", cloudflare, "_dmarc", "v=DMARC1; p=reject; n=ü"],
    ["beside a text, one that is not ASCII", cloudflare, "_smtp._tls", "v=TLSRPTv1; ü"],
    ["a name that no resource can have, for it begins with a digit", cloudflare, "2026._domainkey", "v=DKIM1; p="],
    ["beside a text of a list, one that is not ASCII", withDmarc('records = ["x"]'), "_dmarc", "v=DMARC1; n=ü"],
    ["beside the text of a block, which is no item of a list", azure, "_dmarc", NONE],
  ])("puts nothing %s", (_claim, given, name, text) => {
    const record = { name: `${name}.example.de.`, type: "TXT" as const, data: `"${text}"` };
    expect(publishRecords(given, [record], writePlan).edit).toBeNull();
  });

  test("replaces hosts", async () => {
    const given = {
      ...files(route53("mx", "", "MX", 'records = ["10 mx1.example.de", "20 mx2.example.de"]'), A),
      "mail-policy.yml": policy("none"),
    };
    const { edit, outcome } = await applyFix(given, "parked/null-mx", writePlan);
    expect(edit.after).toEqual(['  records = ["0 ."]']);
    expect(outcome).toBe("pass");
  });

  const dmarc = withDmarc(`records = ["${NONE}"]`);
  const plan = (address: string): string =>
    JSON.stringify({
      format_version: "1.2",
      planned_values: {},
      resource_changes: [
        {
          address,
          mode: "managed",
          type: "aws_route53_record",
          name: "dmarc",
          change: {
            actions: ["create"],
            before: null,
            after: { zone_id: "Z1", name: "_dmarc", type: "TXT", ttl: 300, records: [NONE] },
            after_unknown: {},
          },
        },
      ],
    });

  test.each<[string, Files]>([
    [
      "of a resource in two files",
      { ...dmarc, "other.tf": dmarc["main.tf"] ?? "", "plan.json": plan("aws_route53_record.dmarc") },
    ],
    ["of a resource in a module", { ...dmarc, "plan.json": plan("module.mail.aws_route53_record.dmarc") }],
    ["of one of several instances", { ...dmarc, "plan.json": plan('aws_route53_record.dmarc["a.b"]') }],
    [
      "of a text that a variable says",
      { ...withDmarc("records = [var.dmarc]"), "plan.json": plan("aws_route53_record.dmarc") },
    ],
    [
      "of a text that a variable says, though a comment beside it repeats it",
      { ...withDmarc("records = [var.dmarc]", `comment = "${NONE}"`), "plan.json": plan("aws_route53_record.dmarc") },
    ],
    [
      "of a text with a part that a variable says",
      {
        ...withDmarc('records = ["v=DMARC1; p=${var.policy}; rua=mailto:d@example.de"]'),
        "plan.json": plan("aws_route53_record.dmarc"),
      },
    ],
    [
      "where no file is beside the plan",
      { "mail-policy.yml": policy(), "plan.json": plan("aws_route53_record.dmarc") },
    ],
  ])("there is none %s, but words", async (_claim, given) => {
    const fix = await fixFor(given, "dmarc/policy");
    expect(fix.edit).toBeNull();
    expect(fix.text).toMatch(
      /In Terraform the text of `[^`]+` is `"v=DMARC1; p=quarantine; rua=mailto:d@example\.de"`\.$/,
    );
  });
});
