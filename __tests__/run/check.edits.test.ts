// Which fixes are edits of the repository: those of what it declares, in the view that shows that.
import { expect, test } from "@jest/globals";
import { afterStep } from "../../src/standards/fixes.ts";
import { attachEdits } from "../../src/zones/edits/attach-edits.ts";
import { check } from "../../src/run/check.ts";
import { respond, serveUdp, soa } from "../support/dns-server.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { checkOptions } from "../support/check-options.ts";
import type { Message } from "../../src/message.ts";
import { inWords } from "../support/in-words.ts";
import { sayAll } from "../support/in-english.ts";

const POLICY =
  'version: 1\ndomains:\n  - name: example.de\n    mail: none\n    records: |\n      @ TXT "v=spf1 ?all"\n      @ MX 0 .\n';

test.each([
  ["planned", ['      @ TXT "v=spf1 -all"']],
  ["live", undefined],
] as const)("in the %s view", async (view, after) => {
  const root = folderOf({ "mail-policy.yml": POLICY });
  const server = await serveUdp((query) => {
    const answers =
      query.type === "TXT" && query.name === "example.de"
        ? [{ type: "TXT" as const, name: "example.de", ttl: 300, data: "v=spf1 +all" }]
        : [];
    return respond(query, { ad: true, answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
  const { report } = await check(checkOptions(root, { view, resolvers: [server.url], failOn: "never" }));
  await server.close();
  const { fix } = report.domains.at(0)?.findings.find((finding) => finding.check === "parked/spf") ?? {};
  expect(fix?.records).toEqual([{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }]);
  expect(fix?.edit?.after).toEqual(after);
});

test("a fix that needs another step first is no edit", () => {
  const fix = afterStep({
    text: inWords("Publish this record once all senders are listed."),
    records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
  });
  const edit = { file: "a.zone", line: 1, endLine: 1, before: [""], after: ["x"] };
  const [finding] = attachEdits(
    [sampleFinding("fail", { fix })],
    () => edit,
    () => undefined,
  );
  expect(finding?.fix).toEqual({ ...fix, edit: null });
});

test("an edit that breaks down costs the edit, and is told", () => {
  const fix = {
    text: inWords("Publish this record."),
    records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 -all"' }],
  };
  const defects: Message[] = [];
  const breaking = (): never => {
    throw new Error("out of order");
  };
  const [finding] = attachEdits([sampleFinding("fail", { fix })], breaking, (defect) => defects.push(defect));
  expect(finding?.fix).toEqual(fix);
  expect(sayAll(defects)).toEqual([
    "internal error: the edit that fixes spf/lookup-limit of example.de could not be made: out of order",
  ]);
});
