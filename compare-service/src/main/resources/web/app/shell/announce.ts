/** Says something to those who do not see it happen, when they have a moment. */
export function announce(text: string): void {
  const region = document.getElementById('announcements');
  if (region) {
    // Saying the same thing twice in a row counts as a change only when it was away in between.
    region.textContent = '';
    setTimeout(() => { region.textContent = text; }, 50);
  }
}
