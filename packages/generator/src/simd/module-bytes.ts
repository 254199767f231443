/**
 * Writes the few kinds of WebAssembly module that rating columns needs: one memory, one function, both exported.
 * The numbers are those of the WebAssembly specification (binary format, and the fixed-width SIMD instructions).
 */

/** An unsigned number in as few bytes as it takes (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A signed number in as few bytes as it takes. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

export const i32 = 0x7f;
export const v128 = 0x7b;

export type ValueType = typeof i32 | typeof v128;

/**
 * @param pages of 64 KiB that the memory has
 * @param locals the types of the function's locals after its parameter, the number of rows
 * @param body instructions that leave one i32
 */
export function moduleBytes(
  pages: number,
  locals: readonly ValueType[],
  body: readonly number[],
): Uint8Array {
  const code = [...vector(locals.map((type) => [1, type])), ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // A function from i32 to i32; of that type there is one function; the memory; what is exported; the code.
    ...section(1, vector([[0x60, ...vector([[i32]]), ...vector([[i32]])]])),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0x00, ...unsigned(pages)]])),
    ...section(
      7,
      vector([
        [...name('memory'), 0x02, 0],
        [...name('rate'), 0x00, 0],
      ]),
    ),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function name(text: string): number[] {
  return vector(Array.from(text, (letter) => [letter.charCodeAt(0)]));
}
