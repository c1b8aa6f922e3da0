// DNS and HTTPS until a deadline: what is not answered by then was not measured.
import type { Name } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import type { Deadline } from "./run-deadline.ts";
import type { HttpsFetch } from "./https-question.ts";

export function dnsWithDeadline(below: Dns, deadline: Deadline): Dns {
  return {
    query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
      return deadline.within(
        () => below.query(name, type),
        (reason) => ({ kind: "failure", cause: "deadline", reason }),
      );
    },
  };
}

export function fetchWithDeadline(below: HttpsFetch, deadline: Deadline): HttpsFetch {
  return (question) =>
    deadline.within(
      () => below(question),
      (reason) => ({ kind: "failure", cause: "deadline", reason, address: null, certificate: null }),
    );
}
