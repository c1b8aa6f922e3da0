// A repository whose fixes are put into effect: audited, edited as the report says, audited again.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Rr } from "../../../src/dns/record.ts";
import { formatRdata, txtValue } from "../../../src/dns/record.ts";
import type { FileEdit, Finding, Fix, FixRecord } from "../../../src/model.ts";
import { InputError } from "../../../src/errors.ts";
import { parsePolicyFile } from "../../../src/run/load-inputs.ts";
import { check } from "../../../src/run/check.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import type { Editor } from "../../../src/zones/edits/editor.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { createEditor } from "../../../src/zones/edits/editor.ts";
import { readDeclaredZones } from "../../../src/zones/read-zones.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { checkOptions } from "../../support/check-options.ts";
import { say, sayAll } from "../../support/in-english.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";

await loadZoneFormats();

/** Audits what a repository declares, and nothing else. */
async function findingsOf(root: string): Promise<Finding[]> {
  const { report, defects } = await check(checkOptions(root, { view: "planned", offline: true, failOn: "never" }));
  if (defects.length > 0) throw new Error(JSON.stringify(defects));
  return report.domains.flatMap((domain) => domain.findings);
}

/** Puts an edit into effect, as a tool would; throws where the file does not say what the edit says it does. */
export function applyEdit(root: string, { file, line, endLine, before, after }: FileEdit): void {
  const path = resolve(root, file);
  const text = readFileSync(path, "latin1");
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(end);
  const octets = (texts: readonly string[]): string[] =>
    texts.map((one) => Buffer.from(one, "utf8").toString("latin1"));
  const there = lines.slice(line - 1, endLine);
  if (there.join("\n") !== octets(before).join("\n"))
    throw new Error(`${file}:${line}: not what the edit says: ${there.join("\n")}`);
  lines.splice(line - 1, there.length, ...octets(after));
  writeFileSync(path, lines.join(end), "latin1");
}

const findFinding = (findings: readonly Finding[], check: string, subject?: string): Finding | undefined =>
  findings.find((finding) => finding.check === check && (subject === undefined || finding.subject === subject));

/** The edit that publishes records, and what is declared of their RRset, or of those chosen, before and once that is in effect. */
export function publishRecords(
  files: Record<string, string | Uint8Array>,
  records: readonly FixRecord[],
  make: (root: string) => void = () => {},
  isChosen: (rr: Rr) => boolean = ({ name, type }) =>
    records.some((record) => record.name === `${name}.` && record.type === type),
): { edit: ReturnType<Editor>; before: string[]; declared: string[] } {
  const root = folderOf(files);
  make(root);
  const declaredTexts = (): string[] => {
    const all = readZones(root).flatMap((zone) =>
      zone.records.flatMap((record) => (record.isParsed ? [record.rr] : [])),
    );
    return all.filter(isChosen).map((rr) => ("strings" in rr.data ? txtValue(rr.data) : formatRdata(rr.type, rr.data)));
  };
  const before = declaredTexts();
  const edit = createEditor(readZones(root), new Repository(root))(records);
  if (edit !== null && !("code" in edit)) applyEdit(root, edit);
  make(root);
  return { edit, before, declared: declaredTexts() };
}

/** The zones of the policy in a folder. */
function readZones(root: string): DeclaredZone[] {
  const policyFile = join(root, "mail-policy.yml");
  const { zones, faults } = readDeclaredZones(parsePolicyFile(policyFile, readFileSync(policyFile)), root);
  if (faults.length > 0) throw new InputError(faults);
  return zones;
}

/** The edit that is offered for a fix, or would be once its first step is done. */
function editOf(root: string, fix: Fix | null): FileEdit | null {
  if (fix === null || fix.needsStep !== true) return fix?.edit ?? null;
  const edit = createEditor(readZones(root), new Repository(root))(fix.records);
  return edit !== null && "code" in edit ? null : edit;
}

/** The edit of a failure, `make` being what makes a plan of the files, and the outcome once it is in effect. */
export async function applyFix(
  files: Record<string, string | Uint8Array>,
  check: string,
  make: (root: string) => void = () => {},
): Promise<{ root: string; edit: FileEdit; outcome: string | undefined; others: string[] }> {
  const root = folderOf(files);
  make(root);
  const failed = await findingsOf(root);
  const finding = findFinding(failed, check);
  const edit = finding?.outcome === "fail" ? editOf(root, finding.fix) : null;
  if (finding === undefined || edit === null)
    throw new Error(`${check}: ${finding?.outcome} ${JSON.stringify([finding?.message, finding?.fix?.text])}`);
  applyEdit(root, edit);
  make(root);
  const after = await findingsOf(root);
  const worse = after.filter(
    (one) => one.outcome === "fail" && findFinding(failed, one.check, one.subject)?.outcome === "pass",
  );
  return {
    root,
    edit,
    outcome: findFinding(after, check, finding.subject)?.outcome,
    others: worse.map((one) => `${one.check} ${say(one.message)}`),
  };
}

/** The edit that is offered for a failure; null where none is. */
export async function editFor(
  files: Record<string, string | Uint8Array>,
  check: string,
  make: (root: string) => void = () => {},
): Promise<FileEdit | null> {
  return (await fixFor(files, check, make)).edit ?? null;
}

/** The fix of a failure that has records. */
export async function fixFor(
  files: Record<string, string | Uint8Array>,
  check: string,
  make: (root: string) => void = () => {},
): Promise<Fix> {
  const root = folderOf(files);
  make(root);
  const finding = findFinding(await findingsOf(root), check);
  const fix = finding?.outcome === "fail" ? finding.fix : null;
  if (fix === null || fix === undefined || fix.records.length === 0)
    throw new Error(`${check}: ${finding?.outcome} ${JSON.stringify(finding?.message)}`);
  return { ...(sayAll(fix) as Fix), edit: editOf(root, fix) };
}
