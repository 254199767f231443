import type { ComponentChildren, JSX } from 'preact';
import type { Piece } from '../contract/piece.js';
import { usePage } from './page-context.js';

interface Props {
  readonly to: Piece;
  /** What happens: `Go to the rule of 2.1`. It describes the link and is no part of its name, which may stand in a heading. */
  readonly says: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Leads the editor to where something is written. It is a button: it goes nowhere in this page. */
export function Link({ to, says, class: look = '', children }: Props): JSX.Element {
  const { reveal } = usePage();
  return (
    <button
      type="button"
      class={`link ${look}`}
      title={says}
      onClick={() => {
        reveal(to);
      }}
    >
      {children}
    </button>
  );
}
