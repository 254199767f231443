import type { CallArc, GrammarGraph, Place, WordArc } from './grammar-graph.js';
import { canBeginLine, linewiseRules } from './line-starts.js';
import type { TokenType } from './tokens.js';

/** The rules that are under way around a place: where each goes on when the rule inside it has ended. */
interface Frame {
  readonly id: number;
  readonly back: Place;
  readonly around: Frame | undefined;
  /** Whether each member here stands on a line of its own. */
  readonly linewise: boolean;
}

interface Position {
  readonly place: Place;
  readonly frame: Frame | undefined;
}

/** A word that may come next, and what it leads to. */
export interface Expected {
  readonly type: TokenType;
  readonly role: string;
  readonly rule: string;
  /** Whether a word of this type may begin a member here. */
  readonly startsMember: boolean;
}

interface Step {
  readonly expected: Expected;
  readonly onward: Position[];
  readonly onwardAsMember: Position[];
}

/**
 * A point in a text, as far as the grammar is concerned: everything that may come next. Made once for each such point and
 * then reused, so that a text without mistakes is followed by one look-up a word.
 */
export interface ReadingState {
  readonly id: number;
  readonly steps: ReadonlyMap<number, Step>;
  /** Whether the text may end here. */
  readonly complete: boolean;
  readonly linewise: boolean;
  readonly after: (ReadingState | null | undefined)[];
  readonly afterLineStart: (ReadingState | null | undefined)[];
}

/** More states than any real file needs; hostile nesting must not fill the memory of an editor that stays open. */
const stateLimit = 20_000;

/** Follows a text word by word along the grammar. */
export class Recogniser {
  private readonly graph: GrammarGraph;
  private frames = new Map<string, Frame>();
  private states = new Map<string, ReadingState>();
  private firstState: ReadingState | undefined;

  constructor(graph: GrammarGraph) {
    this.graph = graph;
  }

  /** The state at the start of a text. */
  start(): ReadingState {
    if (this.states.size > stateLimit) {
      this.frames = new Map();
      this.states = new Map();
      this.firstState = undefined;
    }
    return (this.firstState ??= this.intern([{ place: this.graph.start, frame: undefined }]));
  }

  /** The state at the start of a rule that stands by itself. */
  startOf(rule: string): ReadingState | undefined {
    const place = this.graph.rules.get(rule);
    return place && this.intern([{ place, frame: undefined }]);
  }

  /** The state after a word of this type, or nothing where no such word can stand. */
  next(state: ReadingState, type: TokenType, startsLine: boolean): ReadingState | undefined {
    const cache = startsLine ? state.afterLineStart : state.after;
    const index = type.tokenTypeIdx ?? 0;
    const known = cache[index];
    if (known !== undefined) return known ?? undefined;
    const found = this.follow(state, type, startsLine);
    cache[index] = found ?? null;
    return found;
  }

  private follow(state: ReadingState, type: TokenType, startsLine: boolean): ReadingState | undefined {
    const step = state.steps.get(type.tokenTypeIdx ?? 0);
    if (!step) return undefined;
    const onward = startsLine && state.linewise && canBeginLine(type) ? step.onwardAsMember : step.onward;
    return onward.length > 0 ? this.intern(onward) : undefined;
  }

  private intern(positions: readonly Position[]): ReadingState {
    const keys = positions.map(({ place, frame }) => `${place.id}.${frame?.id ?? ''}`);
    const key = [...new Set(keys)].sort().join(' ');
    const known = this.states.get(key);
    if (known) return known;
    const state = this.explore(positions, this.states.size);
    this.states.set(key, state);
    return state;
  }

  /** Finds every word that may come next, through the rules that begin or end at these positions. */
  private explore(positions: readonly Position[], id: number): ReadingState {
    const steps = new Map<number, Step>();
    const seen = new Set<string>();
    let complete = false;
    const linewise = positions.some(({ frame }) => frame?.linewise);
    const visit = (place: Place, frame: Frame | undefined, asMember: boolean): void => {
      const key = `${place.id}.${frame?.id ?? ''}.${asMember ? 1 : 0}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const arc of place.words) addStep(steps, arc, frame, asMember);
      for (const jump of place.jumps) visit(jump, frame, asMember);
      for (const call of place.calls) {
        const rule = this.graph.rules.get(call.rule);
        if (rule) visit(rule, this.frame(call, frame), asMember || this.graph.memberRules.has(call.rule));
      }
      if (!place.isEnd) return;
      if (frame) visit(frame.back, frame.around, false);
      else complete = true;
    };
    for (const { place, frame } of positions) visit(place, frame, false);
    return { id, steps, complete, linewise, after: [], afterLineStart: [] };
  }

  private frame({ target }: CallArc, around: Frame | undefined): Frame {
    const key = `${target.id}.${around?.id ?? ''}`;
    const known = this.frames.get(key);
    if (known) return known;
    const linewise = around?.linewise === true || linewiseRules.has(target.rule);
    const frame: Frame = { id: this.frames.size, back: target, around, linewise };
    this.frames.set(key, frame);
    return frame;
  }
}

function addStep(
  steps: Map<number, Step>,
  { type, role, rule, target }: WordArc,
  frame: Frame | undefined,
  asMember: boolean,
): void {
  const index = type.tokenTypeIdx ?? 0;
  const position = { place: target, frame };
  const step = steps.get(index);
  if (!step) {
    steps.set(index, {
      expected: { type, role, rule, startsMember: asMember },
      onward: [position],
      onwardAsMember: asMember ? [position] : [],
    });
    return;
  }
  step.onward.push(position);
  if (asMember) step.onwardAsMember.push(position);
}
