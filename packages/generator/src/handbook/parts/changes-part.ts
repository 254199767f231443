import { ruleWords, type Framework, type Item } from '@yardstick/model';
import type { Block, Inline, Run } from '../../document/document.js';
import { besides } from '../both-languages.js';
import { changesBetween, type Change, type Changed } from '../changes.js';
import type { HandbookContext } from '../context.js';

/** The change log against the framework that this one revises: what was replaced, added and removed. */
export function changesPart({ labels, revised, anchors }: HandbookContext): readonly Block[] {
  if (!revised) return [];
  const { framework } = labels;
  const changes = changesBetween(revised, framework);
  const title = revised.title?.text ?? revised.name;
  const version = revised.version === undefined ? '' : `, version ${revised.version}`;
  return [
    { block: 'heading', level: 1, text: 'What has changed', id: 'changes', newPage: true },
    { block: 'paragraph', text: `Against: ${title}${version}.` },
    ...(['replaced', 'added', 'removed'] as const).flatMap((done): Block[] => {
      const these = changes.filter((change) => change.done === done);
      if (these.length === 0) return [];
      return [
        {
          block: 'heading',
          level: 2,
          text: `${done.charAt(0).toUpperCase()}${done.slice(1)}`,
          id: `changes-${done}`,
        },
        { block: 'list', items: these.map((change) => said(change, framework, revised, anchors)) },
      ];
    }),
    ...(changes.length === 0 ? [{ block: 'paragraph', text: 'Nothing but its particulars.' } as const] : []),
  ];
}

function said(
  { thing }: Change,
  framework: Framework,
  revised: Framework,
  anchors: HandbookContext['anchors'],
): Inline {
  switch (thing.kind) {
    case 'item':
      return itemChange(thing, anchors);
    case 'overall':
      return `The overall rating: ${ruleWords(framework.overall.rule)}; before, ${ruleWords(revised.overall.rule)}.`;
    default:
      return `The ${thing.kind} ${thing.name}`;
  }
}

function itemChange(
  { before, after }: Extract<Changed, { kind: 'item' }>,
  anchors: HandbookContext['anchors'],
): Inline {
  const now = after ?? before;
  if (!now) return '';
  const name: Run[] = [
    { text: `${now.kind.charAt(0).toUpperCase()}${now.kind.slice(1)} ` },
    after ? { text: now.id, link: anchors.of(now.id) } : { text: now.id },
    ...(now.title ? [{ text: ' ' }, ...besides(now.title)] : []),
  ];
  if (!before || !after) return name;
  const renamed =
    before.title && before.title.text !== after.title?.text ? `, before “${before.title.text}”` : '';
  const rerated =
    ruleOf(before) === ruleOf(after) ? '' : `, rated by ${ruleOf(after)}; before, by ${ruleOf(before)}`;
  return [...name, { text: `${renamed}${rerated}` }];
}

function ruleOf({ rule }: Item): string {
  return rule === null ? 'nothing' : ruleWords(rule);
}
