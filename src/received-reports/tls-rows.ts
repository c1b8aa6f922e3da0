// Rows of TLS reports, added up.
import type { TlsFailure, TlsRow } from "../standards/tls-rpt/received.ts";
import { compareText } from "../text/order.ts";

/** A row without its day. */
export type TlsCount = Omit<TlsRow, "day">;

/** Project limit: kinds and hosts of failures in a row; the rest is added up by kind. A domain has few mail servers. */
const MAX_FAILURES = 50;
/** More than two sorted lists have, so that the order of both makes no difference. */
const MAX_HELD = 4 * MAX_FAILURES;

/** RFC 8460 §4.3. */
const RESULT_TYPES: ReadonlySet<string> = new Set([
  "starttls-not-supported",
  "certificate-host-mismatch",
  "certificate-expired",
  "certificate-not-trusted",
  "validation-failure",
  "tlsa-invalid",
  "dnssec-invalid",
  "dane-required",
  "sts-policy-fetch-error",
  "sts-policy-invalid",
  "sts-webpki-invalid",
]);

/** The rows of one domain and day: as many as reporters and kinds of policies. */
export class TlsRows {
  readonly #rows = new Map<string, TlsCount>();

  add(row: TlsCount): void {
    const key = JSON.stringify([row.organisation, row.policy]);
    const known = this.#rows.get(key);
    if (known === undefined) {
      this.#rows.set(key, { ...row, failures: addFailures([], row.failures) });
      return;
    }
    known.successful += row.successful;
    known.failed += row.failed;
    known.failures = addFailures(known.failures, row.failures);
  }

  values(): Iterable<TlsCount> {
    return this.#rows.values();
  }

  /** Sorted by organisation and kind of policy. */
  sorted(): TlsCount[] {
    return [...this.#rows].toSorted(([a], [b]) => compareText(a, b)).map(([, row]) => row);
  }
}

/** Failures of equal kind and host as one, sorted; those past the limit added up. */
export function addFailures(some: readonly TlsFailure[], more: Iterable<TlsFailure>): TlsFailure[] {
  const failures = new Map<string, TlsFailure>();
  const enter = (failure: TlsFailure): void => {
    const key = JSON.stringify([failure.type, failure.host]);
    const known = failures.get(key);
    if (known === undefined) failures.set(key, { ...failure });
    else known.count += failure.count;
  };
  const addUpLightest = (): void => {
    const lightest = heaviestFirst(failures).filter(([, failure]) => !isSum(failure));
    for (const [key, { type, count }] of lightest.slice(MAX_FAILURES)) {
      failures.delete(key);
      // RFC 8460 §4.3.4: the general failure
      enter({ type: RESULT_TYPES.has(type) ? type : "validation-failure", host: null, count });
    }
  };
  for (const failure of some) enter(failure);
  for (const failure of more) {
    enter(failure);
    if (failures.size > MAX_HELD) addUpLightest();
  }
  addUpLightest();
  return heaviestFirst(failures).map(([, failure]) => failure);
}

/** Those are as few as there are kinds. */
function isSum({ type, host }: TlsFailure): boolean {
  return host === null && RESULT_TYPES.has(type);
}

function heaviestFirst(failures: ReadonlyMap<string, TlsFailure>): [string, TlsFailure][] {
  return [...failures].toSorted(([keyA, a], [keyB, b]) => b.count - a.count || compareText(keyA, keyB));
}
