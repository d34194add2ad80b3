/** Markup that is safe to print: whatever was put into it as a text has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | undefined | false | readonly Piece[];

/**
 * Writes markup; what stands in the blanks is escaped unless it is markup itself.
 * @example html`<p>${"a < b"}</p>` // => <p>a &lt; b</p>
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const written = strings.map(
    (string, at) => string + (at < pieces.length ? write(pieces[at]) : ""),
  );
  return new Markup(written.join(""));
}

/** Markup that the site itself has made: a drawn picture, a style sheet. */
export const ready = (text: string): Markup => new Markup(text);

function write(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(write).join("");
  return String(piece).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
