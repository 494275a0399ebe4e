import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, patch, post, remove} from '../api/client';
import {asProblem} from '../api/problem';
import type {Feed, FeedPage} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {announce} from '../shell/announce';
import {toast} from '../shell/toast';
import {freshness, until} from '../text/time';
import {count, shortened, words} from '../text/words';

const LOOK_AGAIN = 15_000;
const NAME_LENGTH = 80;

const STATES: Record<Feed['state'], string> = {NEW: 'Not checked yet', ACTIVE: 'Active', FAILING: 'Failing', PAUSED: 'Paused'};

/** The feeds that articles come from: how they do, and adding, pausing, polling and removing them. */
class FeedsPage extends LightElement {
  static override properties = {
    feeds: {state: true}, opened: {state: true}, pages: {state: true}, message: {state: true}, busy: {state: true}, leaving: {state: true},
  };

  declare feeds: Load<Feed[]>;
  declare opened: string | null;
  declare pages: Load<FeedPage[]>;
  declare message: string;
  declare busy: boolean;
  /** The feed that is to be removed once that has been said twice. */
  declare leaving: string | null;
  private timer: number | undefined;

  constructor() {
    super();
    this.feeds = LOADING;
    this.opened = null;
    this.pages = LOADING;
    this.message = '';
    this.busy = false;
    this.leaving = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Feeds – Parallax';
    this.fetch();
    this.timer = window.setInterval(() => this.refresh(), LOOK_AGAIN);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private async fetch(): Promise<void> {
    try {
      this.feeds = ready((await get<{items: Feed[]}>('/api/feeds')).items);
    } catch (reason) {
      this.feeds = failed(reason);
    }
  }

  /** What is shown stays when a look in between fails. */
  private async refresh(): Promise<void> {
    const seen = await get<{items: Feed[]}>('/api/feeds').catch(() => null);
    if (seen && this.isConnected) {
      this.feeds = ready(seen.items);
    }
  }

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const source = String(given.get('source')).trim();
    this.busy = true;
    await this.attempt('Added.', async () => {
      await post<Feed>('/api/feeds', {url: String(given.get('url')).trim(), ...(source === '' ? {} : {source})});
      form.reset();
    });
    this.busy = false;
  }

  private async attempt(done: string, call: () => Promise<unknown>): Promise<void> {
    this.message = '';
    try {
      await call();
      toast(done);
    } catch (reason) {
      this.message = asProblem(reason).message;
      return;
    }
    await this.refresh();
  }

  private pause(feed: Feed): Promise<void> {
    const paused = feed.state !== 'PAUSED';
    return this.attempt(paused ? 'Paused.' : 'Checked again from now on.', () => patch(`/api/feeds/${feed.id}`, {paused}));
  }

  private poll(feed: Feed): Promise<void> {
    return this.attempt('It is checked as soon as its site allows.', () => post(`/api/feeds/${feed.id}/poll`, {}));
  }

  private async forget(feed: Feed): Promise<void> {
    if (this.leaving !== feed.id) {
      this.leaving = feed.id;
      announce('Press again to remove the feed.');
      return;
    }
    this.leaving = null;
    await this.attempt('Removed. Its articles stay.', () => remove(`/api/feeds/${feed.id}`));
  }

  private async open(feed: Feed): Promise<void> {
    if (this.opened === feed.id) {
      this.opened = null;
      return;
    }
    this.opened = feed.id;
    this.pages = LOADING;
    try {
      this.pages = ready((await get<{items: FeedPage[]}>(`/api/feeds/${feed.id}/pages`)).items);
    } catch (reason) {
      this.pages = failed(reason);
    }
  }

  protected override render() {
    return html`<div class="heading"><h1 tabindex="-1">Feeds</h1>
        <button type="button" class="quiet" @click=${this.fetch}>Reload</button></div>
      ${may('admin') ? this.form() : onlyFor('admin', 'Adding and changing feeds')}
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.feeds, 'the feeds', () => this.fetch(), (feeds) => this.table(feeds))}`;
  }

