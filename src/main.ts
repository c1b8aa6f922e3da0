// The entry of the Action (action.yml).
import * as core from "@actions/core";
import { runAction } from "./github/action.ts";
import { check } from "./run/check.ts";

await runAction({ env: process.env, cwd: process.cwd(), runner: core, check });
