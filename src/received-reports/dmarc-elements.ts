// The elements of a DMARC report (RFC 9990 appendix A), and what is read of them as it is written.
import type { Element } from "./xml.ts";

/** Absent where the report does not say. */
export interface WrittenReport {
  organisation?: string;
  email?: string;
  id?: string;
  begin?: string;
  end?: string;
  /** The domain of the published policy. */
  published?: string;
  /** The tags of its record. */
  policy: Partial<Record<PolicyElement, string>>;
  record?: WrittenRecord;
  addRecord: (record: WrittenRecord) => void;
}

/** What is read of `policy_published` beside the domain: RFC 9990 has `np` and `testing`, RFC 7489 `pct`. */
type PolicyElement = "p" | "sp" | "np" | "testing" | "pct";

export interface WrittenRecord {
  ip?: string;
  count?: string;
  disposition?: string;
  isDkimAligned?: string;
  isSpfAligned?: string;
  overrides: WrittenOverride[];
  from?: string;
  dkim: WrittenResult[];
  spf: WrittenResult[];
}

/** Why the receiver did other than the policy asks. */
export interface WrittenOverride {
  type?: string;
  comment?: string;
}

export interface WrittenResult {
  domain?: string;
  selector?: string;
  scope?: string;
  result?: string;
}

/** Project limit: signatures, SPF results and overrides of a record; later ones are passed over. Most have one or two. */
const MAX_RESULTS = 100;

type Reader = Element<WrittenReport>;

function element(children: Record<string, Reader>, rest: Omit<Reader, "children"> = {}): Reader {
  return { ...rest, children: new Map(Object.entries(children)) };
}

function ofReport(key: "organisation" | "email" | "id" | "begin" | "end" | "published"): Reader {
  return { close: (report, text) => void (report[key] = text) };
}

function ofPolicy(key: PolicyElement): Reader {
  return { close: ({ policy }, text) => void (policy[key] = text) };
}

function ofRecord(enter: (record: WrittenRecord, text: string) => void): Reader {
  return {
    close: ({ record }, text) => {
      if (record !== undefined) enter(record, text);
    },
  };
}

function results(kind: "dkim" | "spf"): Reader {
  const part = (key: keyof WrittenResult): Reader =>
    ofRecord((record, text) => {
      const result = record[kind].at(-1);
      if (result !== undefined) result[key] = text;
    });
  return element(
    { domain: part("domain"), selector: part("selector"), scope: part("scope"), result: part("result") },
    { open: ({ record }) => void (record !== undefined && enterBounded(record[kind], {})) },
  );
}

function ofOverride(key: keyof WrittenOverride): Reader {
  return ofRecord(({ overrides }, text) => {
    const override = overrides.at(-1);
    if (override !== undefined) override[key] = text;
  });
}

/** Past the limit the last is written over. */
function enterBounded<T>(list: T[], value: T): void {
  if (list.length >= MAX_RESULTS) list.pop();
  list.push(value);
}

const IDENTIFIERS = element({ header_from: ofRecord((record, text) => void (record.from = text)) });

export const FEEDBACK: Reader = element({
  report_metadata: element({
    org_name: ofReport("organisation"),
    email: ofReport("email"),
    report_id: ofReport("id"),
    date_range: element({ begin: ofReport("begin"), end: ofReport("end") }),
  }),
  policy_published: element({
    domain: ofReport("published"),
    p: ofPolicy("p"),
    sp: ofPolicy("sp"),
    np: ofPolicy("np"),
    testing: ofPolicy("testing"),
    pct: ofPolicy("pct"),
  }),
  record: element(
    {
      row: element({
        source_ip: ofRecord((record, text) => void (record.ip = text)),
        count: ofRecord((record, text) => void (record.count = text)),
        policy_evaluated: element({
          disposition: ofRecord((record, text) => void (record.disposition = text)),
          dkim: ofRecord((record, text) => void (record.isDkimAligned = text)),
          spf: ofRecord((record, text) => void (record.isSpfAligned = text)),
          reason: element(
            { type: ofOverride("type"), comment: ofOverride("comment") },
            { open: ({ record }) => void (record !== undefined && enterBounded(record.overrides, {})) },
          ),
        }),
      }),
      identifiers: IDENTIFIERS,
      identities: IDENTIFIERS, // the name in drafts of RFC 7489
      auth_results: element({ dkim: results("dkim"), spf: results("spf") }),
    },
    {
      open: (report) => void (report.record = { overrides: [], dkim: [], spf: [] }),
      close: (report) => {
        if (report.record !== undefined) report.addRecord(report.record);
        delete report.record;
      },
    },
  ),
});
