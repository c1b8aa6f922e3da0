// Why there is no report as JSON (schema/failure.schema.json), for a later job that publishes it.
import packageJson from "../../package.json" with { type: "json" };
import failureSchema from "../../schema/failure.schema.json" with { type: "json" };
import { schemaProblem } from "../json.ts";
import type { LocatedMessage } from "../model.ts";
import { AuditError, InputError, UsageError } from "../errors.ts";
import type { Result } from "../result.ts";
import { errorMessages } from "./error-lines.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
import { sayText } from "./say.ts";

interface JsonFailure {
  version: 1;
  tool: { name: "mail-policy"; version: string };
  kind: "policy" | "inputs" | "audit" | "internal";
  faults: (LocatedMessage & { message: string })[];
  reasons: readonly string[];
}

/** The file's text. */
export function renderFailureJson(error: unknown, language: Language): string {
  const faults = error instanceof InputError ? error.faults : [];
  const failure: JsonFailure = {
    version: 1,
    tool: { name: "mail-policy", version: packageJson.version },
    kind: kindOf(error),
    faults: faults.map(({ location: { file, line, column }, message }) => ({
      location: { file, line, column },
      message: sayText(message, language),
    })),
    reasons: error instanceof InputError ? [] : errorMessages(error, language),
  };
  return jsonText(failure);
}

/** The error that such a file is about, and the version that wrote it; or what is wrong with the data. */
export function readFailure(data: unknown): Result<{ error: Error; version: string }> {
  const problem = schemaProblem(data, failureSchema, "failure");
  if (problem !== null) return { problem };
  const failure = data as JsonFailure;
  const causes = failure.kind === "policy" ? failure.faults : failure.reasons;
  if (causes.length === 0) return { problem: "failure has no cause" };
  return { error: toError(failure), version: failure.tool.version };
}

function kindOf(error: unknown): JsonFailure["kind"] {
  if (error instanceof InputError) return "policy";
  if (error instanceof UsageError) return "inputs";
  return error instanceof AuditError ? "audit" : "internal";
}

function toError({ kind, faults, reasons }: JsonFailure): Error {
  switch (kind) {
    case "policy":
      return new InputError(faults);
    case "inputs":
      return new UsageError(reasons);
    case "audit":
      return new AuditError(reasons);
    case "internal":
  }
  return new Error(reasons.join("\n"));
}
