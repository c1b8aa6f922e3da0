// The open pull requests of GitHub on loopback, listed as GitHub does.
import { minimalAnswer } from "./github-contract.ts";

/** A pull request; repositories by their full names. */
export interface StoredPull {
  number: number;
  head: { repo: string; ref: string; sha: string };
  base?: { repo: string };
  state?: "open" | "closed";
}

/** Those that a request lists. */
export function listedPulls(pulls: readonly StoredPull[], { searchParams }: URL): object[] {
  const [head, state] = [searchParams.get("head"), searchParams.get("state") ?? "open"];
  const isListed = (pull: StoredPull): boolean =>
    (state === "all" || (pull.state ?? "open") === state) &&
    (head === null || `${pull.head.repo.split("/")[0]}:${pull.head.ref}` === head);
  return pulls.filter(isListed).map(renderPull);
}

function renderPull({ number, head, base = { repo: "acme/mail" }, state = "open" }: StoredPull): object {
  const [whole] = minimalAnswer("pulls/list", 200) as [{ head: object; base: object }];
  const repository = (of: object, full_name: string): object => ({
    ...(of as { repo: object }).repo,
    full_name,
  });
  return {
    ...whole,
    number,
    state,
    head: { ...whole.head, ref: head.ref, sha: head.sha, repo: repository(whole.head, head.repo) },
    base: { ...whole.base, repo: repository(whole.base, base.repo) },
  };
}
