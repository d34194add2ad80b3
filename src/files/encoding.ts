/** A text, or why its bytes are none: another encoding of the whole file, or the first byte that is no UTF-8. */
export type Decoded = { text: string } | { encoding: string } | { badByte: number };

/** Reads UTF-8; the byte order mark is left out. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = wideEncoding(bytes);
  if (encoding) return { encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { badByte: firstBadByte(bytes) };
  }
}

/** A byte order mark tells UTF-16 and UTF-32; without one, zeros in every second byte do. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (head === "fffe0000" || head === "0000feff") return "UTF-32";
  if (head.startsWith("fffe") || head.startsWith("feff")) return "UTF-16";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0, 0, 0];
  sample.forEach((byte, index) => byte === 0 && zeros[index % 4]!++);
  const many = sample.length / 4 / 2;
  const [a, b, c, d] = zeros.map((count) => count > many) as [boolean, boolean, boolean, boolean];
  if (a && b && c && d) return undefined;
  if ((b && c && d) || (a && b && c)) return "UTF-32";
  return (a && c) || (b && d) ? "UTF-16" : undefined;
}

/** Up to the first fault, what was decoded encodes to the same bytes again. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  let at = 0;
  while (again[at] === bytes[at]) at++;
  // The first bytes of a cut-off letter may equal those of the sign that stands for it: go back to where it began.
  while (at > 0 && (again[at]! & 0xc0) === 0x80) at--;
  return at;
}
