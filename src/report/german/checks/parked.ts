import type { parkedChecks as english } from "../../english/checks/parked.ts";

export const parkedChecks: typeof english = {
  "parked/null-mx": {
    title: "Eine Domain ohne Mail veröffentlicht einen Null-MX",
    why: "Mit einem Null-MX geben Absender sofort auf, und Empfänger erkennen, dass sich Mails der Domain nicht beantworten lassen.",
    fix: "Als einzigen MX-Eintrag `0 .` veröffentlichen.",
  },
  "parked/spf": {
    title: "Der SPF-Eintrag lautet genau v=spf1 -all",
    why: "Fälscher bevorzugen Domains, die nichts senden; mit `-all` kann jeder Empfänger ihre Mails abweisen.",
    fix: "Als einzigen SPF-Eintrag `v=spf1 -all` veröffentlichen.",
  },
  "parked/dmarc": {
    title: "Die wirksame DMARC-Richtlinie ist reject",
    why: "Eine Domain, die nichts sendet, verliert nichts, wenn Empfänger alle ihre Mails abweisen.",
    fix: "`v=DMARC1; p=reject; rua=mailto:…` an `_dmarc` veröffentlichen.",
  },
  "parked/rua": {
    title: "Aggregierte Berichte werden angefordert",
    why: "Die Berichte zeigen, wer versucht, die Domain zu fälschen.",
    fix: "Den DMARC-Eintrag um `rua=mailto:…` ergänzen.",
  },
};
