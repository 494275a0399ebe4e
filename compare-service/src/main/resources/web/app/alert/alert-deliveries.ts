import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, post} from '../api/client';
import type {AlertAttempt, AlertDelivery, Page} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {toast} from '../shell/toast';
import {time} from '../text/time';
import {count, shortened, words} from '../text/words';

const PAUSE = 2_000;

/** What was sent, what waits, and what went wrong. */
class AlertDeliveries extends LightElement {
  static override properties = {load: {state: true}, state: {state: true}, message: {state: true}};

  declare load: Load<Page<AlertDelivery>>;
  declare state: string;
  declare message: string;
  private timer: number | undefined;

  constructor() {
    super();
    this.load = LOADING;
    this.state = '';
    this.message = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.fetch(null);
    // What waits is sent within seconds; a page that was paged further stays as it is.
    this.timer = window.setInterval(() => {
      if (this.load.state === 'ready' && this.load.value.items.length <= 20 && !document.hidden) {
        this.fetch(null);
      }
    }, PAUSE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private async fetch(before: Page<AlertDelivery> | null): Promise<void> {
    const query = new URLSearchParams({limit: '20'});
    if (this.state !== '') {
      query.set('state', this.state);
    }
    if (before?.next) {
      query.set('cursor', before.next);
    }
    try {
      const page = await get<Page<AlertDelivery>>(`/api/alert-deliveries?${query}`);
      this.load = ready({items: [...before?.items ?? [], ...page.items], next: page.next});
    } catch (reason) {
      this.load = failed(reason);
    }
  }

  private async redeliver(delivery: AlertDelivery): Promise<void> {
    this.message = '';
    try {
      await post(`/api/alert-deliveries/${delivery.id}/redeliver`, {});
      toast('It is sent again.');
      await this.fetch(null);
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  private choose(event: Event): void {
    this.state = (event.target as HTMLSelectElement).value;
    this.fetch(null);
  }

  protected override render() {
    return html`<section aria-labelledby="deliveries"><div class="heading"><h2 id="deliveries">Deliveries</h2>
        <label>Show <select @change=${this.choose}><option value="">all</option><option value="WAITING">waiting</option>
          <option value="SENT">sent</option><option value="FAILED">given up</option></select></label></div>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.load, 'the deliveries', () => this.fetch(null), (page) => this.table(page))}</section>`;
  }

  private table(page: Page<AlertDelivery>): TemplateResult {
    if (page.items.length === 0) {
      return html`<p class="dim">None.</p>`;
    }
    return html`<div class="scroll" role="region" aria-label="Deliveries" tabindex="0"><table>
      <thead><tr><th scope="col">When</th><th scope="col">Channel</th><th scope="col">What</th><th scope="col">State</th>
        <th scope="col"><span class="unseen">Actions</span></th></tr></thead>
      <tbody>${page.items.map((one) => html`<tr><td>${time(one.createdAt)}</td><td><bdi>${one.channel}</bdi></td><td>${told(one)}</td>
        <td>${standing(one)}</td><td>${may('editor') ? html`<button type="button" class="quiet" @click=${() => this.redeliver(one)}>Send again</button>` : nothing}</td></tr>`)}</tbody></table></div>
      ${page.next ? html`<button type="button" class="outline more" @click=${() => this.fetch(page)}>Show more</button>` : nothing}`;
  }
}

function told(delivery: AlertDelivery): TemplateResult {
  if (delivery.form === 'TRIAL') {
    return html`Test by <bdi>${delivery.because}</bdi>`;
  }
  const first = delivery.alerts[0];
  return html`${delivery.form === 'DIGEST' ? html`${count(delivery.count, 'alert')} ${delivery.because}, first: ` : nothing}${first ? html`${words(first.occasion)}:
    <a href="/disagreements/${first.disagreementId}"><bdi>${shortened(first.about, 100)}</bdi></a>` : nothing}`;
}

function standing(delivery: AlertDelivery): TemplateResult {
  const tries = delivery.attempts > 1 ? html` <span class="dim">${count(delivery.attempts, 'attempt')}</span>` : nothing;
  switch (delivery.state) {
    case 'SENT': return html`sent${tries}`;
    case 'FAILED': return html`<strong>given up</strong>${tries} ${because(delivery.lastAttempt)}`;
    case 'WAITING': return html`waits${tries} ${because(delivery.lastAttempt)}${delivery.attempts > 0 && delivery.nextAttemptAt
      ? html` <span class="dim">next try ${time(delivery.nextAttemptAt)}</span>` : nothing}`;
  }
}

function because(attempt: AlertAttempt | null): TemplateResult | typeof nothing {
  return attempt?.detail ? html`<bdi class="dim">${shortened(attempt.detail, 160)}</bdi>` : nothing;
}

customElements.define('alert-deliveries', AlertDeliveries);
