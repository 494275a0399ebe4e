import {html, nothing, TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {get} from '../api/client';
import type {Counts, Page, Severity, Source, Status, Story} from '../api/types';
import {LightElement} from '../base/light-element';
import {refine} from '../routing/router';
import {KINDS, shortened, words} from '../text/words';
import {changed, ORDERS, orderOf, SPANS, statusOf, toggled} from './filters';

const STATUSES: Status[] = ['OPEN', 'CONFIRMED', 'DISMISSED', 'RESOLVED'];
const SEVERITIES: Severity[] = ['HIGH', 'MEDIUM', 'LOW'];
const PAUSE = 300;
const OFFERED = 20;

/** Filters of the inbox, each with what it would find. They live in the address. */
class InboxFilters extends LightElement {
  static override properties = {query: {attribute: false}, counts: {attribute: false}, stories: {attribute: false}, outlets: {state: true}};

  declare query: URLSearchParams;
  declare counts: Counts | undefined;
  declare stories: Story[];
  declare outlets: Source[];
  private typing: number | undefined;

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.stories = [];
    this.outlets = [];
  }

  private typed(event: Event): void {
    const field = event.target as HTMLInputElement;
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => refine(changed(this.query, field.name, field.value.trim()), false), PAUSE);
  }

  private pick(event: Event): void {
    const field = event.target as HTMLSelectElement | HTMLInputElement;
    refine(changed(this.query, field.name, field.value.trim()));
  }

  /** Half a name finds nothing: an outlet counts once it is chosen, or left. */
  private named(event: Event): void {
    const value = (event.target as HTMLInputElement).value.trim();
    if (value === '' || this.outlets.some((outlet) => outlet.name === value)) {
      this.pick(event);
    } else {
      clearTimeout(this.typing);
      this.typing = window.setTimeout(() => this.offer(value), PAUSE);
    }
  }

  /** Names that hold what was typed; without them a whole name can be typed all the same. */
  private async offer(part: string): Promise<void> {
    const query = new URLSearchParams({limit: String(OFFERED), ...(part === '' ? {} : {q: part})});
    this.outlets = (await get<Page<Source>>(`/api/sources?${query}`).catch(() => ({items: []}))).items;
  }

  private assignee(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    const cleared = changed(changed(this.query, 'assignee'), 'unassigned');
    refine(value === '' ? cleared : value === '-' ? changed(cleared, 'unassigned', 'true')
      : changed(cleared, 'assignee', value.slice(1)));
  }

  protected override render() {
    return html`
      <search>
        <div class="bar">
          <label class="wide"><span class="unseen">Search</span>
            <input type="search" name="q" placeholder="Search quotes, values, names" maxlength="200"
              .value=${live(this.query.get('q') ?? '')} @input=${this.typed}></label>
          <label><span class="unseen">Order</span>
            <select name="sort" @change=${this.pick}>${ORDERS.map(([order, name]) => html`
              <option value=${order} ?selected=${order === orderOf(this.query)}>${name}</option>`)}</select></label>
        </div>
        <ul class="tabs" aria-label="Status">${[...STATUSES, 'ALL'].map((status) => this.tab(status))}</ul>
        <details class="facets" ?open=${matchMedia('(min-width: 64rem)').matches}>
          <summary>More filters</summary>
          ${this.facet('severity', 'Severity', SEVERITIES, this.counts?.bySeverity)}
          ${this.facet('type', 'Kind', KINDS, this.counts?.byType)}
          <label>Assigned to ${this.assignees()}</label>
          <label>Changed <select name="since" @change=${this.pick}>${SPANS.map(([span, name]) => html`
            <option value=${span} ?selected=${span === (this.query.get('since') ?? '')}>${name}</option>`)}</select></label>
          <label>Outlet <input name="source" .value=${this.query.get('source') ?? ''} autocomplete="off" list="outlets"
            placeholder="All outlets" @focus=${() => this.offer('')} @input=${this.named} @change=${this.pick}></label>
          <datalist id="outlets">${this.outlets.map((outlet) => html`<option value=${outlet.name}></option>`)}</datalist>
          <label>Story <select name="story" @change=${this.pick}><option value="">All stories</option>
            ${this.storyOptions()}</select></label>
          ${[...this.query.keys()].some((key) => key !== 'sort') ? html`<a class="clear" href="/">Clear all filters</a>` : nothing}
        </details>
      </search>`;
  }

  private tab(status: string): TemplateResult {
    const counts = this.counts?.byStatus ?? {};
    const number = status === 'ALL' ? Object.values(counts).reduce((sum, one) => sum + one, 0) : counts[status] ?? 0;
    return html`<li><button type="button" aria-pressed=${status === statusOf(this.query)}
      @click=${() => refine(changed(this.query, 'status', status === 'OPEN' ? '' : status))}>${words(status)}
      <span class="number">${this.counts ? number.toLocaleString('en') : '…'}</span></button></li>`;
  }

  private facet(name: string, legend: string, values: string[], counts: Record<string, number> | undefined): TemplateResult {
    const chosen = this.query.getAll(name);
    return html`<fieldset><legend>${legend}</legend>${values.map((value) => html`
      <label class="check"><input type="checkbox" .checked=${live(chosen.includes(value))}
        @change=${() => refine(toggled(this.query, name, value))}> <span>${words(value)}</span>
        <span class="number">${counts ? (counts[value] ?? 0).toLocaleString('en') : '…'}</span></label>`)}</fieldset>`;
  }

  private assignees(): TemplateResult {
    const counts = this.counts?.byAssignee ?? {};
    const chosen = this.query.get('assignee');
    const names = [...new Set([...Object.keys(counts).filter((name) => name !== ''), ...(chosen ? [chosen] : [])])];
    return html`<select @change=${this.assignee}>
      <option value="">Anybody</option>
      <option value="-" ?selected=${this.query.has('unassigned')}>Nobody (${counts[''] ?? 0})</option>
      ${names.map((name) => html`<option value=${`@${name}`} ?selected=${name === chosen}>${shortened(name, 40)}
        (${counts[name] ?? 0})</option>`)}</select>`;
  }

  private storyOptions(): unknown {
    const chosen = this.query.get('story');
    const known = this.stories.some((story) => story.storyId === chosen);
    return [
      chosen && !known ? html`<option value=${chosen} selected>This story</option>` : nothing,
      ...this.stories.map((story) => html`<option value=${story.storyId} ?selected=${story.storyId === chosen}>${
        shortened(story.title, 70)} (${story.openDisagreements})</option>`),
    ];
  }
}

customElements.define('inbox-filters', InboxFilters);
