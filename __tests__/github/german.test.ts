// What the Action says in German where something is wrong with its inputs, its event or a request.
import { describe, expect, test } from "@jest/globals";
import type { Message } from "../../src/message.ts";
import {
  RefusedRequest,
  explainAdvanceError,
  explainHistoryError,
  explainIssueError,
  explainPostError,
  explainPublishError,
  explainReadError,
} from "../../src/github/api-errors.ts";
import { readInputs } from "../../src/github/inputs.ts";
import { foreignAnswer } from "../../src/github/octokit.ts";
import { message } from "../../src/message.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { sayText } from "../../src/report/say.ts";

const german = (text: string | Message): string => sayText(text, GERMAN);

test("each fault of the inputs is in German", async () => {
  const env = {
    INPUT_VIEW: "plan",
    INPUT_DEADLINE: "20",
    "INPUT_SMTP-RATE": "0",
    INPUT_LABEL: "x".repeat(51),
    INPUT_TOKEN: "a b",
    "INPUT_HISTORY-BRANCH": "a..b",
    "INPUT_NOTIFY-WEBHOOK": "http://a.example",
    INPUT_MODE: "publish",
    INPUT_COMMENT: "never",
    INPUT_SHARD: "9/8",
  };
  expect((await readInputs(env)).faults.map(german)).toEqual([
    'view ist "plan": auto, planned oder live angeben',
    'deadline ist "20": eine Dauer von 1s bis 24h mit Einheit (etwa 90s, 20m oder 1h) angeben',
    'smtp-rate ist "0": eine ganze Zahl von 1 bis 60 angeben',
    "report-dir fehlt: den Ordner nennen, in den der Bericht heruntergeladen wurde",
    'comment ist "never", daher hat der Modus publish nichts zu tun',
    'shard ist "9/8": einen Teil und die Anzahl der Teile (etwa 3/8, höchstens 256 Teile) angeben',
    'history-branch ist "a..b", was git nicht als Namen eines Branches akzeptiert',
    "notify-webhook muss eine URL mit https:// und ohne Benutzernamen sein",
    "label hat 51 Zeichen, zulässig sind höchstens 50",
    "token enthält ein Leerzeichen oder ein anderes Zeichen, das in einem Token ungültig ist",
  ]);
});

describe("a request that failed", () => {
  const answered = (status: number): Error =>
    Object.assign(new Error("Forbidden"), { status, response: { status, headers: {}, data: {} } });
  const pullRequest = { owner: "acme", repo: "mail", number: 7, hasReadOnlyToken: false };
  const base = { owner: "acme", repo: "mail", sha: "0123456789" };

  test.each<[string, string | Message, string]>([
    [
      "of a comment",
      explainPostError(answered(403), pullRequest),
      "Der Kommentar ließ sich in Pull Request #7 nicht veröffentlichen: GitHub hat mit 403 geantwortet (Forbidden). Dem Job die Berechtigung `pull-requests: write` geben und sicherstellen, dass die Unterhaltung nicht gesperrt ist.",
    ],
    [
      "of suggestions",
      explainPostError(answered(422), pullRequest, false),
      "Vorschläge ließen sich in Pull Request #7 nicht veröffentlichen: GitHub hat mit 422 geantwortet (Forbidden). GitHub hat den Inhalt des Kommentars abgelehnt.",
    ],
    [
      "of a report",
      explainPublishError(foreignAnswer(200, "text/html")),
      "die Antwort (200) ist eine Webseite: Vielleicht hat ein Proxy anstelle der API von GitHub geantwortet. GITHUB_API_URL und den Proxy des Runners prüfen.",
    ],
    [
      "of the issue",
      explainIssueError(answered(404)),
      "Das Issue zu Abweichungen ließ sich nicht aktualisieren: GitHub hat mit 404 geantwortet (Forbidden). Dem Job die Berechtigung `issues: write` geben.",
    ],
    [
      "of the next steps",
      explainAdvanceError(new RefusedRequest(message("github/no-token"))),
      "die Eingabe `token` ist leer.",
    ],
    [
      "of the base",
      explainReadError(answered(404), base),
      "der Checkout enthält 0123456789 nicht, und GitHub hat mit 404 geantwortet (Forbidden). Dem Job die Berechtigung `contents: read` geben. Mit `fetch-depth: 0` auschecken, dann ist der Commit enthalten.",
    ],
    [
      "of the history",
      explainHistoryError(answered(409), "write"),
      "GitHub hat mit 409 geantwortet (Forbidden). Die Regeln prüfen, die den Branch schützen.",
    ],
  ])("%s is explained in German", (_what, text, expected) => {
    expect(german(text)).toBe(expected);
  });
});
