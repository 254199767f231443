import type { CompletionItem } from 'vscode-languageserver-types';
import { completion } from '../features/completion.js';
import { openAtCursor } from './cursor.js';
import type { TestFiles } from './workspace.js';

/** What is offered at the cursor of a file, the first first. */
export async function offered(files: TestFiles | string): Promise<CompletionItem[]> {
  const { services, document, position } = await openAtCursor(
    typeof files === 'string' ? { 'harbour.yardstick': files } : files,
  );
  const { items } = completion(services, document, position);
  return items.sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
}

export async function labels(files: TestFiles | string): Promise<string[]> {
  return (await offered(files)).map(({ label }) => label);
}

/** What accepting an item writes: a snippet, with its places to fill in. */
export async function written(files: TestFiles | string, label: string): Promise<string | undefined> {
  return (await offered(files)).find((item) => item.label === label)?.textEdit?.newText;
}

/** A framework for harbours, with more lines in it. */
export function harbour(inside: { domain?: string; top?: string; rule?: string; question?: string }): string {
  return `framework Harbour "Inspection of harbours" {
    scale Rating "Rating" {
        level Poor = 0 means "Ships are at risk."
        level Fair = 1
        level Good = 2 "Good enough" means "Ships are safe."
    }
    scale Care { level Low = 1 level High = 2 }
    banding Share of percent to Rating rounded to whole {
        0 to 49 is Poor
        50 or more is Good
    }
    banding Total of score to Rating { 0 to 3 is Poor 4 or more is Good }
    wording Proportions { "all" when 100 "some" when 0 or more }
    cases Ships "Ships that called" {
        field Flag "Flag" choice "Home", "Abroad"
        field Length "Length in metres" number
        field Laden "Laden" yes or no
        field Master "Master" text
    }
    check Lights "Are the lights lit?"
    domain 1 "Approaches" samples Ships {
        questions rated by Share
        standard 1.1 "Pilots" {
            rated by lowest of questions
            question 1.1.1 "Met" asks "Was the ship met?" ${inside.question ?? ''}
            question 1.1.2 "Safe" asks "Was the pilot safe?"
        }
        ${inside.domain ?? ''}
    }
    domain 2 "Berths" {
        standards rated by inspectors on Rating
        standard 2.1 "Quays"
        standard 2.2 "Cranes"
        standard 2.4 "Sheds"
    }
    ${inside.top ?? ''}
    ${inside.rule ?? 'overall rated by lowest of standards'}
}
`;
}
