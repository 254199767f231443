import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type * as vscode from 'vscode';

/** What a function inside the extension host is given: VS Code's API, and what every scenario does with it. */
export interface Host {
  readonly vscode: typeof vscode;
  /** Of a path in the folder that is open. */
  readonly uriOf: (path: string) => vscode.Uri;
  /** Opens a file of the folder in an editor. */
  readonly open: (path: string) => Promise<vscode.TextDocument>;
  /** Where words first stand in a text: at `▮`, or before them if they have none. */
  readonly place: (document: vscode.TextDocument, marked: string) => vscode.Position;
  /** Puts other words in the place of the first that read so, without saving. */
  readonly replace: (document: vscode.TextDocument, words: string, by: string) => Promise<void>;
  /** What a function gives once it is neither nothing nor false. */
  readonly until: <T>(
    what: string,
    holds: () => T | Thenable<T>,
  ) => Promise<Exclude<T, false | null | undefined>>;
  /** Takes back everything that is not saved. */
  readonly revert: (document: vscode.TextDocument) => Promise<void>;
}

/** What is handed over is the function's text: it sees the host and its parameters, and nothing around it. */
export type InsideVsCode<P extends readonly unknown[], R> = (host: Host, ...parameters: P) => R | Promise<R>;

interface Hello {
  readonly hello: string | null;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Where the agents in the extension hosts report, so that a test can ask VS Code's own API while a browser shows the same window. */
export class AgentServer {
  readonly address: string;
  private readonly server: Server;
  private readonly agents: Agent[] = [];
  private readonly waiting: ((agent: Agent) => void)[] = [];

  private constructor(server: Server, address: string) {
    this.server = server;
    this.address = address;
    server.on('connection', (socket) => {
      new Agent(socket, (agent) => {
        this.agents.push(agent);
        for (const wake of this.waiting.splice(0)) wake(agent);
      });
    });
  }

  static async listen(address: string): Promise<AgentServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(address, resolve));
    return new AgentServer(server, address);
  }

  /** The extension host of the next window that opens, or opens again. */
  next(): Promise<Agent> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    for (const agent of this.agents) agent.close();
    this.server.close();
  }
}

/** One extension host. */
export class Agent {
  private readonly socket: Socket;
  private readonly pending = new Map<number, Pending>();
  private asked = 0;

  constructor(socket: Socket, greeted: (agent: Agent) => void) {
    this.socket = socket;
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.pending.values()) reject(new Error('The extension host has gone.'));
    });
    createInterface({ input: socket }).on('line', (line) => {
      const message = JSON.parse(line) as Hello | Answer;
      if ('hello' in message) greeted(this);
      else this.settle(message);
    });
  }

  /** Runs a function inside the extension host. Parameters and result cross as JSON. */
  run<P extends readonly unknown[], R>(work: InsideVsCode<P, R>, ...parameters: P): Promise<R> {
    const id = ++this.asked;
    return new Promise<R>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.socket.write(`${JSON.stringify({ id, source: work.toString(), parameters })}\n`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private settle({ id, value, error }: Answer): void {
    const asked = this.pending.get(id);
    this.pending.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(`Inside VS Code: ${error}`));
  }
}
