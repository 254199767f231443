interface Kernel {
  readonly memory: Uint8Array;
  /** Rates so many rows, sixteen at a time; not 0 where a byte was met that stands for nothing. */
  readonly rate: (rows: number) => number;
}

/**
 * Rates columns sixteen rows at a time in WebAssembly, where there is WebAssembly with SIMD and the page allows it. The loop
 * over rows does the same everywhere.
 */
export class SimdRows {
  readonly #base64: string;
  readonly #blockRows: number;
  #kernel: Kernel | null | undefined;

  constructor(base64: string, blockRows: number) {
    this.#base64 = base64;
    this.#blockRows = blockRows;
  }

  /** Whether it can. */
  get available(): boolean {
    // Null stands: a host that could not do it once is not asked again.
    if (this.#kernel === undefined) this.#kernel = start(this.#base64);
    return this.#kernel !== null;
  }

  /**
   * Rates all rows of the inputs into the outputs.
   *
   * @returns whether every byte stood for something; if not, the outputs are of no use
   */
  rate(rows: number, inputs: readonly Uint8Array[], outputs: readonly Uint8Array[]): boolean {
    const kernel = this.#kernel;
    if (kernel == null) return false;
    const block = this.#blockRows;
    for (let from = 0; from < rows; from += block) {
      const to = Math.min(rows, from + block);
      let address = 0;
      for (const input of inputs) {
        kernel.memory.set(input.subarray(from, to), address);
        address += block;
      }
      // Rows up to the next sixteen hold what was there before, which was right.
      if (kernel.rate(to - from) !== 0) return this.#clear(kernel);
      for (const output of outputs) {
        output.set(kernel.memory.subarray(address, address + to - from), from);
        address += block;
      }
    }
    return true;
  }

  /** What was wrong must not be met again in the rows after the next ones. */
  #clear({ memory }: Kernel): boolean {
    memory.fill(0);
    return false;
  }
}

/** WebAssembly as far as it is used here: there are hosts without it, and types without it. */
interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** `null` where it cannot run. */
function start(base64: string): Kernel | null {
  try {
    const { WebAssembly: host, atob: decode } = globalThis as unknown as {
      readonly WebAssembly: WebAssemblyHost;
      readonly atob: (base64: string) => string;
    };
    const bytes = Uint8Array.from(decode(base64), (letter) => letter.charCodeAt(0));
    const { memory, rate } = new host.Instance(new host.Module(bytes)).exports as {
      readonly memory: { readonly buffer: ArrayBuffer };
      readonly rate: (rows: number) => number;
    };
    return { memory: new Uint8Array(memory.buffer), rate };
  } catch {
    // No WebAssembly, no SIMD, or a policy that forbids it.
    return null;
  }
}
