import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateEngine } from '@yardstick/generator';
import type { CaseRecord, Framework, Problem, Tally, TraceEntry } from '@yardstick/model';

/** What a generated engine exports, as far as tests of every framework can say. */
export interface Engine {
  readonly framework: { readonly name: string; readonly version: string | null; readonly digest: string };
  readonly generator: { readonly name: string; readonly version: string };
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly rate: (inspection: unknown) => RatedInspection;
  readonly validate: (input: unknown) => Problem[];
  readonly explain: (result: RatedInspection, item: string) => TraceEntry | undefined;
  readonly tally: (cases: readonly CaseRecord[]) => Tally;
  readonly rateMany: (columns: unknown) => RatedColumns;
  readonly rateManyCases: (columns: unknown) => RatedColumns;
  readonly InvalidInspectionError: new (
    problems: readonly Problem[],
  ) => Error & { readonly problems: readonly Problem[] };
}

export interface RatedInspection {
  readonly ratings: Readonly<Record<string, string | null>>;
  readonly score: number | null;
  readonly overall: string | null;
  readonly trace: readonly TraceEntry[];
}

export interface RatedColumns {
  readonly ratings: Readonly<Record<string, Uint8Array>>;
  readonly score: Float64Array | null;
  readonly overall: Uint8Array | null;
}

/** Writes the engine of a framework to a folder of its own and imports it, as a program that depends on the package would. */
export async function loadEngine(framework: Framework): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-engine-'));
  try {
    for (const { path, text } of generateEngine(framework, { toolVersion: '0.0.0-test' })) {
      writeFileSync(join(folder, path), text);
    }
    const url = pathToFileURL(join(folder, 'engine.js')).href;
    return (await import(/* @vite-ignore */ url)) as Engine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
