// An example of docs/checks.md as Markdown: the world before, what the program says of it, and the world after.
import { readExample, runExample } from "../__tests__/support/example-file.ts";
import { MARK_EMOJI } from "../src/report/markdown-table.ts";
import { fencedBlock, markdownCode, markdownProse } from "../src/report/sanitize-markdown.ts";
import { recordLine } from "../src/report/sanitize.ts";
import { ENGLISH } from "../src/report/language.ts";
import { say } from "../src/report/say.ts";

/** The lines of the example of a check. */
export async function exampleOf(check) {
  const example = readExample(check);
  const { failures, records } = await runExample(check, example);
  const after = example.after?.map(block) ?? [fencedBlock("dns", records.map(recordLine))];
  return [
    `**Before:** ${example.sentence}`,
    ...example.before.map(block),
    ...failures.map((one) => said(one, ENGLISH)),
    "**After:**",
    ...after,
  ].flatMap((part) => [part, ""]);
}

/** What the program says of the example of a check, in a language. */
export async function findingsOf(check, language) {
  const { failures } = await runExample(check, readExample(check));
  return failures.map((one) => said(one, language));
}

/** A finding, as the program words it. */
function said({ subject, status, message, fix }, language) {
  return `> ${MARK_EMOJI[status]} ${markdownCode(subject)}: ${markdownProse(say(message, language))}\n>\n> **${language.words.finding.headings.fix}** ${markdownProse(say(fix.text, language))}`;
}

/** A section of a world, for people: a zone file, the answer of a web server, or the lines of whatever else. */
function block({ head: [kind, ...words], lines }) {
  const text = lines.join("\n").trim().split("\n");
  if (kind === "zone") return fencedBlock("dns", zoneLines(words, text));
  if (kind === "declared")
    return `The repository declares of ${markdownCode(words[0])}:\n\n${fencedBlock("dns", zoneLines(words.slice(0, 1), text))}`;
  if (kind === "history" || kind === "earlier") return `Beside the last recorded run:\n\n${fencedBlock("yaml", text)}`;
  if (kind === "reports") return `Of the files under \`reports: ${words[0]}:\`:\n\n${fencedBlock("yaml", text)}`;
  if (kind === "recording") return `Recording this run:\n\n${fencedBlock("yaml", text)}`;
  if (kind === "dns") return fencedBlock("dns", text.map(failureLine));
  if (kind === "https") return webAnswer(words, text);
  if (kind === "smtp") return mailAnswer(words, text);
  if (kind === "attestations") return fencedBlock("yaml", ["attestations:", ...text.map((line) => `  ${line}`)]);
  if (kind === "policy-file") return `The policy that the repository deploys:\n\n${fencedBlock("text", text)}`;
  return `${markdownCode([kind, ...words].join(" "))}\n\n${fencedBlock("text", text)}`;
}

const STATES = {
  secure: "signed, and the signatures validate",
  insecure: "not signed",
  bogus: "signed, but the signatures do not validate",
  indeterminate: "perhaps signed",
};

function zoneLines([name, state], lines) {
  const origin = `$ORIGIN ${name}.${state === undefined ? "" : ` ; ${STATES[state]}`}`;
  return [
    origin,
    ...lines.filter((line) => line !== "").map((line) => line.replace(/^!(\S+) (\S+)$/, "; no $2 record at $1.")),
  ];
}

function failureLine(line) {
  const [type, name, cause] = line.split(" ");
  return `; ${type} ${name}.: ${cause === "bogus" ? "an answer whose signatures do not validate" : `no answer (${cause})`}`;
}

const KEYS = {
  type: (value) => `as ${markdownCode(value)}`,
  until: (value) => `with a certificate that is valid until ${value.slice(0, 10)}`,
  names: (value) => `with a certificate for ${markdownCode(value)}`,
};

function webAnswer([url, what, ...keys], lines) {
  if (!/^\d+$/.test(what)) return `${markdownCode(url)} is not served: ${lines.join(" ")}.`;
  const details = keys.map((key) => key.split("=", 2)).map(([key, value]) => ` ${KEYS[key](value)}`);
  return `${markdownCode(url)} is served${details.join(",")}:\n\n${fencedBlock("text", lines)}`;
}

const CERTIFICATES = {
  mx: "a certificate for its name by a trusted CA",
  other: "a certificate for its name by a trusted CA",
  "wrong-name": "a certificate for `mail.example.net`",
  "short-lived": "a certificate that is valid until 2026-12-05",
  "self-signed": "a certificate for its name that it has signed itself",
  "rsa-1024": "a certificate for an RSA key of 1024 bit",
};

const SESSION_KEYS = {
  protocol: (value) => markdownCode(value),
  cipher: (value) => `the suite ${markdownCode(value)}`,
  legacy: (value) => `${markdownCode(value)} accepted too`,
  certificate: (value) => CERTIFICATES[value],
};

function mailAnswer([address, what, ...keys], lines) {
  const server = `Port 25 at ${markdownCode(address)}`;
  if (what !== "tls") return `${server}: ${lines.join(" ")}.`;
  const details = keys.map((key) => key.split("=", 2)).flatMap(([key, value]) => SESSION_KEYS[key]?.(value) ?? []);
  return `${server}: ${details.length === 0 ? "STARTTLS and TLS 1.3" : details.join(", ")}.`;
}
