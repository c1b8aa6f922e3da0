import type { hosting as english } from "../english/hosting.ts";
import { list } from "./grammar.ts";

export const hosting: typeof english = {
  "hosting/policy/same": () => "die Richtlinie des Repositorys wird ausgeliefert",
  "hosting/policy/equivalent": () =>
    "die Richtlinie wird in anderer Schreibweise ausgeliefert, die für Absender dasselbe bedeutet (andere Zeilenenden, andere Reihenfolge)",
  "hosting/policy/differs": () => "es wird eine andere Richtlinie ausgeliefert als die des Repositorys",
  "hosting/policy/not-served": ({ problem }) => `es ist keine Richtlinie abrufbar: ${problem}`,
  "hosting/policy/unknown": ({ reason }) => `nicht gemessen: ${reason}`,
  "hosting/diff": () => "- ausgeliefert, + im Repository:",
  "hosting/diff-too-long": () => "die Richtlinien sind zu lang, um sie zu zeigen",
  "hosting/one-host": ({ server, folders }) =>
    `${server} liefert je Website nur einen Host aus: ${list(folders)} als eigene Websites veröffentlichen`,

  "hosting/no-policy-file": ({ domain }) =>
    `dieser Eintrag kündigt eine MTA-STS-Richtlinie von ${domain} an, aber keine Datei dafür ist angegeben. Sie mit \`mta-sts: policy-file:\` nennen oder mit --domain andere Domains wählen`,
  "hosting/record/current": ({ id }) => `im DNS steht die id ${id}`,
  "hosting/record/early": ({ id }) =>
    `im DNS steht schon die id ${id}. Absender, die die jetzige Richtlinie abgerufen haben, behalten sie: Sobald die neue ausgeliefert wird, eine andere id veröffentlichen (RFC 8461 §8.1)`,
  "hosting/record/undecided": () =>
    "die deklarierten Einträge nennen die id nicht: Sie ist erst nach dem Anwenden bekannt oder steht hinter einem Alias",
  "hosting/record/now": ({ id }) => (id === null ? "im DNS gibt es keinen Eintrag" : `im DNS steht die id ${id}`),
  "hosting/record/publish": ({ now, expectedId }) => `${now}. Jetzt die id ${expectedId} veröffentlichen`,
  "hosting/record/wait": ({ now, expectedId }) =>
    `${now}. Die id ${expectedId} erst veröffentlichen, wenn die Richtlinie ausgeliefert wird (RFC 8461 §8.1)`,
};
