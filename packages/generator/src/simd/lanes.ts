import { i32, moduleBytes, signed, unsigned, v128, type ValueType } from './module-bytes.js';

/** A value of sixteen lanes of a byte each, as the instructions that leave it on the stack. */
export type Lanes = readonly number[];

const simd = (instruction: number): number[] => [0xfd, ...unsigned(instruction)];

const two =
  (instruction: number) =>
  (a: Lanes, b: Lanes): Lanes => [...a, ...b, ...simd(instruction)];

export const add = two(0x6e);
export const subtract = two(0x71);
export const lesser = two(0x76);
export const greater = two(0x78);
export const equal = two(0x23);
/** Signed comparisons leave all bits set where they hold, which is -1, and none where they do not. */
export const isBelow = two(0x25);
export const isAbove = two(0x27);
export const isAtLeast = two(0x2b);
export const isAtLeastUnsigned = two(0x2c);
export const and = two(0x4e);
export const or = two(0x50);

export function not(a: Lanes): Lanes {
  return [...a, ...simd(0x4d)];
}

/** Where the mask is set the first, elsewhere the second. */
export function choose(mask: Lanes, then: Lanes, otherwise: Lanes): Lanes {
  return [...then, ...otherwise, ...mask, ...simd(0x52)];
}

const ROWS = 0;
const POSITION = 1;

/** Builds the function: constants and results each in a local of their own, one pass of a loop for sixteen rows. */
export class LaneFunction {
  readonly #locals: ValueType[] = [i32];
  readonly #constants = new Map<number, Lanes>();
  readonly #before: number[] = [];
  readonly #loop: number[] = [];

  /** A byte in every lane. */
  constant(byte: number): Lanes {
    let lanes = this.#constants.get(byte);
    if (lanes === undefined) {
      const local = this.#local();
      this.#before.push(...simd(0x0c), ...Array.from({ length: 16 }, () => byte & 0xff), 0x21, ...local);
      lanes = [0x20, ...local];
      this.#constants.set(byte, lanes);
    }
    return lanes;
  }

  /** Works a value out once in each pass and keeps it. */
  keep(value: Lanes): Lanes {
    const local = this.#local();
    this.#loop.push(...value, 0x21, ...local);
    return [0x20, ...local];
  }

  /** A value that is carried from pass to pass: what it starts with, and what each pass makes of it. */
  carry(start: number, next: (before: Lanes) => Lanes): Lanes {
    const local = this.#local();
    const lanes = [0x20, ...local];
    this.#before.push(...this.#initial(start), 0x21, ...local);
    this.#loop.push(...next(lanes), 0x21, ...local);
    return lanes;
  }

  /** Sixteen bytes of the column at an address. */
  load(address: number): Lanes {
    return [0x20, POSITION, ...simd(0x00), 0, ...unsigned(address)];
  }

  store(address: number, value: Lanes): void {
    this.#loop.push(0x20, POSITION, ...value, ...simd(0x0b), 0, ...unsigned(address));
  }

  /** @param result whether any lane of it is set: what the function returns */
  module(pages: number, result: Lanes): Uint8Array {
    const next = [0x20, POSITION, 0x41, ...signed(16), 0x6a, 0x22, POSITION];
    return moduleBytes(pages, this.#locals, [
      ...this.#before,
      ...[0x03, 0x40],
      ...this.#loop,
      // Again while the position is below the number of rows.
      ...[...next, 0x20, ROWS, 0x49, 0x0d, 0, 0x0b],
      ...result,
      ...simd(0x53),
    ]);
  }

  #initial(byte: number): number[] {
    return [...simd(0x0c), ...Array.from({ length: 16 }, () => byte & 0xff)];
  }

  #local(): number[] {
    this.#locals.push(v128);
    // The parameter is local 0.
    return unsigned(this.#locals.length);
  }
}
