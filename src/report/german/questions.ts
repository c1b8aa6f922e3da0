import type { questions as english } from "../english/questions.ts";

export const questions: typeof english = {
  "source/rrset": ({ type, name }) => `${type} ${name}`,
  "source/live-rrset": ({ type, name }) => `${type} ${name} (veröffentlicht)`,
  "source/url": ({ url }) => url,
  "source/place": ({ place, text }) => `${place}: ${text}`,
  "source/smtp": ({ host, address }) => `SMTP ${host} [${address}]`,
};
