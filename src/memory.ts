// What later runs need to know of the facts of earlier ones: each standard defines the shape of its own, this is their index.

/** Of one domain. \`audit/remember\` makes it. */
export type DomainMemory = Record<string, never>;
