// What is wrong with what another run left: reports, snapshots, shards, measurements of mail servers.

type File = { file: string };
type Problem = { problem: string };

/** What a file is, as an error names it. */
const KINDS = { snapshot: "snapshot", evidence: "SMTP evidence" };

const NAME_A_RUN = "Name report.json or snapshot.json of a run, or a folder with report.json";

export const savedRuns = {
  "saved/cannot-read": ({ kind, file, reason }: File & { kind: keyof typeof KINDS; reason: string }) =>
    `cannot read the ${KINDS[kind]} ${file}: ${reason}`,
  /** `problem`: what the schema says, in English. */
  "saved/not-a-snapshot": ({ file, problem }: File & Problem) =>
    `${file} is not a snapshot that this version can replay: ${problem}. Use the version that saved it, or save it again`,
  "saved/not-evidence": ({ file, problem }: File & Problem) =>
    `${file} is not an SMTP evidence file of \`mail-policy probe\`: ${problem}`,
  "saved/offline": ({ file }: File) =>
    `--offline cannot be combined with --replay ${file}: it was recorded live, and --replay never uses the network. Remove --offline.`,

  "saved/neither": ({ folder, report, failure }: { folder: string; report: string; failure: string }) =>
    `${folder} has neither ${report} nor ${failure}`,
  "saved/not-regular": ({ file }: File) => `${file} is not a regular file`,
  "saved/missing": ({ file }: File) => `${file} does not exist`,
  /** `problem` follows the name. */
  "saved/refused": ({ file, problem }: File & Problem) => `${file} ${problem}`,
  "saved/not-json": ({ file, problem }: File & Problem) => `${file} is not the JSON of a report: ${problem}`,
  "saved/long-text": ({ file, limit }: File & { limit: number }) =>
    `${file} has a text of more than ${limit} characters`,
  "saved/other-version": ({ file, version, problem }: File & Problem & { version: string | null }) =>
    `${file} is not from this version of mail-policy${version === null ? "" : `, but from ${JSON.stringify(version)}`}: ${problem}. Use the version that wrote it`,

  "saved/name-a-run": ({ problem }: Problem) => `${problem}. ${NAME_A_RUN}`,
  "saved/no-report": ({ file, problem }: File & Problem) =>
    `${file} has no report, because that run ended with an error: ${problem}. ${NAME_A_RUN}`,
  "saved/other-domains": ({ file, policy }: File & { policy: string }) =>
    `${file} has no answers about the domains of ${policy}. Name the policy of that run with --config`,
  "saved/same-report": ({ before, after }: { before: string; after: string }) =>
    `${before} and ${after} are the same report. Name two runs`,
  "saved/same-run": ({ before, after }: { before: string; after: string }) =>
    `${before} and ${after} are the same run. Name two runs`,
  "saved/run-and-file": ({ name }: { name: string }) =>
    `${name} is a run of the history, and a file. Name the file as ./${name}`,
  "saved/neither-run-nor-file": ({ name, problem }: Problem & { name: string }) =>
    `${name} is neither a file nor a run of the history: ${problem}`,
  "saved/not-recorded": ({ name }: { name: string }) =>
    `${name}: the history does not tell all that this run found: it was recorded late, too much has changed since, or the chain is broken. Name another run`,
};

/** What differs, and what to do about it. */
const DIFFERENCES = {
  policy: "of another policy. Merge on the commit that the shards checked out",
  files: "of other zone files. Merge on the commit that the shards checked out",
  view: "of another view. Give the shards and the merge the same --view",
  base: "of another base. Give the shards and the merge the same --base",
};

type Two = { first: string; second: string };

export const shards = {
  "shards/cannot-read": ({ place, reason }: { place: string; reason: string }) =>
    `cannot read the shards in ${place}: ${reason}`,
  "shards/missing": () => "no such file or folder. Check that the jobs of the shards saved their snapshots",
  "shards/entries": ({ folder, limit }: { folder: string; limit: number }) =>
    `${folder} has more than ${limit} entries`,
  "shards/none": () => "no shard left a snapshot. See the jobs of the shards, and the folder that is merged",
  "shards/days-apart": ({ first, second, days }: Two & { days: number }) =>
    `${first} and ${second} were observed more than ${days} days apart. Check the clocks of their machines, or run all shards again`,
  "shards/size": ({ octets, gibibytes }: { octets: number; gibibytes: number }) =>
    `the snapshots of the shards have ${octets} octets; the limit is ${gibibytes} GiB`,
  "shards/whole-run": ({ file }: File) =>
    `${file} is the snapshot of a whole run, not of a shard: evaluate it with --replay`,
  "shards/number": ({ file, number, of }: File & { number: number; of: number }) =>
    `${file} is shard ${number} of ${of}, which cannot be`,
  "shards/version": ({ file, version, own }: File & { version: string; own: string }) =>
    `${file} is from mail-policy ${version}, and this is ${own}. Run the same version everywhere`,
  "shards/base-unread-there": ({ file }: File) =>
    `${file} is of a job that could not read the base. Run that job again`,
  "shards/base-unread-here": ({ file }: File) =>
    `${file} was compared with a base that cannot be read here. Run the merge again`,
  "shards/differs": ({ file, what }: File & { what: keyof typeof DIFFERENCES }) => `${file} is ${DIFFERENCES[what]}`,
  "shards/counts": ({ first, second, firstOf, secondOf }: Two & { firstOf: number; secondOf: number }) =>
    `${first} and ${second} are of ${firstOf} and of ${secondOf} shards. Merge the shards of one run only`,
  "shards/twice": ({ first, second, number }: Two & { number: number }) =>
    `${first} and ${second} are both shard ${number}. Keep one of them`,
  "shards/offline": ({ first, second }: Two) =>
    `of ${first} and ${second}, only one used the network. Give all shards --offline, or none`,
};
