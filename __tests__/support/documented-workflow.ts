// The workflows in our documentation, as data.
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

export interface Step {
  id?: string;
  uses?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  run?: string;
}

export interface Job {
  needs?: string;
  if?: string;
  outputs?: Record<string, string>;
  strategy?: { matrix: Record<string, string> };
  steps: Step[];
}

export interface DocumentedWorkflow {
  /** The page, and the heading it stands under. */
  page: string;
  heading: string;
  text: string;
  jobs: Record<string, Job>;
}

/** The step of the Action itself. */
export const isOurs = ({ uses = "" }: Step): boolean => uses.startsWith("mail-policy/mail-policy-action@");

/** Every workflow of README.md and docs/ that runs the Action; where a page shows only the steps, they are those of one job. */
export function documentedWorkflows(): DocumentedWorkflow[] {
  const pages = readdirSync("docs").filter((name) => name.endsWith(".md"));
  return ["README.md", ...pages.map((name) => `docs/${name}`)].flatMap(workflowsOf);
}

function workflowsOf(page: string): DocumentedWorkflow[] {
  let heading = "";
  return [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$|^```yaml\n([^]*?)^```$/gm)].flatMap(
    ([, title, text = ""]) => {
      heading = title ?? heading;
      if (!text.includes("mail-policy/mail-policy-action@")) return [];
      const workflow = parse(text) as { jobs: Record<string, Job> } | Job;
      return [{ page, heading, text, jobs: "jobs" in workflow ? workflow.jobs : { job: workflow } }];
    },
  );
}
