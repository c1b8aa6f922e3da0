// Report destinations as parts of a message.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { ReportUri } from "../mailto.ts";

/** Each destination as written, with the problem where no report can be mailed there. */
export function describeDestinations(uris: readonly ReportUri[]): Message[] {
  return uris.map(({ uri, problem }) =>
    problem === null
      ? message("dmarc/destination/usable", { uri })
      : message("dmarc/destination/unusable", { uri, problem }),
  );
}
