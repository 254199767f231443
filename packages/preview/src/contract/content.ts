import type { Framework, Inspection, Result, TraceEntry } from '@yardstick/model';

/**
 * What a host has shown. The page knows nothing of files: where it needs to point at something of the host's, the host has given it
 * a key, which the page hands back and never reads.
 */
export interface Content {
  /** What the host needs to show the same again after the page was closed. */
  readonly subject: string;
  /** Of Yardstick: what is exported says which version made it. */
  readonly toolVersion: string;
  readonly frameworkName: string;
  /** Absent while the framework has an error. */
  readonly model?: Framework;
  /** Absent where there is no inspection of the framework. */
  readonly shown?: ShownInspection;
  readonly choices: readonly Choice[];
  /** What stands in the way of a rating; empty where nothing does. */
  readonly problems: readonly ShownProblem[];
}

export interface ShownInspection {
  readonly key: string;
  readonly inspection: Inspection;
  /** Absent where something is missing or wrong. */
  readonly result?: Result;
  /** Without a result: what each answer says by itself, and what follows from those that are there. */
  readonly partial: readonly TraceEntry[];
  /** Where what is computed is not what was published. */
  readonly disagreements: readonly Disagreement[];
}

export interface Disagreement {
  /** An item id, or `overall`. */
  readonly item: string;
  readonly published: string;
  readonly computed: string;
}

export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly service?: string;
}

export interface ShownProblem {
  readonly key: string;
  readonly message: string;
  /** The name of the file, and the line from 1. */
  readonly file: string;
  readonly line: number;
}

/** A file that nothing can be shown of, for it has neither a framework nor an inspection of one that is known. */
export interface Unshown {
  readonly file: string;
  /** What is wrong in it; empty where nothing was written yet. */
  readonly problems: readonly ShownProblem[];
  /** Whether what was shown before is of this file: it stays in sight. */
  readonly isOfLast: boolean;
}

/** Which ratings the texts as typed change against the texts as saved. */
export interface Comparison {
  /** The names of the files that are not as saved. */
  readonly unsaved: readonly string[];
  readonly inspections: readonly ComparedChoice[];
}

export interface ComparedChoice {
  readonly key: string;
  /** Whether each version could be rated. */
  readonly before: boolean;
  readonly after: boolean;
  readonly changes: readonly {
    /** An item id, or `overall`. */
    readonly item: string;
    /** The name of a level, or words; `null`: not rated; absent: there was no such item. */
    readonly before?: string | null;
    readonly after?: string | null;
  }[];
  readonly score?: { readonly before: number | null; readonly after: number | null };
}
