/** Where the desk is: the path, and the filters behind it. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

type Listener = (place: Place, moved: boolean) => void;

const listeners = new Set<Listener>();

export function here(): Place {
  return {path: location.pathname, query: new URLSearchParams(location.search)};
}

/** Tells of every move; moved is false where only the filters behind the path changed. */
export function onMove(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function go(address: string): void {
  const before = location.pathname;
  history.pushState(null, '', address);
  tell(before !== location.pathname);
}

/** Goes there without leaving a step in the history. */
export function replace(address: string): void {
  history.replaceState(null, '', address);
  tell(true);
}

/** Puts filters into the address; without a step of their own in the history where they are typed. */
export function refine(query: URLSearchParams, step = true): void {
  const text = query.toString();
  const address = location.pathname + (text === '' ? '' : `?${text}`);
  if (address === location.pathname + location.search) {
    return;
  }
  if (step) {
    history.pushState(null, '', address);
  } else {
    history.replaceState(null, '', address);
  }
  tell(false);
}

/** Links within the desk do not load the page anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (link && isOurs(link, event)) {
      event.preventDefault();
      go(link.pathname + link.search);
    }
  });
  window.addEventListener('popstate', () => tell(true));
}

function isOurs(link: HTMLAnchorElement, event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    && !event.defaultPrevented && link.origin === location.origin && link.target === ''
    && !link.hasAttribute('download') && !link.hasAttribute('data-leave') && link.hash === '';
}

function tell(moved: boolean): void {
  listeners.forEach((listener) => listener(here(), moved));
}
