import {html, nothing, PropertyValues, TemplateResult} from 'lit';
import {get} from '../api/client';
import type {DisagreementDetail} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {exportLinks} from '../inbox/export-links';
import {severitySign} from '../inbox/severity-sign';
import {follow} from '../live/stream';
import {markSeen} from '../review/seen';
import {go} from '../routing/router';
import {pageKeys} from '../shell/keyboard';
import {freshness, time} from '../text/time';
import {RESOLUTIONS, sentenceCase, shortened, words} from '../text/words';
import {changeHistory} from './change-history';
import {compatibleReadings} from './compatible-readings';
import {figureTimeline} from './figure-timeline';
import {sideColumn} from './side-column';
import type {TriagePanel} from './triage-panel';
import './triage-panel';

/** One disagreement with everything that bears on it. */
class DisagreementPage extends LightElement {
  static override properties = {disagreementId: {attribute: false}, found: {state: true}, news: {state: true}};

  declare disagreementId: string;
  declare found: Load<DisagreementDetail>;
  declare news: string;
  private leave: (() => void)[] = [];

  constructor() {
    super();
    this.found = LOADING;
    this.news = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leave = [
      follow({
        changed: (message) => {
          if (message.disagreementId === this.disagreementId && this.found.state === 'ready'
            && message.version > this.found.value.version) {
            this.news = message.actor ?? 'A new article';
          }
        },
        lost: () => this.load(),
      }),
      pageKeys([
        {key: 'a', does: 'Assign it to me', run: () => this.panel?.assignToMe()},
        {key: 'c', does: 'Confirm it', run: () => this.panel?.begin('CONFIRM')},
        {key: 'd', does: 'Dismiss it, with a reason', run: () => this.panel?.begin('DISMISS')},
        {key: 'r', does: 'Resolve it, with a note', run: () => this.panel?.begin('RESOLVE')},
        {key: 'u', does: 'Take the last decision back', run: () => this.panel?.begin('UNDO')},
        {key: 'i', does: 'Back to the inbox', run: () => go('/')},
      ]),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave.forEach((leave) => leave());
  }

  private get panel(): TriagePanel | null {
    return this.querySelector('triage-panel');
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('disagreementId')) {
      this.load();
    }
  }

  private async load(): Promise<void> {
    this.news = '';
    try {
      const found = await get<DisagreementDetail>(`/api/disagreements/${this.disagreementId}`);
      this.found = ready(found);
      markSeen(found.id, found.version);
      document.title = `${shortened(sentenceCase(found.about), 80)} – Parallax`;
    } catch (reason) {
      this.found = failed(reason);
    }
  }

  private async reload(): Promise<void> {
    await this.load();
    this.panel?.load();
  }

  protected override render() {
    return html`${this.found.state === 'ready' ? nothing : html`<h1 class="unseen" tabindex="-1">Disagreement</h1>`}${
      shown(this.found, 'the disagreement', () => this.load(), (found) => this.page(found))}`;
  }

  private page(found: DisagreementDetail): TemplateResult {
    return html`
      <nav aria-label="Where this is" class="crumbs"><a href="/">Inbox</a> ›
        <a href="/stories/${found.storyId}"><bdi>${shortened(found.storyTitle || 'Story', 120)}</bdi></a></nav>
      ${this.news ? html`<p class="warning" role="status"><span><bdi>${this.news}</bdi> has changed this since you opened it.</span>
        <button type="button" class="outline" @click=${this.reload}>Show</button></p>` : nothing}
      <header class="sentence">
        <p class="facts">${severitySign(found.severity)} <span class="tag">${words(found.type)}</span>
          <span class="tag status">${words(found.status)}</span>
          ${found.standing ? nothing : html`<span class="tag">${found.resolution ? RESOLUTIONS[found.resolution] : 'No longer found'}</span>`}
          <span class="dim">opened ${time(found.openedAt)}, changed ${freshness(found.updatedAt)}</span></p>
        <h1 tabindex="-1"><bdi>${shortened(sentenceCase(found.about), 300)}</bdi></h1>
        <p class="lead" dir="auto">${found.explanation}</p>
        ${exportLinks(new URLSearchParams({id: found.id}))}
        <button type="button" class="outline to-review" @click=${() => this.panel?.show()}>Go to the review</button>
      </header>
      <div class="detail">
        <div class="findings">
          <section aria-labelledby="sides-title"><h2 id="sides-title">The sides</h2>
            <div class="sides">${found.sides.map(sideColumn)}</div></section>
          ${figureTimeline(found)}
          <section aria-labelledby="why-title"><h2 id="why-title">Why it was flagged</h2>
            <p><bdi>${found.rule.replaceAll('-', ' ').replace(/\.$/, '')}</bdi>.</p>
            <p class="dim">Severity ${found.severity.toLowerCase()}: ${SEVERITY_RULE[found.severity]}</p></section>
          ${compatibleReadings(found.compatible)}
          ${changeHistory(found.history)}
        </div>
        <triage-panel .disagreementId=${found.id} .about=${found.about} @reviewed=${() => this.load()}></triage-panel>
      </div>`;
  }
}

const SEVERITY_RULE = {
  HIGH: 'figures without a hedge that exclude each other, or a flat denial, with two or more independent origins on each of two sides.',
  MEDIUM: 'everything that is neither high nor low.',
  LOW: 'every side is hedged, or there is one origin in all, or the omission was only observed.',
};

customElements.define('disagreement-page', DisagreementPage);
