/** Paper cannot be opened: what is folded on the page is unfolded while it is printed. */
export function unfoldOnPaper(): void {
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    unfolded.forEach((one) => { one.open = true; });
  });
  window.addEventListener('afterprint', () => {
    unfolded.forEach((one) => { one.open = false; });
    unfolded = [];
  });
}
