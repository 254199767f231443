import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { isKept } from './kept-number.js';

/** Deeper than any inspection; shallower than what would exhaust the stack. */
const deepest = 64;

/** After so many faults of syntax the rest are consequences. */
const mostFaults = 20;

/** A fault in the JSON itself. Lines and columns count from 1. */
export interface JsonFault {
  readonly code: 'json-syntax' | 'json-depth' | 'json-number' | 'duplicate-key';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface JsonReading {
  /** The content, where it could be read at all: of a key given twice, the last. */
  readonly content?: { readonly value: unknown };
  readonly faults: readonly JsonFault[];
}

/**
 * Reads strict JSON (RFC 8259) and finds what JSON.parse lets pass in silence: a key given twice, of which it keeps the last, and
 * a number with more digits than it keeps. Every fault comes with its place.
 */
export function readJson(text: string): JsonReading {
  if (text.trim() === '')
    return {
      faults: [
        fault(0, 0, 'json-syntax', 'The file is empty: it should hold one inspection or a list of them.'),
      ],
    };
  const faults = findFaults(text);
  if (faults.some(({ code }) => code !== 'duplicate-key')) return { faults };
  try {
    const value: unknown = JSON.parse(text);
    return { content: { value }, faults };
  } catch (error) {
    // The scanner above is a little more lenient than the standard; what only JSON.parse refuses has no place to show.
    const said = error instanceof Error ? error.message : String(error);
    return { faults: [...faults, fault(0, 0, 'json-syntax', `This is not JSON: ${said}.`)] };
  }
}

/** Lines and columns are those of the scanner, from 0. */
function fault(line: number, column: number, code: JsonFault['code'], message: string): JsonFault {
  return { code, line: line + 1, column: column + 1, message };
}

class TooDeep extends Error {}

function findFaults(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  const open: Set<string>[] = [];
  let depth = 0;
  const enter = (line: number, character: number) => {
    depth += 1;
    if (depth <= deepest) return;
    faults.push(
      fault(
        line,
        character,
        'json-depth',
        `Brackets are nested more than ${deepest} deep; no inspection is.`,
      ),
    );
    throw new TooDeep();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, character) => {
          enter(line, character);
          open.push(new Set());
        },
        onObjectEnd: () => {
          depth -= 1;
          open.pop();
        },
        onArrayBegin: (_offset, _length, line, character) => {
          enter(line, character);
        },
        onArrayEnd: () => {
          depth -= 1;
        },
        onObjectProperty: (key, _offset, _length, line, character) => {
          const keys = open.at(-1);
          if (!keys?.has(key)) {
            keys?.add(key);
            return;
          }
          const message = `"${key}" is given twice here. Keep the one that is meant.`;
          faults.push(fault(line, character, 'duplicate-key', message));
        },
        onLiteralValue: (value: unknown, offset, length, line, character) => {
          if (typeof value !== 'number') return;
          const written = text.slice(offset, offset + length);
          if (isKept(written) || faults.length >= mostFaults) return;
          faults.push(fault(line, character, 'json-number', numberWords(written, value)));
        },
        onError: (error, _offset, _length, line, character) => {
          if (faults.length < mostFaults)
            faults.push(fault(line, character, 'json-syntax', explain(printParseErrorCode(error))));
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return faults;
}

/** A number of a thousand digits need not be shown whole. */
function numberWords(written: string, value: number): string {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  if (!Number.isFinite(value)) return `${shown} is larger than any number that can be read.`;
  return `${shown} has too many digits and would be taken as ${value}. Write it with at most 15.`;
}

function explain(fault: ReturnType<typeof printParseErrorCode>): string {
  switch (fault) {
    case 'PropertyNameExpected':
      return 'A name in double quotes should stand here.';
    case 'ValueExpected':
      return 'A value should stand here.';
    case 'ColonExpected':
      return 'A colon should stand here.';
    case 'CommaExpected':
      return 'A comma should stand here.';
    case 'CloseBraceExpected':
      return 'A closing brace } should stand here.';
    case 'CloseBracketExpected':
      return 'A closing bracket ] should stand here.';
    case 'EndOfFileExpected':
      return 'The JSON ended before this; nothing may follow it.';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON has no comments; take this one out.';
    case 'UnexpectedEndOfString':
      return 'This text has no closing quote.';
    case 'UnexpectedEndOfNumber':
    case 'InvalidNumberFormat':
      return 'This number is not complete.';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'This text holds a backslash that begins nothing JSON knows; a backslash itself is written \\\\.';
    case 'InvalidCharacter':
      return 'This text holds a control character; write it as an escape such as \\n.';
    default:
      return 'This is not JSON: only texts in double quotes, numbers, true, false, null, {} and [] are.';
  }
}

export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where things stand in a JSON text, by JSON Pointer (RFC 6901), from 1. What is not there (a missing answer has a pointer
 * too) is placed at the nearest thing around it that is.
 */
export function findPlaces(text: string, pointers: readonly string[]): Map<string, JsonPlace> {
  const wanted = new Set<string>();
  for (const pointer of pointers) {
    for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) wanted.add(part);
  }
  const seen = new Map<string, JsonPlace>([['', { line: 1, column: 1 }]]);
  const note = (path: JSONPath, line: number, character: number) => {
    const pointer = toPointer(path);
    if (wanted.has(pointer)) seen.set(pointer, { line: line + 1, column: character + 1 });
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character, path) => {
        note(path(), line, character);
      },
      onArrayBegin: (_offset, _length, line, character, path) => {
        note(path(), line, character);
      },
      onLiteralValue: (_value, _offset, _length, line, character, path) => {
        note(path(), line, character);
      },
    },
    { disallowComments: true },
  );
  return new Map(
    pointers.map((pointer) => {
      let part = pointer;
      while (part !== '' && !seen.has(part)) part = part.slice(0, part.lastIndexOf('/'));
      return [pointer, seen.get(part) ?? { line: 1, column: 1 }];
    }),
  );
}

function toPointer(path: JSONPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
