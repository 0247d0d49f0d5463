import { NetError } from './net-error.ts';

/** The body of an answer as UTF-8 text, read piece by piece and refused as soon as it is too large. */
export async function readLimited(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > maxBytes) {
      throw new NetError('unfit', `The answer is larger than ${maxBytes / 1024 / 1024} MB.`);
    }
    text += decode(decoder, piece);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new NetError('unfit', 'The answer is not valid UTF-8.');
  }
}
