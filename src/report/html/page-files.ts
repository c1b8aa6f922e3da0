// What the files of pages have in common, for who writes and removes them.

/** The folder of the pages of the domains, beside `index.html`. */
export const PAGES_FOLDER = "domains";

/** In the first KiBytes of a page: by this a page of an earlier run is known as ours. */
export const OWN_PAGE = '<meta name="generator" content="mail-policy" />';
