/** The kind of picture that a file's first bytes tell, as the ending of its name; undefined when it is none. */
export function pictureKindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return signatures.find(([pattern]) => pattern.test(head))?.[1];
}

/** HEIC and AVIF are one container; the four letters behind "ftyp" tell them apart. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, "jpg"],
  [/^\x89PNG\r\n/, "png"],
  [/^GIF8[79]a/, "gif"],
  [/^RIFF[\s\S]{4}WEBP/, "webp"],
  [/^[\s\S]{4}ftypavi[fs]/, "avif"],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/, "heic"],
  [/^(?:II\*|MM.\*)/s, "tif"],
  [/^BM/, "bmp"],
  [/^%PDF-/, "pdf"],
  [/<svg[\s>]/, "svg"],
];
