import { defineCheck, ACTIVE_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import { proposedRecordFix } from "../proposal.ts";
import type { ParsedDmarc } from "../record.ts";
import { inheritedFrom } from "../record.ts";

export const dmarcSyntax = defineCheck({
  id: "dmarc/syntax",
  scope: "domain",
  section: "§4.3",
  requirements: ["TR-03182-06-M"],
  tests: [],
  references: ["RFC 9989 §4.7", "RFC 9989 §4.10.1"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ACTIVE_KINDS,
  needs: ["dmarc"],
  judge: ({ dmarc }, subject) => {
    const { errors, discarded, badTags } = dmarc;
    const origin = inheritedFrom(dmarc);
    if (errors.length === 0) {
      const older = differencesFromRfc7489(dmarc);
      return {
        outcome: "pass",
        message: message("dmarc/syntax/valid", { origin, older, isFoContradictory: isFoContradictory(dmarc) }),
      };
    }
    let effect: "discarded" | "none" | null = null;
    if (discarded) effect = "discarded";
    else if (badTags.length > 0) effect = "none";
    return {
      outcome: "fail",
      message: message("dmarc/syntax/invalid", { errors, effect, origin }),
      fix: proposedRecordFix(dmarc, subject, message("dmarc/syntax/fix", { mail: subject.mail })),
    };
  },
});

/** How receivers that still follow RFC 7489 treat a record that is valid under RFC 9989; none where they treat it alike. */
function differencesFromRfc7489({ tags, p, np, testing, rua, psd }: ParsedDmarc): Message[] {
  const differences: Message[] = [];
  const hasUsableRua = rua.some(({ problem }) => problem === null);
  // RFC 7489 §6.6.3: without p, a record counts only if it has a usable rua
  if (p === null && !hasUsableRua) differences.push(message("dmarc/rfc7489/no-policy"));
  // RFC 7489 §6.3: p must follow v
  if (p !== null && tags.indexOf("p") > 1) differences.push(message("dmarc/rfc7489/policy-not-second"));
  if (testing) differences.push(message("dmarc/rfc7489/testing"));
  if (np !== null) differences.push(message("dmarc/rfc7489/np"));
  if (psd !== "u") differences.push(message("dmarc/rfc7489/psd"));
  return differences;
}

/** RFC 9989 §4.7: 0 and 1 exclude each other in `fo`, which counts only with `ruf`; RFC 7489 §6.3 allows both together. */
function isFoContradictory({ fo, ruf }: ParsedDmarc): boolean {
  return ruf.length > 0 && fo !== null && fo.includes("0") && fo.includes("1");
}
