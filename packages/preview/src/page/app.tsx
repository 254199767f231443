import { asWritten, joined, type Inline } from '@yardstick/generator/ratings';
import { languagesOf } from '@yardstick/generator/reports';
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Content } from '../contract/content.js';
import type { Host } from '../contract/messages.js';
import { exported } from '../exports/exported.js';
import { languageOf } from '../view/languages.js';
import { movedBetween, movedInWords } from '../view/moved.js';
import { ratedPreview, type RatedPreview } from '../view/rated-preview.js';
import { nothingTried, tryAnswer, tryCheck, tryScore } from '../what-if/what-if.js';
import { useWords, wordsFor, WordsInUse, type Words } from '../words/words.js';
import { SavedComparison } from './comparison.js';
import { NoInspection, NothingToRate } from './empty.js';
import { Header } from './header.js';
import { Items } from './items.js';
import { headingOfOverall, Overall } from './overall.js';
import { Page, type PageContext } from './page-context.js';
import { initialState, kept, nextState, spokenByPage, type PageEvent, type PageState } from './page-state.js';
import { Checks, Remarks, Statistics } from './particulars.js';
import { Problems } from './problems.js';
import { Said } from './said.js';
import { WhatIfBar } from './what-if-bar.js';

interface Props {
  readonly host: Host;
}

/** The page: what the host has shown, rated again with what is tried on it. */
export function App({ host }: Props): JSX.Element {
  const [state, dispatch] = useReducer<PageState, PageEvent, unknown>(nextState, host.restore(), (kept) =>
    initialState(kept, host.language),
  );
  useEffect(() => {
    host.listen(dispatch);
    host.post({ type: 'ready' });
  }, [host]);
  const { content, good, unshown, whatIf, language } = state;
  useEffect(() => {
    if (content) host.keep(kept(state));
  }, [host, content?.subject, content?.shown?.key, whatIf, language]);
  const visible = good ?? (content?.model && content.shown ? content : undefined);
  const say = wordsFor(language);
  if (!content && !unshown)
    return (
      <p class="waiting" lang={say.language}>
        {say.waiting}
      </p>
    );
  const found = unshown?.problems ?? content?.problems ?? [];
  const problems = found.length > 0 && (
    <Problems
      problems={found}
      hasLast={good !== undefined}
      onReveal={(key) => {
        host.post({ type: 'revealProblem', key });
      }}
    />
  );
  const isEmpty = content?.model !== undefined && content.shown === undefined;
  return (
    <WordsInUse.Provider value={say}>
      <main lang={say.language}>
        {problems}
        {unshown && !visible && found.length === 0 && <NothingToRate file={unshown.file} />}
        {isEmpty && (
          <NoInspection
            name={content.frameworkName}
            onMake={() => {
              host.post({ type: 'makeSample' });
            }}
          />
        )}
        {visible && !isEmpty && <Ratings host={host} state={state} visible={visible} dispatch={dispatch} />}
      </main>
    </WordsInUse.Provider>
  );
}

interface RatingsProps extends Props {
  readonly state: PageState;
  readonly visible: Content;
  readonly dispatch: (event: PageEvent) => void;
}

