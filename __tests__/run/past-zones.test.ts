// What a repository declared at a commit, by real commits.
import { expect, test } from "@jest/globals";
import type { Commit } from "../../src/ports.ts";
import { loadInputs } from "../../src/run/load-inputs.ts";
import { readPastZones } from "../../src/run/past-zones.ts";
import { openCommit } from "../../src/sources/git.ts";
import { gitRepository } from "../support/git-repository.ts";

const POLICY = `version: 1
zones: [{ bind: dns/*.zone }]
domains:
  - name: example.de
    records: |
      @ TXT "v=spf1 -all"
`;
const ZONE = "$ORIGIN example.net.\n$TTL 300\n@ SOA ns.example.com. h 1 2 3 4 5\n@ NS ns.example.com.\n";

test("the contents of the policy and of its zones are asked for together", async () => {
  const repository = gitRepository();
  repository.write({ "mail-policy.yml": POLICY, "dns/a.zone": ZONE, "dns/b.zone": ZONE.replace("net", "org") });
  repository.commit("2026-01-05T12:00:00Z");
  const place = { config: `${repository.folder}/mail-policy.yml`, root: repository.folder };
  const { policy, declared } = await loadInputs({ ...place, isUntrusted: false }, []);
  const commit = await openCommit(place.config, "HEAD");
  const rounds: number[] = [];
  const counted: Commit = {
    files: () => commit.files(),
    read: (ids) => {
      rounds.push(ids.length);
      return commit.read(ids);
    },
  };
  expect(await readPastZones(counted, { ...place, policy, zones: [] })).toEqual(declared.zones);
  expect(rounds).toEqual([3]);
});
