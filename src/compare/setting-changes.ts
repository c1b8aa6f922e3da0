// Settings of two runs' policies, as far as their findings show them.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Finding, Level, MailKind, Scope } from "../model.ts";
import type { ComparedDomain, ComparedRun, SettingChange } from "../run-changes.ts";

const LEVEL_RANK: Readonly<Record<Level, number>> = { must: 3, should: 2, info: 1, off: 0 };

interface OpenChange extends SettingChange {
  domains: string[];
}

/** Collects what differs, each setting once with the domains that it is of. Another profile or version is a difference of the runs, and asks for other checks; where no profile was recorded, no levels were. */
export class SettingChanges {
  readonly #comparesChecks: boolean;
  readonly #changes = new Map<string, OpenChange>();

  constructor(before: Pick<ComparedRun, "profile" | "tool">, after: Pick<ComparedRun, "profile" | "tool">) {
    this.#comparesChecks = before.profile !== null && before.profile === after.profile && before.tool === after.tool;
  }

  add(before: ComparedDomain, after: ComparedDomain, scopeOf: (check: string) => Scope | undefined): void {
    const { name } = after;
    if (before.mail !== null && after.mail !== null && before.mail !== after.mail)
      this.#note(name, mailChange(before.mail, after.mail));
    else if (this.#comparesChecks)
      for (const change of checkChanges(before.findings, after.findings, scopeOf)) this.#note(name, change);
  }

  all(): SettingChange[] {
    return [...this.#changes.values()].map(({ domains, message: setting, isWeaker }) => ({
      message: message("weakening/of", { domains, weakening: setting }),
      isWeaker,
    }));
  }

  #note(domain: string, change: SettingChange): void {
    const key = JSON.stringify(change.message);
    const known = this.#changes.get(key);
    if (known === undefined) this.#changes.set(key, { ...change, domains: [domain] });
    else known.domains.push(domain);
  }
}

function mailChange(before: MailKind, now: MailKind): SettingChange {
  return { message: message("runs/mail", { before, now }), isWeaker: null };
}

/** Levels that differ, and checks of the domain itself that one run alone has: subjects come and go without a setting. */
function checkChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  scopeOf: (check: string) => Scope | undefined,
): SettingChange[] {
  const [was, is] = [levelsIn(before), levelsIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((check): SettingChange[] => {
    const [levelBefore, levelAfter] = [was.get(check) ?? "off", is.get(check) ?? "off"];
    if (levelBefore === levelAfter) return [];
    if ((levelBefore === "off" || levelAfter === "off") && scopeOf(check) !== "domain") return [];
    return [
      {
        message: levelMessage(check, levelBefore, levelAfter),
        isWeaker: LEVEL_RANK[levelAfter] < LEVEL_RANK[levelBefore],
      },
    ];
  });
}

function levelMessage(check: string, before: Level, now: Level): Message {
  return message("weakening/level", { check, now, before });
}

function levelsIn(findings: readonly Finding[]): Map<string, Level> {
  return new Map(findings.map(({ check, level }) => [check, level]));
}
