import type { Item, Text } from '@yardstick/model';
import type { Block, Inline } from '../../document/document.js';
import { conditionText } from '../../forms/conditions.js';
import type { Labels } from '../../report/labels.js';
import type { Anchors } from '../anchors.js';
import { besides, paragraphsOf } from '../both-languages.js';
import { limitWords } from '../limit-words.js';
import { ruleSentences, weightSentence } from '../../report/rule-sentences.js';
import type { HandbookContext } from '../context.js';

/** The standards as they are published: every item with its statement or question, its prompts, its evidence and how it is rated. */
export function standardsPart({ labels, anchors, languages }: HandbookContext): readonly Block[] {
  const { framework } = labels;
  return framework.items.flatMap((item) => itemPart(item, 1, undefined, { labels, anchors, languages }));
}

type Context = Pick<HandbookContext, 'labels' | 'anchors' | 'languages'>;

function itemPart(item: Item, level: 1 | 2 | 3 | 4, around: string | undefined, context: Context): Block[] {
  const { labels, anchors } = context;
  const { statement, asks, prompts, evidence, items, sample } = item;
  const inner = level === 1 ? 2 : level === 2 ? 3 : 4;
  return [
    heading(item, level, anchors),
    ...(statement ? paragraphs(statement, 'lead') : []),
    ...(asks ? paragraphs(asks, undefined) : []),
    ...(prompts.length > 0 ? [list(prompts)] : []),
    ...(evidence.length === 0
      ? []
      : [
          {
            block: 'list',
            items: evidence.map((one): Inline => [
              { text: `${one.id} `, strong: true },
              ...besides(one.text),
            ]),
          } as const,
        ]),
    ...standing(item, labels),
    ...(sample !== undefined && sample !== around ? [sampled(sample, labels)] : []),
    ...relevance(item, context),
    ...limits(item, labels),
    ...items.flatMap((one) => itemPart(one, inner, sample, context)),
  ];
}

function heading({ id, title, kind }: Item, level: 1 | 2 | 3 | 4, anchors: Anchors): Block {
  return {
    block: 'heading',
    level,
    text: title
      ? [{ text: `${id}. ` }, ...besides(title)]
      : `${id}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    id: anchors.of(id),
    newPage: level === 1,
  };
}

function paragraphs(text: Text, tone: 'lead' | undefined): Block[] {
  return paragraphsOf(text).map((one) => ({ block: 'paragraph', text: one, ...(tone && { tone }) }));
}

function list(prompts: readonly Text[]): Block {
  return { block: 'list', items: prompts.map((prompt) => besides(prompt)) };
}

/** How it is rated; of what is rated as all around it are, once is enough: the items of a leaf say it where they differ. */
function standing({ rule, items, ...item }: Item, labels: Labels): Block[] {
  if (!rule || rule.by === 'wording') return [];
  const isLeaf = items.length === 0;
  if (isLeaf && rule.by === 'percentage') return [];
  const text = `How it is rated: ${ruleSentences(rule, labels)}${weightSentence({ rule, items, ...item })}`;
  return [{ block: 'paragraph', text, tone: 'note' }];
}

function sampled(sample: string, labels: Labels): Block {
  const title = labels.framework.samples.find(({ name }) => name === sample)?.title;
  return {
    block: 'paragraph',
    text: [
      { text: 'Answered case by case, in the sample: ' },
      ...(title ? besides(title) : [{ text: sample }]),
    ],
    tone: 'note',
  };
}

function relevance({ relevance: condition, sample }: Item, { labels, languages }: Context): Block[] {
  if (!condition || sample === undefined) return [];
  const words = conditionText(condition, labels.framework, sample, languages);
  return [
    {
      block: 'paragraph',
      text: [{ text: 'Asked only of cases where ' }, { text: words.text }, { text: '.' }],
      tone: 'note',
    },
  ];
}

function limits({ limits: all }: Item, labels: Labels): Block[] {
  if (all.length === 0) return [];
  return [
    {
      block: 'paragraph',
      text: 'Whatever it comes to, its rating is limited:',
      tone: 'note',
    },
    { block: 'list', items: all.map((limit) => limitWords(limit, labels)) },
  ];
}
