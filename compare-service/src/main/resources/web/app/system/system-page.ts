import {html, nothing, TemplateResult} from 'lit';
import {may} from '../api/account';
import {get, post} from '../api/client';
import type {DeadLetter, SystemState} from '../api/types';
import {LightElement} from '../base/light-element';
import {onlyFor} from '../base/permission';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import {toast} from '../shell/toast';
import {freshness, time} from '../text/time';
import {count, shortened} from '../text/words';

interface Shown {
  system: SystemState;
  letters: DeadLetter[];
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
      this.load = ready({system, letters});
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
      <button type="button" class="quiet" @click=${this.fetch}>Load anew</button></div>
      ${this.message ? html`<p class="warning" role="alert">${this.message}</p>` : nothing}
      ${shown(this.load, 'the state of the system', () => this.fetch(), (value) => this.page(value))}`;
  }

  private page({system, letters}: Shown): TemplateResult {
    return html`
      ${system.brokerAnswers ? nothing : html`<p class="warning" role="alert">The broker does not answer. What waits there is not known.</p>`}
      <section aria-labelledby="waits"><h2 id="waits">What waits</h2>
        <div class="scroll" role="region" aria-label="What waits" tabindex="0"><table><thead><tr><th scope="col">Where</th><th scope="col" class="figures">Records</th></tr></thead><tbody>
        ${system.consumers.map((one) => html`<tr><th scope="row">${one.group} <span class="dim">reads ${one.topic}</span></th>
          <td class="figures">${one.lag.toLocaleString('en')}</td></tr>`)}
        <tr><th scope="row">Outbox <span class="dim">${system.outbox.oldest ? html`oldest ${freshness(system.outbox.oldest)}` : 'empty'}</span></th>
          <td class="figures">${system.outbox.events.toLocaleString('en')}</td></tr></tbody></table></div></section>
      <section aria-labelledby="letters"><h2 id="letters">Dead letters</h2>
        ${letters.length === 0 ? html`<p class="dim">None: every record could be read.</p>` : html`<p>${count(letters.length, 'record')} could not be read or processed.</p>${may('admin') ? nothing : onlyFor('admin', 'Sending them again')}
        <ul class="letters">${letters.map((one) => this.letter(one))}</ul>`}</section>`;
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
