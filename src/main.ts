// The entry of the Action (action.yml).
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { runAction } from "./github/action.ts";
import { check } from "./run/check.ts";
import { openPost } from "./sources/https-post.ts";

const { env } = process;
await runAction({ env, cwd: process.cwd(), runner: core, check, post: openPost(env), sleep });
