import {html, PropertyValues} from 'lit';
import {Account, account, forgetAccount} from '../api/account';
import {SIGNED_OUT, signOut} from '../api/client';
import {asProblem, Problem} from '../api/problem';
import {who} from '../account/who';
import {LightElement} from '../base/light-element';
import {followLinks, go, here, onMove, Place, replace} from '../routing/router';
import {announce} from './announce';
import {listenToKeys} from './keyboard';
import type {HelpDialog} from './help-dialog';
import {unfoldOnPaper} from './paper';
import {pageOf, sectionOf, SIGN_IN} from './routes';
import './help-dialog';
import './theme-switch';

const SECTIONS = [
  ['/', 'Inbox'], ['/stories', 'Stories'], ['/passages', 'Compare'], ['/submit', 'Submit'],
  ['/sources', 'Sources'], ['/feeds', 'Feeds'], ['/alerts', 'Alerts'], ['/system', 'System'],
];

/** The frame around every page. */
class DeskApp extends LightElement {
  static override properties = {place: {state: true}, account: {state: true}, unknown: {state: true}};

  declare place: Place;
  declare account: Account | undefined;
  /** Why it is not known who is signed in. */
  declare unknown: Problem | undefined;

  constructor() {
    super();
    this.place = here();
    this.unknown = undefined;
    followLinks();
    unfoldOnPaper();
    onMove((place, moved) => this.arrive(place, moved));
    listenToKeys([
      {key: '?', does: 'Show this help', run: () => this.help()},
      {key: 'g', does: 'Go to the inbox', run: () => go('/')},
    ]);
    // A title is set by the page; a reader of the screen hears it once it is.
    new MutationObserver(() => announce(document.title))
      .observe(document.querySelector('title')!, {childList: true});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(SIGNED_OUT, () => this.askWhoIsThere());
    this.recognise();
  }

  /** Before anything is shown: what there is to see and do depends on who looks. */
  private async recognise(): Promise<void> {
    this.unknown = undefined;
    try {
      this.account = await account();
    } catch (reason) {
      this.unknown = asProblem(reason);
    }
  }

  private askWhoIsThere(): void {
    this.account = undefined;
    forgetAccount();
    if (location.pathname !== SIGN_IN) {
      replace(`${SIGN_IN}?to=${encodeURIComponent(location.pathname + location.search)}`);
    }
  }

  private async leave(): Promise<void> {
    await signOut();
    // Loaded anew, so that nothing of what was seen stays in this window.
    location.assign(SIGN_IN);
  }

  private async arrive(place: Place, moved: boolean): Promise<void> {
    this.place = place;
    if (moved) {
      await this.updateComplete;
      window.scrollTo(0, 0);
      // Signing in begins in its first field.
      if (place.path === SIGN_IN) {
        return;
      }
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
        ${this.account === undefined ? html`<span class="gap"></span>` : html`<nav aria-label="Desk">
          <ul>${SECTIONS.map(([path, name]) => html`
            <li><a href=${path} aria-current=${path === section ? 'page' : 'false'}>${name}</a></li>`)}</ul>
        </nav>`}
        <div class="tools">
          ${who(this.account, () => this.leave())}
          <theme-switch></theme-switch>
          <button type="button" class="quiet" @click=${this.help}>Keys <kbd aria-hidden="true">?</kbd></button>
        </div>
      </header>
      <main id="main" tabindex="-1" @signed-in=${this.recognise}>${this.content()}</main>
      <footer class="frame">
        <a href="/q/swagger-ui" data-leave>API</a> <a href="/q/health" data-leave>Health</a>
        <a href="/q/metrics" data-leave>Metrics</a>
      </footer>
      <help-dialog></help-dialog>`;
  }

  private content() {
    if (this.account !== undefined || this.place.path === SIGN_IN) {
      return pageOf(this.place);
    }
    if (this.unknown === undefined) {
      return html`<p class="loading" aria-busy="true">Loading…</p>`;
    }
    return this.unknown.status === 403
      ? html`<section class="notice" role="alert"><h1>You have no role at this desk</h1>
          <p>You are signed in, but nobody has said what you may do here. Ask whoever runs the desk.</p>
          <button type="button" class="outline" @click=${this.leave}>Sign out</button></section>`
      : html`<section class="notice" role="alert"><h1>The desk does not answer</h1><p>${this.unknown.message}</p>
          <button type="button" class="outline" @click=${this.recognise}>Try again</button></section>`;
  }
}

customElements.define('desk-app', DeskApp);
