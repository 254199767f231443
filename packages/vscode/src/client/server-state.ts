import { statusMethod, type Status } from '@yardstick/server';
import { EventEmitter, type Event } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** What the server is doing. Before the first file of ours it is not needed and not running. */
export type ServerState =
  | { readonly is: 'notNeeded' | 'starting' | 'stopped' }
  | { readonly is: 'working' | 'ready'; readonly files: number };

export interface FollowedServer {
  readonly current: () => ServerState;
  readonly onChange: Event<ServerState>;
  readonly dispose: () => void;
}

/** Follows the server: what the client knows of the process, and what the server says of its work. */
export function followServer(client: BaseLanguageClient): FollowedServer {
  const changed = new EventEmitter<ServerState>();
  let current: ServerState = { is: 'notNeeded' };
  const become = (state: ServerState): void => {
    current = state;
    changed.fire(state);
  };
  const listening = [
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) become({ is: 'starting' });
      else if (newState === State.Stopped || newState === State.StartFailed) become({ is: 'stopped' });
    }),
    client.onNotification(statusMethod, ({ state, files }: Status) => {
      become({ is: state, files });
    }),
  ];
  return {
    current: () => current,
    onChange: changed.event,
    dispose: () => {
      for (const one of [changed, ...listening]) one.dispose();
    },
  };
}
