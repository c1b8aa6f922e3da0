// The world of a master file that is alone.
import { message } from "../../src/message.ts";
import type { Include } from "../../src/zones/master-file/master-file.ts";
import { MISSING_FILE } from "../../src/zones/repository/file-tree.ts";

/** No file is there to be included. */
export const NO_INCLUDES: Include = (file) => ({ problem: message("file/problem", { file, problem: MISSING_FILE }) });
