/** Before the tests of the built site: finds Java for the HTML checker, or fetches it, or says plainly what to do. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findJava } from "./java.node.ts";

let java = findJava();
if (!java && existsSync("/usr/bin/apt-get")) {
  console.log("No Java found. Fetching the distribution's (apt-get) …");
  const install = ["install", "-y", "-qq", "--no-install-recommends", "default-jre-headless"];
  if (!root("apt-get", ["update", "-qq"]) || !root("apt-get", install))
    console.log("It could not be had.");
  java = findJava();
}

if (java) console.log(`The HTML checker runs in ${java}`);
else {
  console.error(
    "The tests of the built site need Java 17 or newer for the W3C's HTML checker, and none could be found or fetched.\n" +
      "Install one (any OpenJDK), or set JAVA_HOME to its folder, and run npm run test:site again.",
  );
  process.exitCode = 1;
}

/** Installing for the whole machine needs its administrator. */
function root(command: string, args: string[]): boolean {
  if (process.getuid?.() === 0) return run(command, args);
  return run("sudo", ["-n", command, ...args]);
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { env, stdio: "ignore", timeout: 600_000 }).status === 0;
}
