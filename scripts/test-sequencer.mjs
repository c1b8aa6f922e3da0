// The order of the test files: first those that start git, because a process takes the longer to start another the larger it has
// grown; then the largest, so that the last ones end together.
import { readFileSync } from "node:fs";

export default class TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const text = readFileSync(path, "utf8");
      return (/git-repository\.ts|node:child_process/.test(text) ? 1e9 : 0) + text.length;
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
