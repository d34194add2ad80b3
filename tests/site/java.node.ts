import { spawnSync } from "node:child_process";
import path from "node:path";

/** The program that runs the HTML checker. Undefined when there is none, or only the stub that some systems put in its place. */
export function findJava(): string | undefined {
  const home = process.env["JAVA_HOME"];
  const own = home ? [path.join(home, "bin", "java")] : [];
  return [...own, "java", "/usr/bin/java"].find(
    (file) => spawnSync(file, ["-version"], { stdio: "ignore" }).status === 0,
  );
}
