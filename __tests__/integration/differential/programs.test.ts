import { expect, test } from "@jest/globals";
import { run, runResolving } from "./programs.ts";

test.each([
  ["directly", run],
  ["with its own resolver", runResolving],
])("a program that is missing, run %s, fails the comparison and names the remedy", async (_how, start) => {
  await expect(start("no-such-program", ["--version"])).rejects.toThrow(/no-such-program.*\.ci\/install-servers/s);
});

test("an exit code is an answer", async () => {
  expect(await run("sh", ["-c", "cat; exit 3"], "said")).toMatchObject({ code: 3, stdout: "said" });
});

test("a program without a resolver of its own asks the validating one", async () => {
  expect((await runResolving("cat", ["/etc/resolv.conf"])).stdout).toContain("nameserver 127.0.10.1\n");
});
