import type {ChangeMessage} from '../api/types';

/** What a reader of changes is told. */
export interface Follower {
  changed(message: ChangeMessage): void;
  /** The place that was reached is not known any more: whatever is shown may be out of date. */
  lost(): void;
}

const PAUSE = 3_000;

const followers = new Set<Follower>();
let last: string | null = null;
let source: EventSource | undefined;

/** Follows the changes of disagreements until the returned function is called. One connection serves all. */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  if (source === undefined) {
    connect();
  }
  return () => followers.delete(follower);
}

/** The browser resumes a dropped connection itself; one that was refused is made anew from the last place. */
function connect(): void {
  source = new EventSource(last === null ? '/api/stream' : `/api/stream?after=${encodeURIComponent(last)}`);
  source.addEventListener('ready', (event) => { last = event.lastEventId; });
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
    if (source?.readyState === EventSource.CLOSED) {
      setTimeout(connect, PAUSE);
    }
  });
}
