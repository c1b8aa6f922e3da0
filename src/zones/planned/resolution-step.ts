// One step towards an answer in the planned view: an answer, or an alias to go on from.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import type { DnsAnswer, DnsFailureCause, Security } from "../../ports.ts";
import type { Answer } from "./authority.ts";

export type ResolutionStep<T extends RrType> = DnsAnswer<T> | { kind: "alias"; target: Name; security: Security };

/** A declared answer to a question about `owner`. */
export function toResolutionStep<T extends RrType>(
  answer: Answer<T>,
  owner: Name,
  security: Security,
): ResolutionStep<T> {
  switch (answer.kind) {
    case "records":
      return { kind: "records", records: answer.records, owner, aliases: [], security };
    case "alias":
      return { kind: "alias", target: answer.target, security };
    case "broken":
      return failure("refused", answer.reason);
    case "undecided":
      return failure("undecided", answer.reason);
    default:
      return { kind: answer.kind, owner, aliases: [], security };
  }
}

export function failure(cause: DnsFailureCause, reason: Message): Extract<DnsAnswer, { kind: "failure" }> {
  return { kind: "failure", cause, reason };
}
