import type { Level } from '@yardstick/model';
import type { JSX } from 'preact';
import { languageOf } from '../view/languages.js';
import { useWords } from '../words/words.js';
import { levelColour } from './level-colour.js';
import { usePage } from './page-context.js';

interface Props {
  readonly id: string;
  /** `1.1 Governance and leadership`. */
  readonly name: string;
  readonly levels: readonly Level[];
  readonly chosen: string | undefined;
  readonly original: string | undefined;
  readonly disabled: boolean;
}

/** The levels of a judgement, of which another can be chosen to see what moves: a group of radio buttons, from the worst level. */
export function LevelLadder({ id, name, levels, chosen, original, disabled }: Props): JSX.Element {
  const { tryEntry, language, rated } = usePage();
  return (
    <span class="ladder" role="radiogroup" aria-label={`${useWords().whatIf}: ${name}`}>
      {levels.map((level, place) => {
        const label = level.label ? rated.labels.say(level.label) : level.name;
        return (
          <label
            key={level.name}
            class={`rung ${level.name === original ? 'original' : ''}`}
            style={levelColour(levels.length === 1 ? 1 : place / (levels.length - 1))}
            title={label}
          >
            <input
              type="radio"
              name={`level-${id}`}
              value={level.name}
              checked={level.name === chosen}
              disabled={disabled}
              onChange={() => {
                tryEntry(id, { answer: level.name });
              }}
            />
            <span class="for-reader" lang={languageOf(level.label, language)}>
              {label}
            </span>
          </label>
        );
      })}
    </span>
  );
}
