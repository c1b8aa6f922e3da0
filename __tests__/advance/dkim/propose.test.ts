import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decideDkim } from "../../../src/advance/dkim/decide.ts";
import type { DkimProposal } from "../../../src/advance/dkim/propose.ts";
import { proposeDkim } from "../../../src/advance/dkim/propose.ts";
import { rowsBySigner } from "../../../src/advance/dkim/signatures.ts";
import { say } from "../../support/in-english.ts";
import { hostileText } from "../../support/hostile-text.ts";
import type { Given } from "./situations.ts";
import { days, row, situation } from "./situations.ts";

const OLD = 200;
const RECORD = "v=DKIM1; k=ed25519; p=x";

function propose(given: Given, made: Record<string, string> = {}, rows: ReturnType<typeof row>[] = []): DkimProposal {
  const whole = situation(given);
  const decision = decideDkim({ ...whole, rows: [...whole.rows, ...rows] }, { isEarly: false, selectors: [] });
  return proposeDkim("a.test", decision, new Map(Object.entries(made)));
}
const said = (messages: DkimProposal["watch"]): string[] => messages.map((one) => say(one));

describe("a step is proposed", () => {
  test("as the record of a key that was made, with its selector for the policy", () => {
    const { direction, records, change, obstacles, watch } = propose(
      { selectors: { s1: { age: OLD } } },
      { s2: RECORD },
    );
    expect([direction, obstacles]).toEqual(["forward", []]);
    expect(records).toEqual([{ name: "s2._domainkey.a.test.", type: "TXT", data: `"${RECORD}"` }]);
    expect(change).toEqual({ add: ["s2"], retire: [] });
    expect(said(watch)).toEqual([
      expect.stringMatching(/^Once the key is in DNS, wait .* then sign with selector s2\. Not before/),
      expect.stringMatching(/^Keep the key of selector s1 until 7 days after its last signature/),
    ]);
  });

  test("as something that stands in the way, where no key was made", () => {
    const { direction, records, change, obstacles } = propose({ selectors: { s1: { age: OLD } } });
    expect([direction, records, change]).toEqual(["stay", [], { add: [], retire: [] }]);
    expect(said(obstacles)).toEqual([
      expect.stringMatching(/^there is no key yet for selector s2: make it with --generate DIR/),
    ]);
  });

  test("as the record that revokes a key, and a selector that is retired", () => {
    const { records, change, watch } = propose({
      selectors: { s1: { age: OLD, signed: days(30, 10) }, s2: { signed: days(10, 1) } },
    });
    expect(records).toEqual([{ name: "s1._domainkey.a.test.", type: "TXT", data: '"v=DKIM1; p="' }]);
    expect(change).toEqual({ add: [], retire: ["s1"] });
    expect(said(watch)).toEqual([
      expect.stringMatching(/^No DMARC report may show mail that fails DKIM by selector s1/),
    ]);
  });

  test("as the same of a retired one, which the user is to be sure of without reports", () => {
    const { records, change, watch } = propose({ selectors: { s0: { isRetired: true }, s1: {} } });
    expect([records.length, change.retire]).toEqual([1, []]);
    expect(said(watch)[0]).toMatch(/^No report shows when selector s0 signed last/);
  });

  test("with the day until which an old key must be kept", () => {
    const { direction, obstacles } = propose({
      selectors: { s1: { age: OLD, signed: days(30, 3) }, s2: { signed: days(10, 1) } },
    });
    expect([direction, ...said(obstacles)]).toEqual([
      "stay",
      "selector s1 signed on 2026-11-27; its key can be revoked once reports up to 2026-12-04 show no later signature",
    ]);
  });
});

describe("the evidence", () => {
  const table = (proposal: DkimProposal): string[][] =>
    proposal.evidence.map(({ label, value }) => [say(label), say(value)]);

  test("has each selector: its key, its age, and what it signed", () => {
    const selectors = {
      s1: { age: 10, signed: [9, 1] },
      mail: { planned: "alias" as const },
      s0: { isRetired: true, planned: "revoked" as const },
    };
    expect(table(propose({ selectors }))).toEqual([
      [
        "selector s1",
        expect.stringMatching(
          /^2048-bit RSA key; .*since 2026-11-20 .*; verified in 4 messages from 2026-11-21 to 2026-11-29$/,
        ),
      ],
      ["selector mail", "alias of key.provider.test, whose owner replaces the key"],
      ["retired selector s0", "no valid key; verified in no message from 2026-11-21 to 2026-11-29"],
    ]);
  });

  test("has selectors that the policy does not name, and counts signatures without one", () => {
    const rows = [row(1, [{ selector: "x2" }]), row(1, [{ selector: "x10" }]), row(2, [{ selector: null }])];
    expect(table(propose({ selectors: { s1: {} } }, {}, rows)).slice(1)).toEqual([
      ["other selectors that sign", '"x2", "x10"'],
      ["signatures without a selector in the report", "2 messages"],
    ]);
  });

  test("quotes what a report writes", () => {
    fc.assert(
      fc.property(hostileText, (selector) => {
        const shown = table(propose({ selectors: { s1: {} } }, {}, [row(1, [{ selector }])]));
        expect(shown.flat().join()).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
      }),
    );
  });
});

test("the mail of each domain shows the signatures of all", () => {
  const [own, other] = [
    row(1, [{ selector: "s1" }]),
    row(2, [{ selector: "s2" }, { selector: "s3", domain: "B.test" }]),
  ];
  const nothing = { reports: [], rows: [] };
  const rowsOf = rowsBySigner({
    domains: {
      "a.test": { dmarc: { ...nothing, rows: [own] }, tlsRpt: nothing },
      "b.test": { dmarc: { ...nothing, rows: [other] }, tlsRpt: nothing },
    },
  });
  expect([rowsOf("a.test"), rowsOf("b.test"), rowsOf("__proto__")]).toEqual([[own, other], [other], []]);
});
