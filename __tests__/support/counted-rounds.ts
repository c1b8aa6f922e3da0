// Counts the rounds of DNS that follow each other: what is asked before any answer comes is one round.
import type { Dns } from "../../src/ports.ts";

/** A Dns with a cache, as a run has one; `rounds` has the questions of each round, `TYPE name`, each once. */
export interface CountedDns {
  dns: Dns;
  rounds: string[][];
}

/** Answers a round of questions together, once all that could be asked has been. */
export function countRounds(source: Dns): CountedDns {
  const rounds: string[][] = [];
  const answers = new Map<string, Promise<unknown>>();
  let round: { questions: string[]; isOver: Promise<void> } | null = null;
  const beginRound = (): NonNullable<typeof round> => {
    const questions: string[] = [];
    rounds.push(questions);
    const isOver = new Promise<void>((resolve) => {
      // promises that are settled have gone on by then
      setImmediate(() => {
        round = null;
        resolve();
      });
    });
    return { questions, isOver };
  };
  const ask: Dns["query"] = async (name, type) => {
    round ??= beginRound();
    round.questions.push(`${type} ${name}`);
    await round.isOver;
    return source.query(name, type);
  };
  return {
    rounds,
    dns: {
      query(name, type) {
        const key = `${type} ${name}`;
        const known = answers.get(key) as ReturnType<typeof ask<typeof type>> | undefined;
        const answer = known ?? ask(name, type);
        answers.set(key, answer);
        return answer;
      },
    },
  };
}
