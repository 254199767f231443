import { figureIn, plainText, saidIn } from '@yardstick/generator/ratings';
import type { Text } from '@yardstick/model';
import type { JSX } from 'preact';
import { languageOf } from '../view/languages.js';
import { useWords } from '../words/words.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';
import { Said } from './said.js';

/** The yes and no questions that limits ask, each of which can be answered otherwise. */
export function Checks(): JSX.Element | null {
  const { rated, isStale, tryCheck, language, followed } = usePage();
  const say = useWords();
  const { checks } = rated.labels.framework;
  const entered = rated.inspection.checks ?? {};
  const asked = checks.filter(({ name }) => Object.hasOwn(entered, name));
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="heading-checks">
      <h2 id="heading-checks">{say.checks}</h2>
      <ul class="checks">
        {asked.map(({ name, title }) => {
          const original = rated.original.inspection.checks?.[name];
          return (
            <li key={name} class={followed?.of === 'check' && followed.name === name ? 'followed' : ''}>
              <Link to={{ of: 'check', name }} says={say.goTo.check} class="plain">
                <span lang={languageOf(title, language)}>{rated.labels.say(title)}</span>
              </Link>
              <span role="radiogroup" aria-label={`${say.whatIf}: ${rated.labels.say(title)}`} class="yes-no">
                {[true, false].map((answer) => (
                  <label key={String(answer)} class={answer === original ? 'original' : ''}>
                    <input
                      type="radio"
                      name={`check-${name}`}
                      checked={entered[name] === answer}
                      disabled={isStale || !rated.isWhole}
                      onChange={() => {
                        tryCheck(name, answer);
                      }}
                    />
                    {answer ? say.yes : say.no}
                  </label>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Figures that stand beside the ratings and feed none of them. */
export function Statistics(): JSX.Element | null {
  const { rated, language } = usePage();
  const say = useWords();
  const { statistics } = rated.now.view;
  const titleOf = (said: string): Text | undefined =>
    rated.labels.framework.statistics.find(({ title }) => rated.labels.say(title) === said)?.title;
  if (statistics.length === 0) return null;
  const columns = (['average', 'range', 'target'] as const).filter((column) =>
    statistics.some((row) => row[column] !== ''),
  );
  return (
    <section aria-labelledby="heading-statistics">
      <h2 id="heading-statistics">{say.statistics}</h2>
      <div class="wide" role="group" aria-label={`${say.statistics}: ${say.service}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.statistic}</th>
              <th scope="col">{say.service}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statistics.map((row) => (
              <tr key={row.title}>
                <th scope="row" lang={languageOf(titleOf(row.title), language)}>
                  {row.title}
                </th>
                <td>{row.value}</td>
                {columns.map((column) => (
                  <td key={column}>{figureIn(language, row[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What a reader must know beside the ratings, and where ratings may be departed from. */
export function Remarks(): JSX.Element | null {
  const { rated } = usePage();
  const say = useWords();
  const { remarks } = rated.now.view;
  const { discretions } = rated.labels.framework;
  if (remarks.length === 0 && discretions.length === 0) return null;
  return (
    <section aria-labelledby="heading-remarks">
      <h2 id="heading-remarks">{say.remarks}</h2>
      <ul class="remarks">
        {remarks.map((remark) => (
          <li key={plainText(remark)}>
            <Said of={remark} />
          </li>
        ))}
        {discretions.map(({ title, overall, ids, levels, grounds }) => (
          <li key={title.text}>
            <Said
              of={say.discretion(
                saidIn(title, rated.labels),
                [...(overall ? [say.theOverall] : []), ...ids],
                levels,
                grounds,
              )}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
