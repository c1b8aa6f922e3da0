// What the process says beside its command, in the language that its words choose.
import type { Message } from "../message.ts";

/** Writes a line to standard error. It is rarely needed, so what it takes is loaded now. */
export async function notice(
  { stderr, args }: { stderr: NodeJS.WritableStream; args: readonly string[] },
  text: Message,
): Promise<void> {
  const [{ say }, { loadLanguage }, { languageTagIn }] = await Promise.all([
    import("../report/say.ts"),
    import("../report/load-language.ts"),
    import("./args.ts"),
  ]);
  stderr.write(`mail-policy: ${say(text, await loadLanguage(languageTagIn(args)))}\n`);
}
