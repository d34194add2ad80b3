import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";
import { promisify } from "node:util";

const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const compress = promisify(brotliCompress);

/** A text as a good server packs it once, and sends it often. */
export const pack = (text: string | Uint8Array): Promise<Buffer> => compress(text, best);

export const unpack = (packed: Uint8Array): string => brotliDecompressSync(packed).toString();

/** How many bytes a text packs into. */
export const packedSize = async (text: string): Promise<number> => (await pack(text)).length;
