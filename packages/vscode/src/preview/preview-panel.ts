import {
  l10n,
  languages,
  Uri,
  type ExtensionContext,
  type TextEditor,
  type ViewColumn,
  type WebviewOptions,
  type WebviewPanel,
  type WebviewPanelOptions,
} from 'vscode';
import type { HostMessage, PageMessage, Piece } from '@yardstick/preview';
import {
  comparisonMethod,
  previewPieceMethod,
  previewPlaceMethod,
  sampleMethod,
  whatIfMethod,
  type ComparisonAnswer,
  type PreviewAnswer,
  type PreviewPieceAnswer,
  type PreviewPlaceAnswer,
  type PreviewPlaceParams,
  type SampleAnswer,
  type SampleParams,
  type WhatIfAnswer,
  type WhatIfParams,
} from '@yardstick/server';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { contentOf, fileName, namedOf, problemOf } from './content.js';
import { errorsIn, textOf } from './known-of-file.js';
import { contentOfShown, type Shown } from './content-of-shown.js';
import { copyText, printFile, saveFile } from './hand-over.js';
import { htmlIn } from './html-in.js';
import { revealLocation, showNewFile } from './reveal.js';
import { FollowedCursor } from './followed-cursor.js';
import { LatestOnly } from './latest-only.js';
import { SavedComparison } from './saved-comparison.js';
import { sayFault } from '../say-fault.js';

export const viewType = 'yardstick.preview';

type Answered = NonNullable<PreviewAnswer>;

/** One panel with its page: asks the server for what is shown, and does what the page asks for. */
export class PreviewPanel {
  private readonly panel: WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly toolVersion: string;
  private readonly contents = new LatestOnly(() => this.ask());
  private shown: Shown;
  private answered: Answered | undefined;
  /** Whether nothing can be shown of the file that was asked about last. */
  private isInstead = false;
  /** What is wrong in it, where that is said. */
  private hindrances: Answered['problems'] | undefined;
  private readonly comparison: SavedComparison;
  private readonly cursor: FollowedCursor;
  /** Whether the texts were read anew while another tab hid the panel. */
  private isBehind = false;
  private isGone = false;

  constructor(
    panel: WebviewPanel,
    client: BaseLanguageClient,
    { extensionUri: extension, extension: { packageJSON } }: ExtensionContext,
    shown: Shown,
  ) {
    this.panel = panel;
    this.client = client;
    this.toolVersion = String((packageJSON as { readonly version?: unknown }).version);
    this.shown = shown;
    this.comparison = new SavedComparison(
      (wanted) => this.request<ComparisonAnswer>(comparisonMethod, wanted),
      (comparison) => {
        this.post({ type: 'compared', comparison });
      },
    );
    this.cursor = new FollowedCursor(
      (place) => this.request<PreviewPieceAnswer>(previewPieceMethod, place),
      (piece) => {
        this.post({ type: 'follow', piece });
      },
    );
    // What is wrong in a file is known a little after the server has read it.
    const diagnostics = languages.onDidChangeDiagnostics(({ uris }) => {
      if (this.isInstead && uris.some((uri) => uri.toString() === this.shown.uri)) this.refresh();
    });
    panel.onDidChangeViewState(() => {
      if (this.isBehind) this.refresh();
    });
    panel.onDidDispose(() => {
      this.isGone = true;
      this.comparison.stop();
      diagnostics.dispose();
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.answer(message).catch(sayFault));
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media/icons/framework-light.svg'),
      dark: Uri.joinPath(extension, 'media/icons/framework-dark.svg'),
    };
    panel.webview.html = htmlIn(panel.webview, extension);
  }

  /** Nothing but the page's own two files can be loaded in it. The page keeps what is tried and where it was scrolled to. */
  static options(extension: Uri): WebviewOptions & WebviewPanelOptions {
    return {
      enableScripts: true,
      enableForms: false,
      retainContextWhenHidden: true,
      localResourceRoots: [Uri.joinPath(extension, 'dist')],
    };
  }

  dispose(): void {
    if (!this.isGone) this.panel.dispose();
  }

  /** Shows something else, and comes to the front. */
  show(shown: Shown): void {
    this.shown = shown;
    this.refresh();
    this.panel.reveal(undefined, true);
  }

  /** The editor in front is another: an inspection is shown itself, of a framework the inspection that was shown before. */
  goAlong({ document, selection }: TextEditor): void {
    const uri = document.uri.toString();
    const last = this.answered?.shown?.choice;
    this.shown = {
      uri,
      position: selection.active,
      isInPassing: true,
      ...(last && { inspection: { uri: last.uri, name: last.name } }),
    };
    this.refresh();
  }

  /** The cursor has moved. */
  follow({ document, selection }: TextEditor): void {
    this.cursor.moveTo({ textDocument: { uri: document.uri.toString() }, position: selection.active });
  }

  /** The texts may say something else than what is shown. Where nobody sees it, that can wait: it would hold up what is typed. */
  refresh(): void {
    if (this.isGone) return;
    this.isBehind = !this.panel.visible;
    if (this.isBehind) return;
    this.contents.again();
    this.comparison.again();
  }

  private async ask(): Promise<void> {
    const { shown } = this;
    const answer = await contentOfShown(this.client, shown);
    // More was typed meanwhile, or the server is being started anew: then it says when to ask again.
    if (answer === undefined || shown !== this.shown || this.isGone) return;
    this.isInstead = answer === null;
    if (answer) this.showContent(answer);
    else await this.showInstead(shown);
  }

