import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, post} from '../api/client';
import type {DeadLetter, Feed, SystemState} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {toast} from '../shell/toast';
import {freshness, time} from '../text/time';
import {count, shortened} from '../text/words';

interface Shown {
  system: SystemState;
  letters: DeadLetter[];
  /** Null where they could not be asked for. */
  feeds: Feed[] | null;
}

/** What waits, and what could not be read. */
class SystemPage extends LightElement {
  static override properties = {load: {state: true}, message: {state: true}};

  declare load: Load<Shown>;
  declare message: string;

  constructor() {
    super();
    this.load = LOADING;
    this.message = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'System – Parallax';
    this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      const system = await get<SystemState>('/api/system');
      const letters = system.brokerAnswers ? (await get<{items: DeadLetter[]}>('/api/system/dead-letters')).items : [];
      const feeds = await get<{items: Feed[]}>('/api/feeds').then((found) => found.items, () => null);
      this.load = ready({system, letters, feeds});
    } catch (reason) {
      this.load = failed(reason);
    }
  }

  private async redrive({topic, partition, offset}: DeadLetter): Promise<void> {
    this.message = '';
    try {
      await post('/api/system/dead-letters/redrive', {topic, partition, offset});
      toast('Sent again.');
      await this.fetch();
    } catch (reason) {
      this.message = (reason as Error).message;
    }
  }

  protected override render() {
    return html`<div class="heading"><h1 tabindex="-1">System</h1>
      <button type="button" class="quiet" @click=${this.fetch}>Reload</button></div>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.load, 'the state of the system', () => this.fetch(), (value) => this.page(value))}`;
  }

  private page({system, letters, feeds}: Shown): TemplateResult {
    return html`
      ${system.brokerAnswers ? nothing : html`<p class="warning" role="alert">The message broker does not answer: what waits there is not known.</p>`}
      <section aria-labelledby="waits"><h2 id="waits">What waits</h2>
        <p class="dim">Records on their way. A number that keeps growing means that a service is slow or does not run.</p>
        <div class="scroll" role="region" aria-label="Table of what waits" tabindex="0"><table><thead><tr><th scope="col">Where</th><th scope="col" class="figures">Records</th></tr></thead><tbody>
        ${system.consumers.map((one) => html`<tr><th scope="row">${one.group} <span class="dim">reads ${one.topic}</span></th>
          <td class="figures">${one.lag.toLocaleString('en')}</td></tr>`)}
        <tr><th scope="row">Outbox <span class="dim">${system.outbox.oldest ? html`found, not yet published; oldest ${freshness(system.outbox.oldest)}` : 'found, not yet published'}</span></th>
          <td class="figures">${system.outbox.events.toLocaleString('en')}</td></tr></tbody></table></div></section>
      ${feeds ? this.feeds(feeds) : nothing}
      <section aria-labelledby="letters"><h2 id="letters">Dead letters</h2>
        <p class="dim">Records that could not be read or processed are set aside here, so that the others go on.</p>
        ${letters.length === 0 ? html`<p class="dim">None: every record could be read.</p>` : html`<p>${count(letters.length, 'record')} set aside.</p>${may('admin') ? nothing : onlyFor('admin', 'Sending them again')}
        <ul class="letters">${letters.map((one) => this.letter(one))}</ul>`}</section>`;
  }

  private feeds(feeds: Feed[]): TemplateResult {
    const failing = feeds.filter((feed) => feed.state === 'FAILING').length;
    return html`<section aria-labelledby="feeds"><h2 id="feeds">Feeds</h2>
      <p>${feeds.length === 0 ? html`<span class="dim">None.</span>` : html`${count(feeds.length, 'feed')}, ${failing === 0 ? 'none failing'
        : html`<strong>${failing} failing</strong>`}.`} <a href="/feeds">See the feeds</a></p></section>`;
  }

  private letter(one: DeadLetter): TemplateResult {
    return html`<li><p><strong>${one.originTopic ?? one.topic}</strong> ${time(one.at)} <span class="dim">${one.bytes.toLocaleString('en')} bytes</span></p>
      <p class="warning small"><bdi>${shortened(one.reason ?? 'No reason was told.', 300)}</bdi></p>
      <pre>${one.beginning}</pre>
      ${one.redrivenAt ? html`<p class="dim">Sent again ${time(one.redrivenAt)} by <bdi>${one.redrivenBy}</bdi></p>` : nothing}
      ${may('admin') ? html`<button type="button" class="outline" @click=${() => this.redrive(one)}>Send again</button>` : nothing}</li>`;
  }
}

customElements.define('system-page', SystemPage);
