// Where names lead that the repository does not declare, or not completely: live DNS says so, and it may lead back to names of the repository.
import { mapConcurrent } from "../concurrency/map.ts";
import type { Name } from "../dns/name.ts";
import { parseName, prependLabels, ROOT } from "../dns/name.ts";
import type { RrType } from "../dns/record.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import { CONFIGURATION_LABELS, SERVICES, serviceName } from "../standards/service/names.ts";
import { keyRecordName } from "../standards/dkim/observe.ts";
import { namesUpFrom } from "../zones/changes/changed-names.ts";
import type { DependencyGraph } from "../zones/changes/dependency-graph.ts";
import type { References } from "../zones/changes/references.ts";
import { dataReferences } from "../zones/changes/references.ts";

/** A question that a domain depends on. */
export interface Question {
  name: Name;
  type: RrType;
}

/** Project limit: questions to live DNS; names beyond it may lead anywhere. A repository that declares its zones has a few hundred. */
const MAX_QUESTIONS = 20_000;

/** Questions under way at once; the resolver has a limit of its own. */
const AT_ONCE = 200;

/** What the audit of a domain asks for first. */
export function firstQuestions(domain: DomainPolicy): Question[] {
  const { name } = domain;
  return [
    ...questionsAbout(name),
    ...dmarcQuestions(name),
    ...["_mta-sts", "_smtp._tls"].map((label): Question => ({ name: prependLabels(label, name), type: "TXT" })),
    { name: prependLabels("mta-sts", name), type: "A" },
    ...keyQuestions(domain),
    ...serviceQuestions(domain),
    ...expectationQuestions(domain),
  ];
}

/** The record of a domain, or of one above it (RFC 9989 §4.10). */
function dmarcQuestions(name: Name): Question[] {
  return namesUpFrom(name).map((at) => ({ name: prependLabels("_dmarc", at), type: "TXT" }));
}

/** The keys of a domain. */
export function keyQuestions({ name, dkim: { selectors, retired } }: Pick<DomainPolicy, "name" | "dkim">): Question[] {
  return [...selectors, ...retired].map((selector) => ({ name: keyRecordName(name, selector.name), type: "TXT" }));
}

/** Where mail programs look for servers. */
function serviceQuestions({ name, services }: DomainPolicy): Question[] {
  if (!services) return [];
  return [
    ...SERVICES.map((service): Question => ({ name: serviceName(service, name), type: "SRV" })),
    ...CONFIGURATION_LABELS.flatMap((label) => questionsAbout(prependLabels(label, name))),
  ];
}

/** Mails that the policy expects may be of other domains. */
function expectationQuestions({ spf, dmarc }: DomainPolicy): Question[] {
  const ofSpf = spf.expect.flatMap(({ sender, helo }) => [domainOf(sender), helo]);
  const ofDmarc = dmarc.expect.flatMap(({ author, mailFrom, helo, dkim }) => [
    author,
    domainOf(mailFrom),
    helo,
    ...dkim.flatMap(({ domain, selector }) => [domain, keyRecordName(domain, selector)]),
  ]);
  const names = new Set([...ofSpf, ...ofDmarc].map((text) => parseName(text)).filter((name) => name !== null));
  return [...names].flatMap((name) => [...questionsAbout(name), ...dmarcQuestions(name)]);
}

/** The domain of an address. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/**
 * Follows names from these questions through declared records and live DNS, until nothing new comes, and adds what it finds to the graph. What has no
 * answer, or is beyond the limit, may lead anywhere. `onAnswer` hears the answers of live DNS. Never rejects.
 */
export async function followLiveNames(
  graph: DependencyGraph,
  questions: readonly Question[],
  { dns, declares }: { dns: Dns; declares: (name: Name, type: RrType) => boolean },
  onAnswer: (question: Question, answer: DnsAnswer) => void,
): Promise<void> {
  const seen = new Set<string>();
  let asked = 0;
  const isNew = ({ name, type }: Question): boolean =>
    !seen.has(`${type} ${name}`) && Boolean(seen.add(`${type} ${name}`));
  const askLive = async (question: Question): Promise<References[]> => {
    const { name, type } = question;
    const answer = ++asked > MAX_QUESTIONS ? null : await dns.query(name, type);
    if (answer === null || answer.kind === "failure") {
      graph.addUnknown(name);
      return [];
    }
    onAnswer(question, answer);
    const found = answerReferences(answer);
    for (const references of found) graph.addReferences(name, references);
    return found;
  };
  let open = questions.filter(isNew);
  while (open.length > 0) {
    const found = await mapConcurrent(open, AT_ONCE, async (question) => {
      const { name, type } = question;
      const isDeclared = declares(name, type) || declares(name, "CNAME");
      return [...graph.referencesAt(name), ...(isDeclared ? [] : await askLive(question))];
    });
    open = found.flat().flatMap(questionsFrom).filter(isNew);
  }
}

/** What an answer leads to: by its aliases, and by its records. */
function answerReferences(answer: Exclude<DnsAnswer, { kind: "failure" }>): References[] {
  const aliases = { names: [...answer.aliases, answer.owner], tops: [], mailboxes: [], isOpen: false };
  return [aliases, ...(answer.kind === "records" ? answer.records.map((rr) => dataReferences(rr)) : [])];
}

function questionsFrom({ names, mailboxes }: References): Question[] {
  return [
    ...names.flatMap(questionsAbout),
    ...mailboxes.flatMap((host): Question[] => [
      ...dmarcQuestions(host),
      { name: prependLabels("_mta-sts", host), type: "TXT" },
      { name: prependLabels("mta-sts", host), type: "A" },
    ]),
  ];
}

/** Whatever may be asked of a name; the address types have the same aliases, as have all types of a name that begins with an underscore. */
function questionsAbout(name: Name): Question[] {
  if (name === ROOT) return [];
  if (name.startsWith("_") || name.includes("._domainkey.")) return [{ name, type: "TXT" }];
  const types = ["TXT", "MX", "A"] as const;
  const tlsa: Question = { name: prependLabels("_25._tcp", name), type: "TXT" };
  return [...types.map((type): Question => ({ name, type })), tlsa];
}