  private form(): TemplateResult {
    return html`<form class="bar" @submit=${this.add} aria-label="Add a feed">
      <label>Address of a feed <input type="url" name="url" required maxlength="2000" placeholder="https://"></label>
      <label>Outlet <input name="source" maxlength="200" autocomplete="off" placeholder="as its pages say"></label>
      <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy ? 'true' : 'false'}>Add</button></form>`;
  }

  private table(feeds: Feed[]): TemplateResult {
    if (feeds.length === 0) {
      return html`<section class="notice"><h2>No feeds yet</h2>
        <p>${may('admin') ? 'Add the address of an RSS, Atom or JSON feed, or of a news sitemap.' : 'An administrator can add some.'}
          A feed’s articles are read from their pages.</p></section>`;
    }
    return html`<div class="scroll" role="region" aria-label="Feeds" tabindex="0"><table>
      <thead><tr><th scope="col">Feed</th><th scope="col">State</th><th scope="col">Last checked</th><th scope="col">Next check</th>
        <th scope="col" class="figures">Pages read</th><th scope="col" class="figures">Waiting</th><th scope="col" class="figures">Given up</th>
        <th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>${feeds.map((feed) => this.row(feed))}</tbody></table></div>`;
  }

  private row(feed: Feed): TemplateResult {
    const name = shortened(feed.title ?? feed.url, NAME_LENGTH);
    const of = html`<span class="unseen"> ${name}</span>`;
    return html`<tr>
        <th scope="row"><bdi>${name}</bdi><br><span class="dim small"><bdi>${shortened(feed.url, NAME_LENGTH)}</bdi></span>
          ${feed.source ? html`<br><span class="dim small">as <bdi>${feed.source}</bdi></span>` : nothing}</th>
        <td>${STATES[feed.state]}${this.problem(feed)}</td>
        <td>${feed.polledAt ? freshness(feed.polledAt) : nothing}</td>
        <td>${feed.nextPollAt ? until(feed.nextPollAt) : nothing}</td>
        <td class="figures">${feed.pagesRead}</td><td class="figures">${feed.pagesWaiting}</td><td class="figures">${feed.pagesFailed}</td>
        <td class="actions">
          <button type="button" class="quiet" aria-expanded=${this.opened === feed.id ? 'true' : 'false'}
            @click=${() => this.open(feed)}>Pages${of}</button>
          ${may('admin') ? this.controls(feed, of) : nothing}</td></tr>
      ${this.opened === feed.id ? html`<tr><td colspan="8">${shown(this.pages, 'its pages', () => this.open(feed), (pages) => this.found(pages))}</td></tr>` : nothing}`;
  }

  private controls(feed: Feed, of: TemplateResult): TemplateResult {
    return html`<button type="button" class="quiet" @click=${() => this.poll(feed)}>Check now${of}</button>
      <button type="button" class="quiet" @click=${() => this.pause(feed)}>${feed.state === 'PAUSED' ? 'Resume' : 'Pause'}${of}</button>
      <button type="button" class="quiet" @click=${() => this.forget(feed)}
        @blur=${() => { this.leaving = null; }}>${this.leaving === feed.id ? 'Really remove' : 'Remove'}${of}</button>`;
  }

  private problem(feed: Feed): unknown {
    return feed.problemDetail
      ? html`<br><span class="warning small">${feed.problemDetail} ${feed.failures > 1 ? html`${count(feed.failures, 'time')} in a row.` : nothing}</span>`
      : nothing;
  }

  private found(pages: FeedPage[]): TemplateResult {
    return pages.length === 0 ? html`<p class="dim">It has listed nothing yet.</p>` : html`<ul class="letters">${pages.map((page) => html`
      <li><bdi>${shortened(page.title ?? page.url, 120)}</bdi> <span class="dim small">${freshness(page.firstSeenAt)}</span>
        ${page.articleId ? html`<a href="/articles/${page.articleId}/revisions">${count(page.revision ?? 1, 'revision')}</a>` : nothing}
        ${page.problemDetail ? html`<span class="warning small">${words(page.problem ?? '')}: ${page.problemDetail}</span>` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('feeds-page', FeedsPage);
