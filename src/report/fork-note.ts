// What a report says of itself that was measured where its author could have changed it.

/** Markdown, a paragraph. */
export const FORK_NOTE =
  "<sub>This report comes from a run of a fork's workflow, which the author of this pull request can change.</sub>";
