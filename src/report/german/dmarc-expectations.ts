import type { dmarcExpectations as english } from "../english/dmarc-expectations.ts";
import { list } from "./grammar.ts";
import { excerpt } from "../english/spf.ts";

/** Project limit: how many mails a sentence describes. */
const MAX_MAILS = 5;

type Result = "pass" | "none" | "quarantine" | "reject";

const EXPECTED: Readonly<Record<Result, string>> = {
  pass: "soll bestehen",
  none: "soll auf keine Richtlinie treffen",
  quarantine: "soll in Quarantäne kommen",
  reject: "soll abgewiesen werden",
};
const FOUND: Readonly<Record<Result, string>> = {
  pass: "sie besteht",
  none: "es gilt keine Richtlinie",
  quarantine: "sie kommt in Quarantäne",
  reject: "sie wird abgewiesen",
};

type Step = Omit<Parameters<(typeof english)["dmarc/expectations/spf"]>[0], "result">;

const ALIGNMENT = {
  aligned: "stimmt überein mit",
  "not-aligned": "stimmt nicht überein mit",
  unknown: "stimmt womöglich überein mit",
};

function step(outcome: string, { reason, alignment, author, tag }: Step): string {
  const isStrict = tag !== null && alignment === "not-aligned";
  const aligned = alignment === null ? "" : `, ${ALIGNMENT[alignment]} ${author}${isStrict ? ` (\`${tag}=s\`)` : ""}`;
  return `${outcome}${reason === null ? "" : `, ${reason}`}${aligned}`;
}

export const dmarcExpectations: typeof english = {
  "dmarc/expectations/none": () => "die Policy erwartet kein DMARC-Ergebnis",
  "dmarc/expectations/all": ({ mails }) =>
    mails === 1 ? "die eine Mail hat das erwartete Ergebnis" : `alle ${mails} Mails haben das erwartete Ergebnis`,
  "dmarc/expectations/broken": ({ mails }) => list(mails, MAX_MAILS, "; "),
  "dmarc/expectations/result": ({ ip, from, expected, results, isMeasured, steps }) => {
    const found = `${results.length > 1 && isMeasured ? "Empfänger verfahren unterschiedlich: " : ""}${results.map((each) => FOUND[each]).join(", oder ")}`;
    return `Mail von ${excerpt(from)} über ${ip} ${EXPECTED[expected]}, aber ${found} (${steps.join("; ")})`;
  },
  "dmarc/expectations/spf": ({ result, ...values }) =>
    step(`SPF${values.domain === null ? "" : ` von ${values.domain}`}: ${result}`, values),
  "dmarc/expectations/dkim": ({ selector, state, ...values }) =>
    step(
      `DKIM ${selector} von ${values.domain}: ${state === "varies" ? "Empfänger verfahren unterschiedlich" : state}`,
      values,
    ),
  "dmarc/expectations/policy": ({ tag, policy, testing, pct, origin }) => {
    const part = pct === null || pct === 100 ? "" : `, und Empfänger nach RFC 7489 wenden sie auf ${pct} % an`;
    return `die Richtlinie ist ${policy} durch \`${tag}\`${testing ? " mit `t=y`" : ""}${origin === null ? "" : ` von ${origin}`}${part}`;
  },
  "dmarc/expectations/discarded": ({ origin }) =>
    `Empfänger verwerfen den DMARC-Eintrag${origin === null ? "" : ` von ${origin}`}`,
  "dmarc/expectations/fix": ({ step: broken, author, tags }) => {
    const relax =
      tags.length === 0
        ? ""
        : `, oder den DMARC-Eintrag ohne ${list(tags.map((each) => `\`${each}=s\``))} veröffentlichen`;
    const advice = {
      alignment: `Solche Mails mit MAIL FROM bei ${author} senden oder als ${author} signieren${relax}.`,
      authentication:
        "Die Adresse in SPF für MAIL FROM zulassen oder den Schlüssel veröffentlichen, mit dem die Mail signiert ist.",
      policy: `Den DMARC-Eintrag ändern, der für ${author} gilt.`,
      forged:
        "Entfernen, was die Mail authentifiziert: den SPF-Term, der zu ihrer Adresse passt, oder den Schlüssel ihrer Signatur.",
    };
    return `${advice[broken]} Ist das Ergebnis richtig, \`dmarc: expect:\` in der Policy berichtigen.`;
  },
};
