import {
  env,
  l10n,
  Uri,
  type ExtensionContext,
  type TextEditor,
  type WebviewOptions,
  type WebviewPanel,
  type WebviewPanelOptions,
} from 'vscode';
import type { HostMessage, PageMessage, Piece } from '@yardstick/preview';
import {
  comparisonMethod,
  previewMethod,
  previewPieceMethod,
  previewPlaceMethod,
  sampleMethod,
  whatIfMethod,
  type ComparisonAnswer,
  type ComparisonParams,
  type PreviewAnswer,
  type PreviewParams,
  type PreviewPieceAnswer,
  type PreviewPieceParams,
  type PreviewPlaceAnswer,
  type PreviewPlaceParams,
  type SampleAnswer,
  type SampleParams,
  type WhatIfAnswer,
  type WhatIfParams,
} from '@yardstick/server';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { comparisonOf, contentOf, namedOf, type Named } from './content.js';
import { copyText, printFile, saveFile } from './hand-over.js';
import { pageHtml } from './page-html.js';
import { revealLocation, showNewFile } from './reveal.js';
import { LatestOnly } from './latest-only.js';

export const viewType = 'yardstick.preview';

/** What a preview is of: a file, and what in it. */
export interface Shown {
  readonly uri: string;
  readonly name?: string;
  readonly position?: { readonly line: number; readonly character: number };
  readonly inspection?: Named;
}

type Answered = NonNullable<PreviewAnswer>;

/** So long after the last change the ratings are compared with the saved ones, in milliseconds. */
const comparisonPause = 250;

/** One panel with its page: asks the server for what is shown, and does what the page asks for. */
export class PreviewPanel {
  private readonly panel: WebviewPanel;
  private readonly client: BaseLanguageClient;
  private readonly extension: Uri;
  private readonly toolVersion: string;
  private readonly contents = new LatestOnly(() => this.ask());
  private shown: Shown;
  private answered: Answered | undefined;
  private compared: readonly Named[] = [];
  private comparing: ReturnType<typeof setTimeout> | undefined;
  private isGone = false;

  constructor(
    panel: WebviewPanel,
    client: BaseLanguageClient,
    { extensionUri: extension, extension: { packageJSON } }: ExtensionContext,
    shown: Shown,
  ) {
    this.panel = panel;
    this.client = client;
    this.extension = extension;
    this.toolVersion = String((packageJSON as { readonly version?: unknown }).version);
    this.shown = shown;
    panel.onDidDispose(() => {
      this.isGone = true;
      clearTimeout(this.comparing);
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.answer(message));
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media/icons/framework-light.svg'),
      dark: Uri.joinPath(extension, 'media/icons/framework-dark.svg'),
    };
    panel.webview.html = this.html();
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
      ...(last && { inspection: { uri: last.uri, name: last.name } }),
    };
    this.refresh();
  }

  /** The cursor has moved. */
  follow({ document, selection }: TextEditor): void {
    const params: PreviewPieceParams = {
      textDocument: { uri: document.uri.toString() },
      position: selection.active,
    };
    void this.request<PreviewPieceAnswer>(previewPieceMethod, params).then((piece) => {
      this.post({ type: 'follow', piece: piece ?? null });
    });
  }

  /** The texts may say something else than what is shown. */
  refresh(): void {
    if (this.isGone) return;
    this.contents.again();
    this.compareSoon();
  }

  private async ask(): Promise<void> {
    const { uri, ...subject } = this.shown;
    const params: PreviewParams = { textDocument: { uri }, ...subject };
    const answer = await this.request<PreviewAnswer>(previewMethod, params);
    // A file of shared words only, or one that is gone: what is shown stays.
    if (!answer) return;
    this.answered = answer;
    const name = answer.shown?.choice.service ?? answer.shown?.choice.name ?? answer.framework.name;
    this.panel.title = l10n.t('Ratings: {0}', name);
    this.post({ type: 'show', content: contentOf(answer, this.toolVersion) });
  }

  private async answer(message: PageMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
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
        this.compared = message.keys.flatMap((key) => namedOf(key) ?? []);
        await this.compare();
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
    if (place) await revealLocation(this.client.protocol2CodeConverter.asLocation(place));
  }

  /** Only a place that the server gave is gone to. */
  private async revealProblem(key: string): Promise<void> {
    const problem = this.answered?.problems.find(({ location }) => JSON.stringify(location) === key);
    if (problem) await revealLocation(this.client.protocol2CodeConverter.asLocation(problem.location));
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
    if (edit) await showNewFile(await this.client.protocol2CodeConverter.asWorkspaceEdit(edit));
  }

  private async saveWhatIf(key: string, changes: WhatIfParams['changes']): Promise<void> {
    const inspection = namedOf(key);
    if (!inspection) return;
    const params: WhatIfParams = { textDocument: { uri: inspection.uri }, name: inspection.name, changes };
    const written = await this.request<WhatIfAnswer>(whatIfMethod, params);
    if (written) await showNewFile(await this.client.protocol2CodeConverter.asWorkspaceEdit(written.edit));
  }

  private compareSoon(): void {
    clearTimeout(this.comparing);
    if (this.compared.length === 0) return;
    this.comparing = setTimeout(() => void this.compare(), comparisonPause);
  }

  private async compare(): Promise<void> {
    if (!this.answered || this.compared.length === 0) return;
    const { uri, name } = this.answered.framework;
    const params: ComparisonParams = { textDocument: { uri }, name, inspections: this.compared };
    const answer = await this.request<ComparisonAnswer>(comparisonMethod, params);
    if (answer) this.post({ type: 'compared', comparison: comparisonOf(answer) });
  }

  /** Nothing where the server has no answer: more was typed meanwhile, or it is being started anew. */
  private async request<R>(method: string, params: object): Promise<R | null> {
    try {
      return await this.client.sendRequest<R | null>(method, params);
    } catch {
      return null;
    }
  }

  private post(message: HostMessage): void {
    if (!this.isGone) void this.panel.webview.postMessage(message);
  }

  /** Where what is exported lies best: beside the framework. */
  private folder(): Uri | undefined {
    return this.answered && Uri.joinPath(Uri.parse(this.answered.framework.uri), '..');
  }

  private html(): string {
    const { webview } = this.panel;
    const file = (name: string): string =>
      webview.asWebviewUri(Uri.joinPath(this.extension, 'dist', name)).toString();
    return pageHtml({
      script: file('preview.js'),
      style: file('preview.css'),
      source: webview.cspSource,
      nonce: crypto.randomUUID().replaceAll('-', ''),
      language: env.language,
      title: l10n.t('Ratings'),
    });
  }
}
