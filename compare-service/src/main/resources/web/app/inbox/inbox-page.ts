import {html, nothing, PropertyValues, TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {may, myName} from '../api/account';
import {get} from '../api/client';
import type {ChangeMessage, Counts, Disagreement, Page, ReviewRequest, Story} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {follow} from '../live/stream';
import type {DecisionDialog} from '../review/decision-dialog';
import {act, actOnMany, toldStale} from '../review/reviewing';
import {go} from '../routing/router';
import {announce} from '../shell/announce';
import {pageKeys} from '../shell/keyboard';
import {toast} from '../shell/toast';
import {count, words} from '../text/words';
import {exportLinks} from './export-links';
import {asked, mightMatch, orderOf, statusOf} from './filters';
import {inboxRow} from './inbox-row';
import '../review/decision-dialog';
import './inbox-filters';

const AT_ONCE = 25;
const PAUSE = 1_000;
const MOST_IDS = 50;
const DONE = {CONFIRM: 'Confirmed.', DISMISS: 'Dismissed.', RESOLVE: 'Resolved.', ASSIGN: 'Assigned to you.', UNDO: 'Taken back.'} as Record<string, string>;

/** Disagreements that wait for the desk. */
class InboxPage extends LightElement {
  static override properties = {
    query: {attribute: false}, list: {state: true}, counts: {state: true}, stories: {state: true},
    current: {state: true}, chosen: {state: true}, fresh: {state: true}, message: {state: true},
  };

  declare query: URLSearchParams;
  declare list: Load<Page<Disagreement>>;
  declare counts: Counts | undefined;
  declare stories: Story[];
  declare current: number;
  declare chosen: Set<string>;
  declare fresh: Set<string>;
  declare message: string;
  private turn = 0;
  private leave: (() => void)[] = [];
  private recount: number | undefined;
  private late = false;
  /** What changed and may belong into the list; whether it does is asked of the service. */
  private candidates = new Set<string>();

  constructor() {
    super();
    this.list = LOADING;
    this.stories = [];
    this.current = -1;
    this.chosen = new Set();
    this.fresh = new Set();
    this.message = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Inbox – Parallax';
    this.leave = [
      follow({changed: (message) => this.heard(message), listening: () => this.catchUp(), lost: () => this.load()}),
      pageKeys([
        {key: 'j', does: 'Next disagreement', run: () => this.move(1)},
        {key: 'k', does: 'Previous disagreement', run: () => this.move(-1)},
        {key: 'o', does: 'Open it', run: () => this.withCurrent((one) => go(`/disagreements/${one.id}`))},
        {key: 'x', does: 'Select it', run: () => this.withCurrent((one) => this.forbidden() || this.choose(one.id, !this.chosen.has(one.id)))},
        {key: 'a', does: 'Assign it to me', run: () => this.withCurrent((one) => this.assign(one))},
        {key: 'c', does: 'Confirm it', run: () => this.withCurrent((one) => this.decide(one, {action: 'CONFIRM'}))},
        {key: 'd', does: 'Dismiss it, with a reason', run: () => this.withCurrent((one) => this.ask(one, 'DISMISS'))},
        {key: 'r', does: 'Resolve it, with a note', run: () => this.withCurrent((one) => this.ask(one, 'RESOLVE'))},
        {key: 'u', does: 'Take the last decision back', run: () => this.withCurrent((one) => this.decide(one, {action: 'UNDO'}))},
        {key: '/', does: 'Search', run: () => this.querySelector<HTMLInputElement>('[name=q]')!.focus()},
        {key: 'n', does: 'Show what is new', run: () => this.load()},
      ]),
    ];
    get<Page<Story>>('/api/stories?limit=100').then((page) => { this.stories = page.items; }, () => {
      // The list tells what is wrong; the other filters work without the stories.
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave.forEach((leave) => leave());
    clearTimeout(this.recount);
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('query')) {
      this.load();
    }
  }

  private async load(): Promise<void> {
    const turn = ++this.turn;
    this.fresh = new Set();
    this.candidates.clear();
    this.chosen = new Set();
    this.current = -1;
    this.message = '';
    if (this.list.state === 'failed') {
      this.list = LOADING;
    }
    try {
      const page = await this.fetch(null);
      if (turn === this.turn) {
        this.list = ready(page);
        announce(page.items.length === 0 ? 'No disagreement matches.' : `${count(page.items.length, 'disagreement')} shown.`);
      }
    } catch (reason) {
      if (turn === this.turn) {
        this.list = failed(reason);
      }
    }
    this.loadCounts();
    if (this.late) {
      this.late = false;
      this.catchUp();
    }
  }

  private fetch(cursor: string | null): Promise<Page<Disagreement>> {
    const query = asked(this.query);
    query.set('sort', orderOf(this.query));
    query.set('limit', String(AT_ONCE));
    if (cursor) {
      query.set('cursor', cursor);
    }
    return get<Page<Disagreement>>(`/api/disagreements?${query}`);
  }

  private loadCounts(): void {
    const turn = this.turn;
    get<Counts>(`/api/disagreements/counts?${asked(this.query)}`).then((counts) => {
      if (turn === this.turn) {
        this.counts = counts;
      }
    }, () => { this.counts = undefined; });
  }

  private async more(): Promise<void> {
    const page = this.page;
    const turn = this.turn;
    try {
      const next = await this.fetch(page.next ?? null);
      if (turn === this.turn) {
        this.list = ready({items: [...page.items, ...next.items], next: next.next});
      }
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private get page(): Page<Disagreement> {
    return this.list.state === 'ready' ? this.list.value : {items: []};
  }

  /** What is shown is brought up to date in its place; what is new waits behind a button, so that nothing jumps. */
  private heard(message: ChangeMessage): void {
    if (this.page.items.some((one) => one.id === message.disagreementId && one.version < message.version)) {
      this.refresh([message.disagreementId]);
    } else if (!this.page.items.some((one) => one.id === message.disagreementId) && mightMatch(this.query, {
      type: message.type, severity: message.severity, status: message.status, storyId: message.storyId,
    })) {
      this.candidates.add(message.disagreementId);
    }
    clearTimeout(this.recount);
    this.recount = window.setTimeout(() => {
      this.loadCounts();
      this.lookAtCandidates();
    }, PAUSE);
  }

  /** Only what the list would show counts as new: a message does not tell of words, outlets and assignees. */
  private async lookAtCandidates(): Promise<void> {
    const ids = [...this.candidates].slice(0, MOST_IDS);
    ids.forEach((id) => this.candidates.delete(id));
    if (ids.length === 0 || this.query.has('id')) {
      return;
    }
    const turn = this.turn;
    const query = asked(this.query);
    ids.forEach((id) => query.append('id', id));
    query.set('limit', String(MOST_IDS));
    const page = await get<Page<Disagreement>>(`/api/disagreements?${query}`).catch(() => null);
    if (page && turn === this.turn) {
      const known = new Set(this.page.items.map((one) => one.id));
      this.fresh = new Set([...this.fresh, ...page.items.map((one) => one.id).filter((id) => !known.has(id))]);
    }
    if (this.candidates.size > 0) {
      await this.lookAtCandidates();
    }
  }

  /** What came in between loading the list and listening to changes. */
  private async catchUp(): Promise<void> {
    if (this.list.state !== 'ready') {
      this.late = true;
      return;
    }
    const page = await this.fetch(null).catch(() => null);
    if (page && this.list.state === 'ready') {
      const known = new Set(this.page.items.map((one) => one.id));
      this.fresh = new Set([...this.fresh, ...page.items.map((one) => one.id).filter((id) => !known.has(id))]);
    }
  }

  private async refresh(ids: string[]): Promise<void> {
    const query = new URLSearchParams(ids.slice(0, 50).map((id) => ['id', id]));
    query.set('limit', '100');
    const page = await get<Page<Disagreement>>(`/api/disagreements?${query}`).catch(() => null);
    if (page && this.list.state === 'ready') {
      const byId = new Map(page.items.map((one) => [one.id, one]));
      this.list = ready({...this.page, items: this.page.items.map((one) => byId.get(one.id) ?? one)});
    }
  }

  private withCurrent(run: (found: Disagreement) => void): void {
    const found = this.page.items[this.current];
    if (found) {
      run(found);
    } else {
      announce('Move to a disagreement first, with j or k.');
    }
  }

  private async move(by: number): Promise<void> {
    if (this.page.items.length === 0) {
      return;
    }
    this.current = Math.min(this.page.items.length - 1, Math.max(0, this.current + by));
    await this.updateComplete;
    const link = this.querySelectorAll<HTMLElement>('.row .about')[this.current];
    link.focus();
    link.closest('.row')!.scrollIntoView({block: 'nearest'});
  }

  private choose(id: string, chosen: boolean): void {
    const now = new Set(this.chosen);
    if (chosen) {
      now.add(id);
    } else {
      now.delete(id);
    }
    this.chosen = now;
  }

  private async assign(found: Disagreement): Promise<void> {
    if (this.forbidden()) {
      return;
    }
    try {
      this.decide(found, {action: 'ASSIGN', assignee: await myName()});
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private async ask(found: Disagreement, action: 'DISMISS' | 'RESOLVE'): Promise<void> {
    if (this.forbidden()) {
      return;
    }
    const request = await this.querySelector<DecisionDialog>('decision-dialog')!.ask(action, found.about);
    if (request) {
      this.decide(found, request);
    }
  }

  /** Says so where whoever looks may only read. */
  private forbidden(): boolean {
    const forbidden = !may('editor');
    this.message = forbidden ? 'Deciding takes the role of an editor. Yours lets you read.' : '';
    return forbidden;
  }

  private async decide(found: Disagreement, request: ReviewRequest): Promise<void> {
    if (this.forbidden()) {
      return;
    }
    const outcome = await act(found.id, found.version, request);
    this.message = '';
    switch (outcome.is) {
      case 'done':
        await this.refresh([found.id]);
        toast(DONE[request.action], request.action === 'UNDO' || request.action === 'ASSIGN' ? undefined
          : () => this.decide({...found, version: outcome.review.version}, {action: 'UNDO'}));
        break;
      case 'stale':
        this.message = toldStale(outcome.by, outcome.at);
        await this.refresh([found.id]);
        break;
      case 'refused':
        this.message = outcome.problem.message;
    }
  }

  private async bulk(action: 'CONFIRM' | 'DISMISS' | 'RESOLVE' | 'ASSIGN'): Promise<void> {
    const items = this.page.items.filter((one) => this.chosen.has(one.id)).map((one) => ({id: one.id, version: one.version}));
    try {
      const request: ReviewRequest | null = action === 'DISMISS' || action === 'RESOLVE'
        ? await this.querySelector<DecisionDialog>('decision-dialog')!.ask(action, count(items.length, 'disagreement'))
        : action === 'ASSIGN' ? {action, assignee: await myName()} : {action};
      if (request) {
        await this.actOn(items, request);
      }
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  /** Does it to each; those that it could not be done to stay selected, and it is said why. */
  private async actOn(items: {id: string; version: number}[], request: ReviewRequest): Promise<void> {
    const result = await actOnMany(items, request);
    const done = result.items.filter((one) => one.outcome === 'DONE').map((one) => ({id: one.id, version: one.version!}));
    const not = result.items.filter((one) => one.outcome !== 'DONE');
    this.message = not.length === 0 ? '' : `${not.length} of ${items.length} were left as they are: ${
      [...new Set(not.map((one) => one.detail ?? words(one.outcome)))].join(' ')}`;
    await this.refresh(items.map((one) => one.id));
    this.chosen = new Set(not.map((one) => one.id));
    const decided = request.action !== 'UNDO' && request.action !== 'ASSIGN' && done.length > 0;
    toast(`${count(done.length, 'disagreement')}: ${DONE[request.action].toLowerCase()}`, decided
      ? () => this.actOn(done, {action: 'UNDO'}).catch((reason) => { this.message = (reason as Error).message; }) : undefined);
  }

  protected override render() {
    return html`
      <div class="heading"><h1>Inbox</h1>
        <p class="dim">${this.counts ? `${count(this.counts.total, 'disagreement')}` : nothing}</p>
        ${exportLinks(asked(this.query))}</div>
      <div class="inbox">
        <inbox-filters .query=${this.query} .counts=${this.counts} .stories=${this.stories}></inbox-filters>
        <section aria-label="Disagreements">
          <div class="pill-place">${this.fresh.size > 0 ? html`<button type="button" class="pill" @click=${this.load}>${
            this.fresh.size} new</button>` : nothing}</div>
          ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
          ${this.chosen.size > 0 ? this.bulkBar() : nothing}
          ${shown(this.list, 'the disagreements', () => this.load(), (page) => this.rows(page))}
        </section>
      </div>
      <decision-dialog></decision-dialog>`;
  }

  private bulkBar(): TemplateResult {
    return html`<div class="bulk" role="group" aria-label="Selected disagreements"><span>${this.chosen.size} selected</span>
      <button type="button" @click=${() => this.bulk('ASSIGN')}>Assign to me</button>
      <button type="button" @click=${() => this.bulk('CONFIRM')}>Confirm</button>
      <button type="button" @click=${() => this.bulk('DISMISS')}>Dismiss…</button>
      <button type="button" @click=${() => this.bulk('RESOLVE')}>Resolve…</button>
      <button type="button" class="quiet" @click=${() => { this.chosen = new Set(); }}>Clear</button></div>`;
  }

  private chooseAll(page: Page<Disagreement>): TemplateResult {
    const all = page.items.every((one) => this.chosen.has(one.id));
    return html`<label class="choose-all"><input type="checkbox" .checked=${live(all)}
      .indeterminate=${live(!all && this.chosen.size > 0)}
      @change=${() => { this.chosen = new Set(all ? [] : page.items.map((one) => one.id)); }}>
      Select all ${page.items.length} shown</label>`;
  }

  private rows(page: Page<Disagreement>): TemplateResult {
    if (page.items.length === 0) {
      const narrowed = statusOf(this.query) !== 'OPEN' || [...this.query.keys()].some((key) => key !== 'sort' && key !== 'status');
      return html`<section class="notice"><h2>Nothing here</h2>
        <p>${narrowed ? 'No disagreement matches these filters.'
          : 'Nothing waits for a decision. A disagreement appears as soon as two sources are found to contradict each other.'}</p>
        <p>${narrowed ? html`<a href="/">Clear all filters</a>` : html`<a href="/?status=ALL">Show decided ones too</a>`}${
          may('editor') ? html` · <a href="/submit">Submit an article</a>` : nothing}</p></section>`;
    }
    return html`${may('editor') ? this.chooseAll(page) : nothing}
    <ol class="rows">${repeat(page.items, (one) => one.id, (one, index) => inboxRow(one, {
      current: index === this.current,
      chosen: this.chosen.has(one.id),
      selectable: may('editor'),
      choose: (chosen) => this.choose(one.id, chosen),
      enter: () => { this.current = index; },
    }))}</ol>
    ${page.next ? html`<button type="button" class="outline more" @click=${this.more}>Show more</button>` : nothing}`;
  }
}

customElements.define('inbox-page', InboxPage);
