// What the job notes beside the report.
import type { Message } from "../message.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import { capitalized } from "../text/capitalized.ts";
import type { Runner } from "./runner.ts";

/** Notes something under a title. */
export function notice(
  runner: Pick<Runner, "notice">,
  language: Language,
  title: keyof Language["words"]["action"]["titles"],
  text: Message,
): void {
  runner.notice(capitalized(say(text, language)), { title: language.words.action.titles[title] });
}
