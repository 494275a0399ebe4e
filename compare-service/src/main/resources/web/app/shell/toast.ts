import {announce} from './announce';

const LASTS = 10_000;

/** Tells at the edge of the window what was done, with a way back. It stays while it is looked at. */
export function toast(text: string, undo?: () => void): void {
  document.querySelector('.toast')?.remove();
  const box = document.createElement('div');
  box.className = 'toast';
  box.append(text);
  if (undo) {
    const back = document.createElement('button');
    back.type = 'button';
    back.textContent = 'Undo';
    back.addEventListener('click', () => {
      box.remove();
      undo();
    });
    box.append(back);
  }
  document.body.append(box);
  announce(undo ? `${text} It can be undone.` : text);
  let timer = setTimeout(() => box.remove(), LASTS);
  for (const event of ['pointerenter', 'focusin']) {
    box.addEventListener(event, () => clearTimeout(timer));
  }
  for (const event of ['pointerleave', 'focusout']) {
    box.addEventListener(event, () => { timer = setTimeout(() => box.remove(), LASTS); });
  }
}
