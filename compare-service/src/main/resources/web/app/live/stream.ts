import {get} from '../api/client';
import type {ChangeMessage} from '../api/types';

/** What a reader of changes is told. */
export interface Follower {
  changed(message: ChangeMessage): void;
  /** From here on every change is told; one that came while the page was loading may not have been. */
  listening?(): void;
  /** The place that was reached is not known any more: whatever is shown may be out of date. */
  lost(): void;
}

const PAUSE = 3_000;

const followers = new Set<Follower>();
let last: string | null = null;
let source: EventSource | undefined;
let started = false;

/** Follows the changes of disagreements until the returned function is called. One connection serves all. */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  if (!started) {
    started = true;
    document.addEventListener('visibilitychange', () => (document.hidden ? rest() : connect()));
    connect();
  }
  return () => followers.delete(follower);
}

/** A browser keeps few connections to one server: a tab that nobody sees gives its own up, and catches up when it is seen. */
function rest(): void {
  source?.close();
  source = undefined;
}

/** The browser resumes a dropped connection itself; one that was refused is made anew from the last place. */
function connect(): void {
  if (source !== undefined && source.readyState !== EventSource.CLOSED) {
    return;
  }
  source = new EventSource(last === null ? '/api/stream' : `/api/stream?after=${encodeURIComponent(last)}`);
  source.addEventListener('ready', (event) => {
    if (last === null) {
      followers.forEach((follower) => follower.listening?.());
    }
    last = event.lastEventId;
  });
  source.addEventListener('reset', (event) => {
    last = event.lastEventId;
    followers.forEach((follower) => follower.lost());
  });
  source.addEventListener('disagreement', (event) => {
    last = event.lastEventId;
    const message: ChangeMessage = JSON.parse(event.data);
    followers.forEach((follower) => follower.changed(message));
  });
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED && !document.hidden) {
      // A stream does not tell why it was refused. Asking who is there leads to signing in where that is why.
      get('/api/account').then(() => setTimeout(connect, PAUSE), (problem) => {
        if (problem.status !== 401) {
          setTimeout(connect, PAUSE);
        }
      });
    }
  });
}
