const KEY = 'parallax.keys';

/** What a page does on a key, and how the help tells of it. */
export interface Shortcut {
  key: string;
  does: string;
  run: () => void;
}

let ofPage: Shortcut[] = [];
let ofDesk: Shortcut[] = [];

/** Single keys can be switched off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function switchKeys(on: boolean): void {
  if (on) {
    localStorage.removeItem(KEY);
  } else {
    localStorage.setItem(KEY, 'off');
  }
}

/** Gives a page its keys until the returned function is called. */
export function pageKeys(shortcuts: Shortcut[]): () => void {
  ofPage = shortcuts;
  return () => {
    if (ofPage === shortcuts) {
      ofPage = [];
    }
  };
}

export function shortcuts(): Shortcut[] {
  return [...ofPage, ...ofDesk];
}

export function listenToKeys(always: Shortcut[]): void {
  ofDesk = always;
  document.addEventListener('keydown', (event) => {
    if (!keysAreOn() || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const shortcut = shortcuts().find((one) => one.key === event.key);
    if (shortcut) {
      event.preventDefault();
      shortcut.run();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  return target.closest('dialog') !== null || target.matches('textarea, select, [contenteditable]')
    || (target.matches('input') && !target.matches('[type=checkbox], [type=radio]'));
}
