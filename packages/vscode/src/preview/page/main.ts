import { mountPreview, type Host, type HostMessage, type PageMessage } from '@yardstick/preview';
import '@yardstick/preview/preview.css';
import './theme.css';

/** What the editor gives a page that it shows, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: object): void;
};

const editor = acquireVsCodeApi();

const host: Host = {
  language: document.documentElement.lang,
  post: (message) => {
    editor.postMessage(message);
  },
  listen: (listener) => {
    // The editor's frame is the only one that can post to this one: nothing else is loaded in it.
    window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
      listener(data);
    });
  },
  restore: () => editor.getState(),
  keep: (state) => {
    editor.setState(state);
  },
};

const root = document.getElementById('preview');
if (root) mountPreview(root, host);
