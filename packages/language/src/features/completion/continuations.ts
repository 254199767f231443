import type { YardstickServices } from '../../module.js';
import { grammarGraph, type Place, type WordArc } from '../../parsing/grammar-graph.js';
import { Recogniser, type ReadingState } from '../../parsing/recogniser.js';
import { isKeywordType, type TokenType } from '../../parsing/tokens.js';

/** A word that may come next, with every rule of the grammar that is under way where it stands. */
export interface Continuation {
  readonly type: TokenType;
  readonly rule: string;
  /** The type that a reference refers to, or the property that the word fills. */
  readonly role: string;
  /** The rules around `rule`, from the nearest outwards. */
  readonly around: readonly string[];
  readonly startsMember: boolean;
}

const mostRulesAround = 8;

/** The grammar as completion asks it: what may come after some words, and what may stand in a block. */
export class Continuations {
  readonly recogniser: Recogniser;
  private readonly arcs: ReadonlyMap<Place, WordArc>;
  private readonly blocks = new Map<string, ReadingState | undefined>();
  private readonly kept = new WeakMap<ReadingState, readonly Continuation[]>();

  constructor(services: YardstickServices) {
    const graph = grammarGraph(services.Grammar, services.parser.Lexer.definition);
    this.recogniser = new Recogniser(graph);
    this.arcs = arcsByTarget(graph.rules.values());
  }

  /** The state after the brace that opens the block of a rule; for a document, at its start. */
  inside(rule: string): ReadingState | undefined {
    if (rule === 'Document') return this.recogniser.start();
    if (!this.blocks.has(rule)) this.blocks.set(rule, this.afterBrace(rule));
    return this.blocks.get(rule);
  }

  of(state: ReadingState): readonly Continuation[] {
    let found = this.kept.get(state);
    if (!found) {
      found = this.find(state);
      this.kept.set(state, found);
    }
    return found;
  }

  /** A keyword and those that must follow it: `at` is `at most`, `relevant` is `relevant when`. */
  phrase(state: ReadingState, type: TokenType): string {
    const words = [type.name];
    let next = this.recogniser.next(state, type, false);
    while (next && !next.complete && next.steps.size === 1) {
      const [only] = next.steps.values();
      if (!only || !isKeywordType(only.expected.type)) break;
      words.push(only.expected.type.name);
      next = this.recogniser.next(next, only.expected.type, false);
    }
    return words.join(' ');
  }

  /** Searches the shortest way from the start of a rule to its brace: what stands before it makes no difference inside. */
  private afterBrace(rule: string): ReadingState | undefined {
    const start = this.recogniser.startOf(rule);
    const waiting = start ? [start] : [];
    const seen = new Set(waiting);
    for (const state of waiting) {
      for (const { expected } of state.steps.values()) {
        const next = this.recogniser.next(state, expected.type, false);
        if (!next) continue;
        if (expected.type.name === '{') return next;
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
    return undefined;
  }

  private find(state: ReadingState): Continuation[] {
    const found = new Map<string, Continuation>();
    for (const { expected, onward, onwardAsMember } of state.steps.values()) {
      for (const position of onward) {
        const arc = this.arcs.get(position.place);
        const around: string[] = [];
        for (let { frame } = position; frame && around.length < mostRulesAround; frame = frame.around)
          around.push(frame.back.rule);
        const continuation = {
          type: expected.type,
          rule: arc?.rule ?? expected.rule,
          role: arc?.role ?? expected.role,
          around,
          startsMember: onwardAsMember.includes(position),
        };
        const key = [expected.type.name, continuation.rule, continuation.role, around[0]].join(' ');
        if (!found.has(key)) found.set(key, continuation);
      }
    }
    return [...found.values()];
  }
}

const made = new WeakMap<YardstickServices, Continuations>();

export function continuationsOf(services: YardstickServices): Continuations {
  let continuations = made.get(services);
  if (!continuations) {
    continuations = new Continuations(services);
    made.set(services, continuations);
  }
  return continuations;
}

function arcsByTarget(starts: Iterable<Place>): Map<Place, WordArc> {
  const arcs = new Map<Place, WordArc>();
  const waiting = [...starts];
  const seen = new Set(waiting);
  for (const place of waiting) {
    for (const arc of place.words) arcs.set(arc.target, arc);
    const onward = [...place.words.map(({ target }) => target), ...place.calls.map(({ target }) => target)];
    for (const next of [...onward, ...place.jumps]) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return arcs;
}
