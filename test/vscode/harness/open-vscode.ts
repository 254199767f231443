import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { root } from '../../docs/pages.js';
import { AgentServer, type Agent, type InsideVsCode } from './agent.js';
import { createProfile } from './profile.js';
import { startServer } from './running-server.js';
import { addExtension, serveFolder } from './web-extension.js';
import { Workbench } from './workbench.js';

/** What every VS Code of a run is made of. */
export interface Parts {
  /** The program that starts VS Code's server. */
  readonly serverMain: string;
  /** The extension's package. */
  readonly vsix: string;
}

export interface Options {
  /** A folder of `examples/`, copied to where the test may change it. Without one the folder is empty. */
  readonly example?: string;
  /** The person's settings, beside the quiet ones that every test has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Writes more into the folder before VS Code sees it. */
  readonly prepare?: (folder: string) => void;
  /** What the window has open instead of the folder: a `.code-workspace` file in it, or nothing at all. */
  readonly opens?: { readonly workspace: string } | 'nothing';
  /** Whether VS Code asks who wrote the folder, and restricts it until it is told. Otherwise every folder is trusted. */
  readonly asksForTrust?: boolean;
  /** The extension is not installed beside the server but runs in the browser, as in vscode.dev; its language server is a worker there. */
  readonly inBrowser?: boolean;
  /** The code of the language that VS Code is shown in, where it is not English. */
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A window of a VS Code of its own, with the extension installed from its package, on a folder that is thrown away afterwards. */
export class VsCode {
  readonly folder: string;
  readonly workbench: Workbench;
  private readonly closing: readonly (() => Promise<void> | void)[];
  private readonly log: string;
  private agent: Agent;

  private constructor(made: {
    folder: string;
    workbench: Workbench;
    log: string;
    agent: Agent;
    closing: readonly (() => Promise<void> | void)[];
  }) {
    this.folder = made.folder;
    this.workbench = made.workbench;
    this.log = made.log;
    this.agent = made.agent;
    this.closing = made.closing;
  }

  static async open(browser: Browser, parts: Parts, options: Options = {}): Promise<VsCode> {
    const closing: (() => Promise<void> | void)[] = [];
    const temporary = mkdtempSync(join(tmpdir(), 'yardstick vscode '));
    closing.unshift(() => {
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
    });
    try {
      const folder = join(temporary, 'Arolygiadau Môn');
      if (options.example === undefined) mkdirSync(folder);
      else cpSync(join(root, 'examples', options.example), folder, { recursive: true });
      options.prepare?.(folder);
      const installing = { ...parts, userSettings: {} };
      // Installing unpacks the package; the folder that comes of it is what the browser is served.
      const unpacked = options.inBrowser && createProfile(join(temporary, 'unpacked'), installing);
      const served = unpacked && (await serveFolder(extensionIn(unpacked.extensions)));
      if (served) closing.unshift(served.close);
      const profile = createProfile(join(temporary, 'profile'), {
        serverMain: parts.serverMain,
        vsix: options.inBrowser ? undefined : parts.vsix,
        userSettings: {
          'security.workspace.trust.enabled': options.asksForTrust ?? false,
          ...options.settings,
        },
        language: options.language,
      });
      const agents = await AgentServer.listen(join(temporary, 'agent.sock'));
      closing.unshift(() => {
        agents.close();
      });
      const log = join(temporary, 'server.log');
      const server = await startServer(parts.serverMain, profile, {
        log,
        agent: agents.address,
        language: options.language,
      });
      closing.unshift(() => server.stop());
      const context = await browser.newContext({ viewport: options.size ?? { width: 1400, height: 850 } });
      closing.unshift(() => context.close());
      await allow(context, server.port);
      const page = await context.newPage();
      if (served) await addExtension(page, served.port);
      const arrived = agents.next();
      await page.goto(`http://127.0.0.1:${server.port}/?${openingOf(folder, options.opens)}`);
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      const agent = await arrived;
      return new VsCode({ folder, workbench: new Workbench(page), log, agent, closing });
    } catch (error) {
      for (const close of closing) await close();
      throw error;
    }
  }

  /** Runs a function inside the extension host of this window; see {@link Agent.run}. */
  run<P extends readonly unknown[], R>(work: InsideVsCode<P, R>, ...parameters: P): Promise<R> {
    return this.agent.run(work, ...parameters);
  }

  /** The extension is active, and its language server has started: from now on every request is answered. */
  async serving(): Promise<void> {
    await this.run(async ({ vscode, until }) => {
      const extension = vscode.extensions.getExtension<{
        readonly client: { readonly isRunning: () => boolean };
      }>('yardstick.yardstick');
      if (!extension) throw new Error('The extension is not installed.');
      const { client } = await extension.activate();
      await until('language server', () => client.isRunning());
    });
  }

  /** What the server has written, for a failure that says too little. */
  words(): string {
    return readFileSync(this.log, 'utf8');
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }
}

/** The part of an address that says what a window opens. */
function openingOf(folder: string, opens: Options['opens']): string {
  if (opens === 'nothing') return 'ew=true';
  return opens === undefined
    ? `folder=${encodeURIComponent(folder)}`
    : `workspace=${encodeURIComponent(join(folder, opens.workspace))}`;
}

/** The folder of our extension among those that are installed. */
function extensionIn(extensions: string): string {
  const name = readdirSync(extensions).find((each) => each.startsWith('yardstick.yardstick-'));
  if (name === undefined) throw new Error('The extension was not unpacked.');
  return join(extensions, name);
}

/** A page that a test has changed counts for one from elsewhere, which has to be allowed to speak with this machine. */
function allow(context: BrowserContext, port: number): Promise<void> {
  return context.grantPermissions(['clipboard-read', 'clipboard-write', 'local-network-access'], {
    origin: `http://127.0.0.1:${port}`,
  });
}
