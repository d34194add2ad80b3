/** Lower-case words of a-z and 0-9 joined by hyphens: what can become an address. */
const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name for a file out of a title; undefined where nothing of it can be written in an address, as in Arabic. */
export function nameFrom(title: string): string | undefined {
  const words = title
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-");
}

/** What is wrong with a name that somebody chose. @param taken the file that has the name, if one has */
export function nameFault(name: string, taken: string | undefined): string | undefined {
  if (!form.test(name))
    return `"${name}" cannot become an address. Write lower-case words of a-z and 0-9 joined by hyphens${near(name)}.`;
  return (
    taken &&
    `"${name}" is taken: there is ${taken}, and nothing is ever written over. Choose another name.`
  );
}

function near(name: string): string {
  const better = nameFrom(name);
  return better ? `, such as ${better}` : "";
}
