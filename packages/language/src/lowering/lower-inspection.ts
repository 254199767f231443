import type * as model from '@yardstick/model';
import type { AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { lowerExpectation } from './lower-expectation.js';
import { statisticValue } from './statistic-value.js';

export interface LoweredInspection {
  readonly node: ast.Inspection;
  /** What goes into the rating, as the JSON that every host takes. */
  readonly inspection: model.Inspection;
  readonly expectations: readonly LoweredExpectation[];
  /** The node that a JSON Pointer into `inspection` was written as, or that of the nearest pointer above it. */
  readonly nodeAt: (pointer: string) => AstNode | undefined;
}

export interface LoweredExpectation {
  readonly expectation: model.Expectation;
  readonly node: ast.Expectation;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * An inspection in the language becomes the JSON that every host takes. Of two entries for the same thing the first counts;
 * the second is reported. A half-typed line enters nothing.
 */
export function lowerInspection(node: ast.Inspection): LoweredInspection {
  const builder = new InspectionBuilder(node);
  for (const member of node.members) builder.add(member);
  return builder.finish();
}

class InspectionBuilder {
  private readonly node: ast.Inspection;
  private readonly nodes = new Map<string, AstNode>();
  private readonly inspection: Mutable<model.Inspection>;
  private readonly cases = emptyTable<number>();
  private readonly answers = emptyTable<model.Answer>();
  private readonly checks = emptyTable<boolean>();
  private readonly statistics = emptyTable<model.StatisticValue>();
  private readonly notes = emptyTable<Record<string, string>>();
  private readonly overrides = emptyTable<model.Override>();
  private readonly expectations: LoweredExpectation[] = [];

  constructor(node: ast.Inspection) {
    this.node = node;
    this.inspection = { framework: node.framework?.$refText ?? '', inspection: node.name ?? '' };
    this.nodes.set('', node);
  }

  add(member: ast.InspectionMember): void {
    if (ast.isAnswer(member)) this.addAnswer(member);
    else if (ast.isSampleSize(member))
      this.enter(this.cases, 'cases', member.cases?.ref?.name, member.size, member);
    else if (ast.isOverride(member)) this.addOverride(member);
    else if (ast.isExpectation(member)) this.addExpectation(member);
    else if (ast.isNote(member)) this.addNote(member);
    else if (ast.isEnteredScore(member)) {
      const { score, maximum } = member;
      this.say(
        'score',
        score === undefined ? undefined : { value: score, ...(maximum !== undefined && { of: maximum }) },
        member,
      );
    } else if (ast.isFieldwork(member))
      this.say('fieldwork', member.to ? `${member.from}/${member.to}` : member.from, member);
    else if (ast.isPublished(member)) this.say('published', member.date, member);
    else if (ast.isService(member)) this.say('service', member.text?.value, member);
    else this.say('source', member.text?.value, member);
  }

  finish(): LoweredInspection {
    const tables = {
      cases: this.cases,
      answers: this.answers,
      checks: this.checks,
      statistics: this.statistics,
      notes: this.notes,
      overrides: this.overrides,
    };
    for (const [name, table] of Object.entries(tables)) {
      if (Object.keys(table).length > 0) Object.assign(this.inspection, { [name]: { ...table } });
    }
    return {
      node: this.node,
      inspection: this.inspection,
      expectations: this.expectations,
      nodeAt: (pointer) => this.nodeAt(pointer),
    };
  }

  private nodeAt(pointer: string): AstNode | undefined {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const node = this.nodes.get(at);
      if (node) return node;
    }
    return this.nodes.get('');
  }

  private say<K extends 'score' | 'fieldwork' | 'published' | 'service' | 'source'>(
    key: K,
    value: model.Inspection[K] | undefined,
    node: AstNode,
  ): void {
    if (value === undefined || this.nodes.has(`/${key}`)) return;
    Object.assign(this.inspection, { [key]: value });
    this.nodes.set(`/${key}`, node);
  }

  private enter<T>(
    table: Record<string, T>,
    name: string,
    key: string | undefined,
    value: T | undefined,
    node: AstNode,
  ): void {
    if (key === undefined || value === undefined || key in table) return;
    table[key] = value;
    this.nodes.set(`/${name}/${pointerPart(key)}`, node);
  }

  private addAnswer(answer: ast.Answer): void {
    const subject = answer.subject?.ref;
    const { value } = answer;
    if (answer.overall) this.enter(this.answers, 'answers', 'overall', itemAnswer(value), answer);
    else if (ast.isCheck(subject)) {
      const yes = ast.isYesNoAnswer(value) ? value.answer === 'yes' : undefined;
      this.enter(this.checks, 'checks', subject.name, yes, answer);
    } else if (ast.isStatistic(subject)) {
      this.enter(this.statistics, 'statistics', subject.name, statisticValue(value), answer);
    } else if (subject) {
      this.enter(this.answers, 'answers', subject.name, itemAnswer(value), answer);
    }
  }

  private addOverride(override: ast.Override): void {
    const key = override.overall ? 'overall' : override.item?.ref?.name;
    const to = override.level?.ref?.name;
    const because: string | undefined = override.reason?.value;
    if (to === undefined || because === undefined) return;
    this.enter(this.overrides, 'overrides', key, { to, because }, override);
  }

  private addNote(note: ast.Note): void {
    const item = note.item?.ref?.name;
    if (item === undefined || !note.text) return;
    const ofItem = (this.notes[item] ??= emptyTable<string>());
    this.enter(ofItem, `notes/${pointerPart(item)}`, note.heading, note.text.value, note);
  }

  private addExpectation(node: ast.Expectation): void {
    const expectation = lowerExpectation(node);
    if (expectation) this.expectations.push({ expectation, node });
  }
}

/** A figure of another shape than the item takes is entered all the same: whoever rates it says what is wrong with it. */
function itemAnswer(value: ast.AnswerValue | undefined): model.Answer | undefined {
  if (ast.isLevelAnswer(value)) return value.level?.ref?.name;
  if (ast.isPhraseAnswer(value)) return value.phrase;
  if (ast.isNotRatedAnswer(value)) {
    const notRated: string | undefined = value.reason?.value;
    return notRated === undefined ? undefined : { notRated };
  }
  if (!ast.isFigureAnswer(value) || value.figure?.value === undefined) return undefined;
  return value.relevant === undefined ? value.figure.value : { yes: value.figure.value, of: value.relevant };
}

/** A table by untrusted names: it has no prototype that a name could reach. */
function emptyTable<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** A key as a part of a JSON Pointer (RFC 6901). */
function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
