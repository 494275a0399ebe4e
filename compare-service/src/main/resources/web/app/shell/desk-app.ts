import {html, PropertyValues} from 'lit';
import {LightElement} from '../base/light-element';
import {followLinks, go, here, onMove, Place} from '../routing/router';
import {announce} from './announce';
import {listenToKeys} from './keyboard';
import type {HelpDialog} from './help-dialog';
import {pageOf, sectionOf} from './routes';
import './help-dialog';
import './theme-switch';

const SECTIONS = [
  ['/', 'Inbox'], ['/stories', 'Stories'], ['/passages', 'Compare'], ['/submit', 'Submit'],
  ['/sources', 'Sources'], ['/system', 'System'],
];

/** The frame around every page. */
class DeskApp extends LightElement {
  static override properties = {place: {state: true}};

  declare place: Place;

  constructor() {
    super();
    this.place = here();
    followLinks();
    onMove((place, moved) => this.arrive(place, moved));
    listenToKeys([
      {key: '?', does: 'Show this help', run: () => this.help()},
      {key: 'g', does: 'Go to the inbox', run: () => go('/')},
    ]);
    // A title is set by the page; a reader of the screen hears it once it is.
    new MutationObserver(() => announce(document.title))
      .observe(document.querySelector('title')!, {childList: true});
  }

  private async arrive(place: Place, moved: boolean): Promise<void> {
    this.place = place;
    if (moved) {
      await this.updateComplete;
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')!.focus({preventScroll: true});
    }
  }

  private help(): void {
    this.querySelector<HelpDialog>('help-dialog')!.open();
  }

  protected override firstUpdated(_: PropertyValues): void {
    document.querySelector<HTMLAnchorElement>('.skip')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('main')!.focus();
    });
  }

  protected override render() {
    const section = sectionOf(this.place);
    return html`
      <header class="frame">
        <a class="brand" href="/" aria-label="Parallax, to the inbox"><img src="/icon.svg" alt="" width="24" height="24">
          Parallax</a>
        <nav aria-label="Desk">
          <ul>${SECTIONS.map(([path, name]) => html`
            <li><a href=${path} aria-current=${path === section ? 'page' : 'false'}>${name}</a></li>`)}</ul>
        </nav>
        <div class="tools">
          <theme-switch></theme-switch>
          <button type="button" class="quiet" @click=${this.help}>Keys <kbd aria-hidden="true">?</kbd></button>
        </div>
      </header>
      <main id="main" tabindex="-1">${pageOf(this.place)}</main>
      <footer class="frame">
        <a href="/q/swagger-ui" data-leave>API</a> <a href="/q/health" data-leave>Health</a>
        <a href="/q/metrics" data-leave>Metrics</a>
      </footer>
      <help-dialog></help-dialog>`;
  }
}

customElements.define('desk-app', DeskApp);
