// What the comment says, and whether one is made where there is none.
import type { Report } from "../run-report.ts";
import type { CommentOptions } from "../report/markdown-comment.ts";
import { hasNews, renderComment, renderSettledComment } from "../report/markdown-comment.ts";
import type { PullRequestChange } from "./changed-files.ts";
import type { CheckResult } from "../run/check.ts";
import { linkedFiles } from "../report/links.ts";
import type { CommentMode } from "./inputs.ts";
import { filesMarker } from "./own-comments.ts";

interface CommentContent {
  /** Whether a comment is made where there is none; an existing one is always kept up to date. */
  isWanted: boolean;
  text: () => string;
  /** The same for somebody else to post: always all there is to say, and nothing hidden. */
  fileText: () => string;
}

/** Whether the comment depends on what the pull request changes. */
export function dependsOnChange(mode: CommentMode, report: Report): boolean {
  return report.warnings.length > 0 || (mode === "auto" && !hasNews(report, () => false));
}

/**
 * The comment on a change; null where it is unknown, or does not matter. In mode `auto` it is wanted if the change touches an input
 * of the audit, or has something to say.
 */
export function commentContent(
  mode: CommentMode,
  report: Report,
  change: PullRequestChange | null,
  { isInput, digestOf }: Pick<CheckResult, "isInput" | "digestOf">,
  options: Omit<CommentOptions, "isChanged">,
): CommentContent {
  const isChanged: CommentOptions["isChanged"] = (place) => change?.changesLine(place) ?? false;
  const isRelevant = hasNews(report, isChanged) || (change?.touches(isInput) ?? false);
  const isWanted = { always: true, auto: isRelevant, "on-failure": !report.gate.passed, never: false }[mode];
  const fileText = (): string => renderComment(report, { ...options, isChanged });
  return {
    isWanted,
    fileText,
    text: () => {
      const text = isWanted || isRelevant ? fileText() : renderSettledComment(options);
      return `${text}\n${filesMarker(digestOf(linkedFiles(text, options.links)))}\n`;
    },
  };
}
