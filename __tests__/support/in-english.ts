// Data as a reader of the report gets it: each message in words, each piece of evidence by its source in words.
import type { Evidence } from "../../src/model.ts";
import { isMessage, say, sayEvidence, saySource } from "../../src/report/say.ts";

export function inEnglish(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inEnglish);
  if (isMessage(data)) return say(data);
  if (typeof data !== "object" || data === null) return data;
  if ("at" in data && "text" in data)
    return { source: saySource((data as Evidence).at), text: sayEvidence(data as Evidence) };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inEnglish(value)]));
}
