import { isDefaultRule, type DefaultRule, type NoteHeadings } from '../../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../../structure/merged-framework.js';
import { ratingStructure } from '../../../structure/rating-structure.js';
import { itemKindOf } from '../../../structure/rules.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const unusedDefault = defineCheck({
  code: 'unused-default',
  category: 'rules',
  severity: 'warning',
  summary: 'A default rule, or a list of notes, speaks of a kind of item and applies to none.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const structure = ratingStructure(merged);
      const kinds = new Set(structure.items.map(({ item }) => item?.kind));
      for (const rule of merged.defaults.values()) {
        if (!structure.written.has(rule)) yield unusedRule(merged, rule, undefined);
      }
      for (const { item } of structure.items) {
        for (const rule of item?.node.members ?? []) {
          if (isDefaultRule(rule) && !structure.written.has(rule)) yield unusedRule(merged, rule, item);
        }
      }
      for (const notes of merged.noteHeadings.values()) {
        if (!kinds.has(itemKindOf(notes.members))) yield unusedNotes(merged, notes);
      }
    }),
  },
});

function unusedRule(merged: MergedFramework, rule: DefaultRule, around: MergedItem | undefined): Finding {
  const kind = itemKindOf(rule.members);
  const place = around ? `${around.kind} ${around.id}` : 'the framework';
  const why = hasKind(around?.children ?? merged.items, kind)
    ? `All ${rule.members} in ${place} have a nearer rule`
    : `There are no ${rule.members} in ${place}`;
  return {
    node: rule,
    property: 'members',
    message: `${why}, so this rules nothing. Remove it, or write it where it is meant to hold.`,
    tag: 'unnecessary',
    absence: { from: around?.node ?? merged.node, of: kind },
  };
}

function unusedNotes(merged: MergedFramework, notes: NoteHeadings): Finding {
  return {
    node: notes,
    property: 'members',
    message: `There are no ${notes.members} in this framework to write notes for. Remove this, or name another kind.`,
    tag: 'unnecessary',
    absence: { from: merged.node, of: itemKindOf(notes.members) },
  };
}

function hasKind(items: readonly MergedItem[], kind: MergedItem['kind']): boolean {
  return items.some((item) => item.kind === kind || hasKind(item.children, kind));
}
