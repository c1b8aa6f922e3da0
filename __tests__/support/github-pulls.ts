// The pull requests of GitHub on loopback: listed, opened and changed as GitHub does.
import type { Answer } from "./github-git.ts";
import { minimalAnswer } from "./github-contract.ts";

/** A pull request; repositories by their full names. `login`: who opened it. */
export interface StoredPull {
  number: number;
  head: { repo: string; ref: string; sha: string };
  base?: { repo: string; ref?: string };
  state?: "open" | "closed";
  login?: string;
  title?: string;
  body?: string;
  isMerged?: boolean;
  isLocked?: boolean;
}

interface PostedPull {
  title?: string;
  body?: string;
  head?: string;
  base?: string;
  state?: "open" | "closed";
}

interface Options {
  login: string;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  mayCreate: boolean;
  /** The commit at the end of a branch; null without one. */
  endOf: (branch: string) => string | null;
  /** Whether a branch has a commit that another one does not have. */
  isAhead: (branch: string, other: string) => boolean;
  /** As much of a user as GitHub's description requires. */
  user: (login: string, origin: string) => object;
}

const REPOSITORY = "acme/mail";

export class GitHubPulls {
  readonly all: StoredPull[];
  readonly #options: Options;

  constructor(all: StoredPull[], options: Options) {
    this.all = all;
    this.#options = options;
  }

  /** Those that a request lists, newest first. */
  listed({ searchParams, origin }: URL): object[] {
    const [head, base, state] = ["head", "base", "state"].map((name) => searchParams.get(name));
    return this.all
      .filter((pull) => (state ?? "open") === "all" || (pull.state ?? "open") === (state ?? "open"))
      .filter((pull) => head === null || `${pull.head.repo.split("/")[0]}:${pull.head.ref}` === head)
      .filter((pull) => base === null || (pull.base?.ref ?? "main") === base)
      .toSorted((a, b) => b.number - a.number)
      .map((pull) => this.#render("pulls/list", pull, origin));
  }

  create({ title = "", body = "", head = "", base = "" }: PostedPull, origin: string): Answer {
    const { login, mayCreate, endOf, isAhead } = this.#options;
    if (!mayCreate) return refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
    const sha = endOf(head);
    if (sha === null || endOf(base) === null) return refusal(422, "Validation Failed");
    if (!isAhead(head, base)) return refusal(422, `No commits between ${base} and ${head}`);
    if (this.all.some((pull) => pull.state === "open" && pull.head.ref === head && pull.base?.ref === base))
      return refusal(422, `A pull request already exists for acme:${head}.`);
    const number = 1 + Math.max(0, ...this.all.map((pull) => pull.number));
    const made = { repo: REPOSITORY, ref: head, sha };
    const pull: StoredPull = {
      number,
      head: made,
      base: { repo: REPOSITORY, ref: base },
      state: "open",
      login,
      title,
      body,
    };
    this.all.push(pull);
    return { status: 201, body: this.#render("pulls/create", pull, origin, 201) };
  }

  update(number: number, changed: PostedPull, origin: string): Answer {
    const pull = this.all.find((one) => one.number === number);
    if (pull === undefined) return refusal(404, "Not Found");
    const { title = pull.title, body = pull.body, state = pull.state } = changed;
    Object.assign(pull, { title, body, state });
    return { status: 200, body: this.#render("pulls/update", pull, origin) };
  }

  /** GitHub shows the end of the branch of an open pull request, and closes it once that is gone. */
  follow(): void {
    for (const pull of this.all) {
      if (pull.state !== "open" || pull.head.repo !== REPOSITORY || pull.login === undefined) continue;
      const sha = this.#options.endOf(pull.head.ref);
      if (sha === null) pull.state = "closed";
      else pull.head = { ...pull.head, sha };
    }
  }

  #render(operation: string, pull: StoredPull, origin: string, status = 200): object {
    const { number, head, base = { repo: REPOSITORY }, state = "open", login, title = "", body = "" } = pull;
    const [whole] = [minimalAnswer(operation, status)].flat() as [{ head: object; base: object }];
    const repository = (of: object, full_name: string): object => ({ ...(of as { repo: object }).repo, full_name });
    return {
      ...whole,
      number,
      state,
      title,
      body,
      locked: pull.isLocked ?? false,
      merged_at: pull.isMerged === true ? "2026-11-25T12:00:00Z" : null,
      user: this.#options.user(login ?? "alice", origin),
      head: { ...whole.head, ref: head.ref, sha: head.sha, repo: repository(whole.head, head.repo) },
      base: { ...whole.base, ref: base.ref ?? "main", repo: repository(whole.base, base.repo) },
    };
  }
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest" } };
}
