import { quoteOctets } from "../../text/quote.ts";
import type { spfEvaluation as english } from "../english/spf-evaluation.ts";
import { code, excerpt } from "../english/spf.ts";
import { listFirst } from "./grammar.ts";

/** The sender as people write it; an empty reverse path is `<>`. */
function senderOf(sender: string): string {
  return sender === "" ? "<>" : excerpt(sender);
}

export const spfEvaluation: typeof english = {
  "spf/evaluation/not-a-domain": ({ domain }) => `${code(domain)} ist kein Domainname mit mehreren Labels`,
  "spf/evaluation/no-match": ({ domain }) => `im Eintrag von ${domain} passt nichts`,
  "spf/evaluation/target": () => "das Ziel ist kein gültiger Domainname",
  "spf/evaluation/lookup-limit": ({ count, limit }) => `dies wäre Abfrage ${count}; RFC 7208 erlaubt ${limit}`,
  "spf/evaluation/void-limit": ({ question, count, limit }) =>
    `${question} ist Abfrage ohne Ergebnis Nummer ${count}; RFC 7208 erlaubt ${limit}`,
  "spf/evaluation/mx-limit": ({ domain, count, limit }) =>
    `${domain} hat ${count} MX-Einträge; RFC 7208 erlaubt ${limit}`,
  "spf/evidence/evaluation": ({ ip, sender }) => `SPF-Auswertung von ${ip} für ${senderOf(sender)}`,
  "spf/evidence/step": ({ domain, term }) => `${domain}: ${excerpt(term)}`,
  "spf/evidence/result": ({ result, reason }) => (reason === null ? result : `${result}: ${reason}`),
  "spf/evidence/explanation": ({ explanation }) => `Erläuterung: ${explanation}`,
  "spf/expectations/none": () => "die Policy erwartet kein SPF-Ergebnis",
  "spf/expectations/all": ({ mails }) =>
    mails === 1 ? "die eine Mail erhält das erwartete Ergebnis" : `alle ${mails} Mails erhalten das erwartete Ergebnis`,
  "spf/expectations/result": ({ ip, sender, expected, result, path, reason, explanation, isLost }) => {
    const why = [
      ...(path.length === 0 ? [] : [path.join(", dann ")]),
      ...(reason === null ? [] : [excerpt(reason)]),
      ...(explanation === null ? [] : [`erläutert als ${quoteOctets(explanation)}`]),
    ];
    const found =
      result === expected ? `${result}, wie erwartet` : `erwartet ${expected}, das Ergebnis ist aber ${result}`;
    return `${ip} für ${senderOf(sender)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}${isLost ? `; vor dieser Änderung ist das Ergebnis ${expected}` : ""}`;
  },
  "spf/expectations/fix": ({ term }) =>
    `${term === null ? "Den Term ändern, den der Weg nennt" : `\`${term}\` vor \`all\` ergänzen oder den Term berichtigen, der ihn nennen sollte`}. Ist das Ergebnis richtig, \`spf: expect:\` in der Policy berichtigen.`,
  "spf/expectations/fix-lost-senders": ({ items, count }) =>
    `Zuerst sicherstellen, dass nichts mehr von ${listFirst(items, count)} sendet, und es aus \`spf: expect:\` entfernen; danach den Eintrag ändern. Andernfalls den Term behalten, der das derzeitige Ergebnis ergibt.`,
  "spf/expectations/fix-lost-results": () =>
    "Zuerst sicherstellen, dass keine Mail vom derzeitigen Ergebnis abhängt, und sie aus `spf: expect:` entfernen; danach den Eintrag ändern. Andernfalls den Term behalten, der das derzeitige Ergebnis ergibt.",
};
