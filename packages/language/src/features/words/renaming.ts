import type { ItemKind } from '../../generated/ast.js';
import type { Named } from './names.js';

/** Why a name or a number cannot be changed to that. */
export interface RenamingWords {
  readonly nothingHere: string;
  readonly notAName: (name: string) => string;
  readonly notANumber: (number: string, kind: ItemKind | 'evidence') => string;
  /** @param holder What has it already. */
  readonly taken: (name: string, holder: ItemKind | Named, framework: string | undefined) => string;
  readonly evidenceElsewhere: (number: string, around: string) => string;
  readonly itemElsewhere: (
    number: string,
    kind: ItemKind | 'evidence',
    around: { readonly kind: ItemKind | 'evidence'; readonly number: string; readonly framework: string },
  ) => string;
}
