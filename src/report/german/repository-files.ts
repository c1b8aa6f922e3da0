import { quotePath } from "../../text/quote.ts";
import type {
  WrittenPath,
  fileProblems as englishProblems,
  repositoryFiles as english,
} from "../english/repository-files.ts";
import { READ_PROBLEMS } from "./file-errors.ts";
import { formatCount } from "./grammar.ts";

const reasonOf = ({ error }: { error: string }): string => READ_PROBLEMS[error] ?? error;

const PATHS: Readonly<Record<WrittenPath, string>> = { path: "Pfad", pattern: "Muster" };

const IN_TOTAL =
  "die aus allen Einträgen unter `zones:` und Blöcken `records:` zusammen gelesen werden (Projektgrenze)";

/** Each follows the name of the file. */
const fileProblems: typeof englishProblems = {
  "file/outside": () => "liegt außerhalb des Repositorys",
  "file/in-git": () => "liegt in .git, wo nichts gelesen wird",
  "file/leads-out": () => "führt über einen symbolischen Link aus dem Repository hinaus",
  "file/leads-into-git": () => "führt über einen symbolischen Link in .git, wo nichts gelesen wird",
  "file/steps": ({ limit }) => `ist erst nach mehr als ${limit} Schritten über Ordner und Links zu erreichen`,
  "file/missing": () => "existiert nicht",
  "file/unreadable": (own) => `kann nicht gelesen werden: ${reasonOf(own)}`,
  "file/not-a-file": () => "ist keine Datei",
  "file/untracked": () =>
    "wird von git nicht verfolgt, und in einem Repository, in das andere schreiben, werden nur verfolgte Dateien gelesen: die Datei committen",
};

export const repositoryFiles: typeof english = {
  ...fileProblems,
  "file/link-in-commit": () => "ist ein symbolischer Link, dem in einem Commit nicht gefolgt wird",
  "file/size": ({ mebibytes }) => `ist größer als ${mebibytes} MiB`,
  "file/count-in-total": ({ limit }) => `überschreitet die ${formatCount(limit)} Dateien, ${IN_TOTAL}`,
  "file/size-in-total": ({ mebibytes }) => `überschreitet die ${mebibytes} MiB, ${IN_TOTAL}`,

  "file/problem": ({ file, problem }) => `${quotePath(file)} ${problem}`,
  "file/turned": ({ file }) =>
    `${quotePath(file)} führt über einen symbolischen Link aus dem Repository hinaus oder in .git: eine Datei ohne solchen Link angeben`,
  "file/length": ({ what, length, limit }) =>
    `ein ${PATHS[what]} mit ${formatCount(length)} Zeichen kann keine Datei bezeichnen; möglich sind höchstens ${formatCount(limit)}`,

  "file-pattern/no-file": ({ pattern }) => `${quotePath(pattern)} passt auf keine Datei`,
  "file-pattern/absolute": ({ pattern }) => `${quotePath(pattern)} muss relativ zum Ordner der Policy-Datei sein`,
  "file-pattern/outside": ({ pattern }) => `${quotePath(pattern)} führt aus dem Repository hinaus`,
  "file-pattern/in-git": ({ pattern }) => `${quotePath(pattern)} führt in .git, wo nichts gelesen wird`,
  "file-pattern/unreadable": ({ pattern, ...own }) =>
    `nach ${quotePath(pattern)} kann nicht gesucht werden: ${reasonOf(own)}`,
  "file-pattern/count": ({ pattern, limit }) =>
    `für ${quotePath(pattern)} wären mehr als ${formatCount(limit)} Dateien anzusehen: einen engeren Ordner angeben`,
  "file-pattern/count-in-total": ({ pattern, limit }) =>
    `mit ${quotePath(pattern)} wären für alle Muster zusammen mehr als ${formatCount(limit)} Dateien anzusehen: engere Ordner angeben oder weniger Muster`,

  "declared-total/octets": ({ mebibytes }) => `dies überschreitet die ${mebibytes} MiB, ${IN_TOTAL}`,
  "declared-total/records": ({ limit }) => `hiermit sind es mehr als die ${formatCount(limit)} Einträge, ${IN_TOTAL}`,
};
