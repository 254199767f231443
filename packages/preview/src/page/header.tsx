import type { RatingsView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { useWords } from '../words/words.js';
import type { Choice } from '../contract/content.js';
import type { ExportKind } from '../exports/exported.js';
import { languageName } from '../view/languages.js';

interface Props {
  readonly view: RatingsView;
  readonly frameworkLanguage: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly languages: readonly string[];
  readonly language: string | undefined;
  /** What is not whole, or not the newest, would pass for the ratings wherever it is sent. */
  readonly canShare: boolean;
  readonly onChoose: (key: string) => void;
  readonly onLanguage: (language: string | undefined) => void;
  readonly onExport: (kind: ExportKind) => void;
}

const exportKinds: readonly ExportKind[] = ['markdown', 'html', 'csv', 'svg', 'print'];

/** What is rated, by which framework, and what can be done with the page. */
export function Header(props: Props): JSX.Element {
  const { view, frameworkLanguage, choices, chosen, languages, language, canShare } = props;
  const { onChoose, onLanguage, onExport } = props;
  const say = useWords();
  const about = [
    ...(view.fieldwork === undefined ? [] : [say.fieldwork(view.fieldwork)]),
    ...(view.published === undefined ? [] : [say.publishedOn(view.published)]),
  ];
  return (
    <header>
      <h1>{view.title}</h1>
      <p class="about">
        <span lang={frameworkLanguage}>{view.framework.title}</span>
        {about.map((each) => (
          <span key={each}> · {each}</span>
        ))}
      </p>
      <div class="tools">
        <label>
          <span class="tool-name">{say.inspection}</span>
          <select
            value={chosen}
            onChange={(event) => {
              onChoose(event.currentTarget.value);
            }}
          >
            {choices.map(({ key, name, service }) => (
              <option key={key} value={key}>
                {service === undefined ? name : `${service} (${name})`}
              </option>
            ))}
          </select>
        </label>
        {languages.length > 0 && (
          <label>
            <span class="tool-name">{say.languageName}</span>
            <select
              value={language ?? ''}
              onChange={(event) => {
                onLanguage(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
              }}
            >
              <option value="">{say.asWritten}</option>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code, say.language)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span class="tool-name">{say.share}</span>
          <select
            value=""
            disabled={!canShare}
            onChange={(event) => {
              const kind = exportKinds.find((each) => each === event.currentTarget.value);
              event.currentTarget.value = '';
              if (kind) onExport(kind);
            }}
          >
            <option value="">{canShare ? say.shareHow : say.shareWhen}</option>
            {exportKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say.shareAs[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
