// The order of the test files: first those that start git, because a process takes the longer to start another the larger it has
// grown; then the largest, so that the last ones end together.
import { readFileSync } from "node:fs";

/** What imports these: processes themselves, a repository, or an audit, which asks git what it has. Other tests start few. */
const STARTS_PROCESSES =
  /node:child_process|git-repository\.ts|workspace\.ts|src\/(?:cli\/(?:start|main)|github\/action|run\/(?:check|advance|load-inputs))\.ts"/;

export default class TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const text = readFileSync(path, "utf8");
      return (STARTS_PROCESSES.test(text) ? 1e9 : 0) + text.length;
    };
    const ranked = Array.from(tests, (test) => ({ test, rank: rank(test) }));
    return ranked.toSorted((a, b) => b.rank - a.rank).map(({ test }) => test);
  }

  shard(tests) {
    return tests;
  }

  allFailedTests() {
    return [];
  }

  cacheResults() {
    // the order is the same in each run
  }
}
