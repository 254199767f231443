import type { ItemKind } from '../../framework.js';
import { unknownItem } from '../rules/unknown-item.js';
import { unknownNote } from '../rules/unknown-note.js';
import { wrongType } from '../rules/wrong-type.js';
import { readPart } from './read-part.js';
import { isObject, type Reading } from './reading.js';

/** What inspectors wrote down beside items, under the headings that the framework gives. */
export function readNotes(reading: Reading): void {
  const { index, report } = reading;
  const part = readPart(reading, 'notes') ?? {};
  const headings = headingsByKind(reading);
  for (const [id, notes] of Object.entries(part)) {
    const item = index.byId.get(id)?.item;
    if (item === undefined) {
      unknownItem(reading, 'notes', id);
      continue;
    }
    if (!isObject(notes)) {
      wrongType(report, ['notes', id], 'an object of notes by heading', notes);
      continue;
    }
    const known = headings.get(item.kind) ?? [];
    for (const [heading, note] of Object.entries(notes)) {
      if (!known.includes(heading)) unknownNote(reading, item, heading, known);
      else if (typeof note !== 'string') wrongType(report, ['notes', id, heading], 'text', note);
    }
  }
}

function headingsByKind({ index }: Reading): ReadonlyMap<ItemKind, readonly string[]> {
  const found = new Map<ItemKind, string[]>();
  for (const { kind, headings } of index.framework.noteHeadings) {
    found.set(kind, [...(found.get(kind) ?? []), ...headings.map(({ text }) => text)]);
  }
  return found;
}
