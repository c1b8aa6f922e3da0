// What jest does after the tests of each file.
import { afterAll } from "@jest/globals";
import { removeFolders } from "./temporary-folder.ts";

afterAll(removeFolders);