function Ratings({ host, state, visible, dispatch }: RatingsProps): JSX.Element | null {
  const { content, good, unshown, whatIf, language, followed, compared, comparison } = state;
  const { model, shown } = visible;
  const isStale = good !== undefined && (content !== good || unshown !== undefined);
  const rated = useMemo(
    () => (model && shown ? ratedPreview(model, shown, whatIf, language) : undefined),
    [model, shown, whatIf, language],
  );
  // The page can speak the host's language whether the framework does or not, and a person may rather have it as written.
  const languages = useMemo(() => {
    const spoken = spokenByPage(host.language);
    const written = model ? languagesOf(model) : [];
    return spoken === undefined || written.includes(spoken) ? written : [...written, spoken];
  }, [model, host]);
  const say = useWords();
  const { changed, news } = useNews(rated, shown?.key, isStale, say);
  const page = usePageContext({
    host,
    rated,
    visible,
    whatIf,
    language,
    isStale,
    followed,
    changed,
    dispatch,
  });
  if (!rated || !shown || !page) return null;
  const { view } = rated.now;
  return (
    <Page.Provider value={page}>
      <div class={`ratings ${isStale ? 'stale' : ''} ${rated.tried > 0 ? 'trying' : ''}`}>
        <Header
          view={view}
          frameworkLanguage={languageOf(rated.labels.framework.title, language)}
          choices={visible.choices}
          chosen={shown.key}
          languages={languages}
          language={language}
          canShare={rated.isWhole && !isStale}
          onChoose={(key) => {
            host.post({ type: 'choose', key });
          }}
          onLanguage={(chosen) => {
            dispatch({ type: 'speak', language: chosen });
          }}
          onExport={(kind) => {
            host.post(exported(kind, rated, visible.toolVersion));
          }}
        />
        <WhatIfBar
          rated={rated}
          onReset={() => {
            dispatch({ type: 'try', whatIf: nothingTried });
            document.getElementById(headingOfOverall)?.focus({ preventScroll: true });
          }}
          onSave={() => {
            host.post({ type: 'saveWhatIf', key: shown.key, whatIf });
          }}
        />
        <p class="for-reader" role="status" aria-live="polite">
          <Said of={news} />
        </p>
        <Overall />
        <Items items={view.items} />
        <Checks />
        <Statistics />
        <Remarks />
        <SavedComparison
          labels={rated.labels}
          choices={visible.choices}
          chosen={compared}
          comparison={comparison}
          onChoose={(keys) => {
            dispatch({ type: 'chooseCompared', keys });
            host.post({ type: 'compare', keys });
          }}
        />
      </div>
    </Page.Provider>
  );
}

type ContextParts = Pick<PageContext, 'language' | 'isStale' | 'followed' | 'changed'> &
  Pick<PageState, 'whatIf'> &
  Pick<RatingsProps, 'host' | 'visible' | 'dispatch'> & { readonly rated: RatedPreview | undefined };

function usePageContext(parts: ContextParts): PageContext | undefined {
  const { host, rated, visible, whatIf, language, isStale, followed, changed, dispatch } = parts;
  const { shown } = visible;
  const reveal = useCallback<PageContext['reveal']>(
    (piece) => {
      host.post({ type: 'reveal', piece });
    },
    [host],
  );
  return useMemo(() => {
    if (!rated || !shown) return undefined;
    const { inspection } = shown;
    return {
      rated,
      language,
      isStale,
      followed,
      changed,
      // What was published says nothing of what is tried.
      disagreements: new Map(
        rated.tried > 0 ? [] : shown.disagreements.map((each) => [each.item, each] as const),
      ),
      reveal,
      tryEntry: (id, entry) => {
        dispatch({
          type: 'try',
          whatIf:
            'score' in entry
              ? tryScore(whatIf, inspection, entry.score)
              : tryAnswer(whatIf, inspection, id, entry.answer),
        });
      },
      tryCheck: (name, answer) => {
        dispatch({ type: 'try', whatIf: tryCheck(whatIf, inspection, name, answer) });
      },
    };
  }, [rated, shown, whatIf, language, isStale, followed, changed, reveal, dispatch]);
}

/** So long a rating that has just changed is marked, in milliseconds. */
const markedFor = 2500;

/** What has just become another rating: marked for a moment, and said once to someone who cannot see it. */
function useNews(
  rated: RatedPreview | undefined,
  key: string | undefined,
  isStale: boolean,
  say: Words,
): { readonly changed: ReadonlySet<string>; readonly news: Inline } {
  const last = useRef<{ readonly rated: RatedPreview; readonly key: string | undefined }>(undefined);
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState<Inline>('');
  useEffect(() => {
    const before = last.current;
    if (!rated || isStale) return undefined;
    last.current = { rated, key };
    if (!before || before.key !== key || before.rated.labels.language !== rated.labels.language)
      return undefined;
    const moved = movedBetween(before.rated.now, rated.now, rated.labels, say);
    if (rated.refusals.length > 0)
      setNews(
        joined([say.refused, ...rated.refusals.map((message) => asWritten(message, rated.labels))], ' '),
      );
    else if (moved.length > 0 || before.rated.tried !== rated.tried) setNews(movedInWords(moved, say));
    if (moved.length === 0) return undefined;
    setChanged(new Set(moved.map(({ id }) => id)));
    const timer = setTimeout(() => {
      setChanged(new Set());
    }, markedFor);
    return () => {
      clearTimeout(timer);
    };
  }, [rated, key, isStale, say]);
  return { changed, news };
}
