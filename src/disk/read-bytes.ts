import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The bytes of a file, or its size alone where it has more than `most`. Waits for the disk, since handing a small
 * file to another thread takes longer than reading it.
 */
export function readBytes(path: string, most: number): Uint8Array | number {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return size > most ? size : readWhole(file, size);
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(file, bytes, length, size - length, null);
  }
  return bytes.subarray(0, length);
}
