// What policies come to, whole: each case of `readings/*.txt` is a policy, with the files that it includes behind `-- NAME --`, and
// all that it says, or all that is wrong with it.
import { test } from "@jest/globals";
import { InputError } from "../../src/errors.ts";
import type { SentenceValues } from "../../src/message.ts";
import type { LocatedMessage, Location } from "../../src/model.ts";
import type { DomainPolicy, Policy } from "../../src/policy/policy.ts";
import { expectWrittenCases, partsOf } from "../support/written-cases.ts";
import { inData } from "../zones/reading-lines.ts";
import { parse, parseFiles } from "./register.ts";

const place = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

/** A value with its places in short. */
function short(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one instanceof Map) return Object.fromEntries(one) as unknown;
    return typeof one === "object" && one !== null && "line" in one ? place(one as Location) : one;
  });
}

function domainLines({ name, location, ...parts }: DomainPolicy): string[] {
  return [
    `domain ${name} ${place(location)}`,
    ...Object.entries(parts).map(([key, value]) => `  ${key} ${short(value)}`),
  ];
}

function policyLines({ domains, waivers, ...settings }: Policy): string[] {
  const lines = Object.entries(settings)
    .filter(([key]) => key !== "sha256")
    .map(([key, value]) => `${key} ${short(value)}`);
  return [...lines, ...domains.flatMap(domainLines), ...waivers.map((waiver) => `waiver ${short(waiver)}`)];
}

/** What a policy says that says nothing: `policy.test.ts` has it whole. */
const NOTHING: ReadonlySet<string> = new Set(
  policyLines(parse("version: 1\ndomains: [a.test]\n")).filter((line) => !line.startsWith("domain ")),
);

/** `FILE:LINE:COLUMN PATH: FAULT`, and what was meant. */
function faultLine({ location, message }: LocatedMessage): string {
  if (typeof message === "string" || message.code !== "policy/at") return `${place(location)} ${inData(message)}`;
  const { path, fault, meant } = message.values as SentenceValues<"policy/at">;
  return `${place(location)} ${path}: ${inData(fault)}${meant === null ? "" : `, meant ${meant}`}`;
}

function linesOf(files: Record<string, string>): string[] {
  try {
    return policyLines(parseFiles(files)).filter((line) => !NOTHING.has(line));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(faultLine);
  }
}

test.each(["good", "faults", "shapes"])("%s of policies are read whole", (name) =>
  expectWrittenCases(new URL(`readings/${name}.txt`, import.meta.url), (lines) =>
    linesOf(Object.fromEntries(partsOf(lines, "p.yml"))),
  ),
);
