/* A bare client of a language server over standard input and output: what it costs is next to nothing, so what is timed is the server. */
import { spawn } from 'node:child_process';

const timeout = 60_000;

export class Client {
  constructor(command, words, folder) {
    this.process = spawn(command, words, { cwd: folder, stdio: 'pipe' });
    this.process.stderr.on('data', (bytes) => this.onMessages(String(bytes)));
    this.onMessages = (text) => process.stderr.write(text);
    this.waiting = new Map();
    this.listeners = new Set();
    this.count = 0;
    this.received = Buffer.alloc(0);
    this.process.stdout.on('data', (bytes) => this.read(bytes));
  }

  read(bytes) {
    this.received = Buffer.concat([this.received, bytes]);
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.received.toString('latin1', 0, end))[1]);
      const start = end + 4;
      if (this.received.length < start + length) return;
      this.take(JSON.parse(this.received.toString('utf8', start, start + length)));
      this.received = this.received.subarray(start + length);
    }
  }

  take(message) {
    if (message.method === 'textDocument/publishDiagnostics') {
      for (const listener of [...this.listeners]) listener(message.params);
    } else if (message.method !== undefined && message.id !== undefined) {
      this.send({ id: message.id, result: answerTo(message) });
    } else if (this.waiting.has(message.id)) {
      const { resolve, reject } = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    }
  }

  send(message) {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    this.process.stdin.write(bytes);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  request(method, params) {
    const id = ++this.count;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.send({ id, method, params });
    return within(answer, method);
  }

  /** The first diagnostics of a file for which `isWanted` holds. */
  diagnostics(uri, isWanted) {
    const found = new Promise((resolve) => {
      const listener = (params) => {
        // Servers differ in which characters of an address they encode.
        if (decodeURIComponent(params.uri) !== decodeURIComponent(uri) || !isWanted(params)) return;
        this.listeners.delete(listener);
        resolve(params);
      };
      this.listeners.add(listener);
    });
    return within(found, 'diagnostics');
  }

  /** Megabytes of objects that live on, of a server that was started with heap-probe.mjs. */
  liveHeap() {
    const said = new Promise((resolve) => {
      this.onMessages = (text) => resolve(Number(/heap ([\d.]+)/.exec(text)[1]));
    });
    this.process.kill('SIGUSR2');
    return within(said, 'the heap');
  }

  async stop() {
    await this.request('shutdown');
    this.notify('exit');
    await new Promise((resolve) => this.process.once('exit', resolve));
  }
}

/** An editor without any settings. */
function answerTo({ method, params }) {
  return method === 'workspace/configuration' ? params.items.map(() => null) : null;
}

async function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited too long for ${what}.`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