  /** Nothing can be shown of the file: it is gone, or has shared words only, or has a mistake. */
  private async showInstead({ uri, isInPassing = false }: Shown): Promise<void> {
    const { framework, shown: last } = this.answered ?? {};
    const isOfLast = uri === last?.choice.uri || uri === framework?.uri;
    const errors = errorsIn(uri);
    const text = textOf(uri);
    // It is gone; or the window has just opened again, and the files are not read yet.
    if (text === undefined && (isOfLast || (isInPassing && !framework))) return;
    const isEmpty = text?.trim() === '';
    // Shared words are edited for the sake of the ratings that they are part of.
    const isShared =
      errors.length === 0 ? isInPassing || !isEmpty : isInPassing && !uri.endsWith('.inspection');
    if (framework && !isOfLast && isShared) {
      const inspection = last && { uri: last.choice.uri, name: last.choice.name };
      const answer = await contentOfShown(this.client, { ...framework, ...(inspection && { inspection }) });
      if (this.isGone) return;
      if (answer) this.showContent(answer);
      if (answer !== null) return;
    }
    this.hindrances = errors;
    const file = fileName(uri);
    const keepsLast = isOfLast && !isEmpty;
    if (!keepsLast) {
      this.panel.title = l10n.t('Ratings: {0}', file);
      this.comparison.stop();
    }
    const problems = errors.map(problemOf);
    this.post({ type: 'nothing', unshown: { file, problems, isOfLast: keepsLast } });
  }

  private showContent(answer: Answered): void {
    this.answered = answer;
    this.hindrances = undefined;
    this.comparison.keepTo(answer.framework);
    const name = answer.shown?.choice.service ?? answer.shown?.choice.name ?? answer.framework.name;
    this.panel.title = l10n.t('Ratings: {0}', name);
    this.post({ type: 'show', content: contentOf(answer, this.toolVersion) });
  }

  private async answer(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.comparison.stop();
        this.refresh();
        break;
      case 'reveal':
        await this.reveal(message.piece);
        break;
      case 'revealProblem':
        await this.revealProblem(message.key);
        break;
      case 'choose':
        this.choose(message.key);
        break;
      case 'makeSample':
        await this.makeSample();
        break;
      case 'saveWhatIf':
        await this.saveWhatIf(message.key, message.whatIf);
        break;
      case 'compare':
        this.compare(message.keys);
        break;
      case 'copy':
        await copyText(message.text);
        break;
      case 'export':
        await saveFile(message.files, this.folder());
        break;
      case 'print':
        await printFile(message.file, this.folder());
        break;
    }
  }

  private async reveal(piece: Piece): Promise<void> {
    if (!this.answered) return;
    const { framework, shown } = this.answered;
    const params: PreviewPlaceParams = {
      textDocument: { uri: framework.uri },
      framework: framework.name,
      ...(shown && { inspection: { uri: shown.choice.uri, name: shown.choice.name } }),
      piece,
    };
    const place = await this.request<PreviewPlaceAnswer>(previewPlaceMethod, params);
    if (place) await this.goTo(place);
  }

  /** Only a place that the server gave is gone to. */
  private async revealProblem(key: string): Promise<void> {
    const problems = this.hindrances ?? this.answered?.problems;
    const problem = problems?.find(({ location }) => JSON.stringify(location) === key);
    if (problem) await this.goTo(problem.location);
  }

  private choose(key: string): void {
    const inspection = namedOf(key);
    if (!inspection || !this.answered) return;
    this.shown = { ...this.answered.framework, inspection };
    this.refresh();
  }

  private async makeSample(): Promise<void> {
    if (!this.answered) return;
    const { uri, name } = this.answered.framework;
    const params: SampleParams = { textDocument: { uri }, name };
    const edit = await this.request<SampleAnswer>(sampleMethod, params);
    if (edit) await this.showNew(edit);
  }

  private async saveWhatIf(key: string, changes: WhatIfParams['changes']): Promise<void> {
    const inspection = namedOf(key);
    if (!inspection) return;
    const params: WhatIfParams = { textDocument: { uri: inspection.uri }, name: inspection.name, changes };
    const written = await this.request<WhatIfAnswer>(whatIfMethod, params);
    if (written) await this.showNew(written.edit);
  }

  private goTo(place: NonNullable<PreviewPlaceAnswer>): Promise<void> {
    return revealLocation(this.client.protocol2CodeConverter.asLocation(place), this.column);
  }

  private async showNew(edit: NonNullable<SampleAnswer>): Promise<void> {
    await showNewFile(await this.client.protocol2CodeConverter.asWorkspaceEdit(edit), this.column);
  }

  /** It may have been closed since the press: the editor says nothing more of such a one. */
  private get column(): ViewColumn | undefined {
    return this.isGone ? undefined : this.panel.viewColumn;
  }

  private compare(keys: readonly string[]): void {
    const inspections = keys.flatMap((key) => namedOf(key) ?? []);
    if (this.answered) this.comparison.start(this.answered.framework, inspections);
  }

  /** Undefined where the server could not answer: more was typed meanwhile, or it is being started anew. */
  private async request<R>(method: string, params: object): Promise<R | undefined> {
    try {
      return await this.client.sendRequest<R>(method, params);
    } catch {
      return undefined;
    }
  }

  private post(message: HostMessage): void {
    if (!this.isGone) void this.panel.webview.postMessage(message);
  }

  /** Where what is exported lies best: beside the framework. */
  private folder(): Uri | undefined {
    return this.answered && Uri.joinPath(Uri.parse(this.answered.framework.uri), '..');
  }
}
