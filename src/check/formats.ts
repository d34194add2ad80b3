import type { Issue } from "../issue.ts";

/** For programs: every issue, nothing held back. */
export function formatJson(issues: readonly Issue[]): string {
  const rows = issues.map(({ rule, severity, message, hint, place: { file, line, column } }) => ({
    rule,
    severity,
    message,
    hint,
    file,
    line,
    column,
  }));
  return JSON.stringify(rows, undefined, 2);
}

/** For GitHub: one workflow command an issue, which it shows beside the line in a pull request. */
export function formatGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ rule, severity, message, why, hint, place: { file, line, column, length } }) => {
      const where = { file, line, col: column, endColumn: column + length - 1, title: rule };
      const properties = Object.entries(where).map(([name, value]) => `${name}=${property(value)}`);
      return `::${severity} ${properties.join()}::${data(`${message}\nWhy: ${why}\nMend: ${hint}`)}`;
    })
    .join("\n");
}

/** GitHub reads a command to the end of its line, and a property to its comma. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (value: string | number): string =>
  data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
