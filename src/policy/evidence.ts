// What shows an attestation: an https URL, or a path in the repository.
import { type Message, message } from "../message.ts";
import type { Result } from "../result.ts";
import { withSlashes } from "./path.ts";

/** RFC 3986 §3.1. A drive of Windows looks the same. */
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** The parts of evidence, or what is wrong with its text. A path is relative to the policy file's folder, with slashes. */
export function parseEvidence(text: string): Result<{ url: string } | { path: string }, Message> {
  if (!SCHEME.test(text)) return parsePath(withSlashes(text));
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:") return { problem: message("policy/evidence-url", { text }) };
  // Not quoted: it may be a secret.
  if (url.username !== "" || url.password !== "") return { problem: message("policy/evidence-secret") };
  return { url: url.href };
}

function parsePath(path: string): Result<{ path: string }, Message> {
  return path.startsWith("/") ? { problem: message("policy/evidence-path", { text: path }) } : { path };
}
