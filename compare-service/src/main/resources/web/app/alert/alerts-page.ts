import {html} from 'lit';
import {get} from '../api/client';
import type {AlertChannel, AlertRule} from '../api/types';
import {LightElement} from '../base/light-element';
import {failed, Load, LOADING, ready, shown} from '../base/load';
import './alert-channels';
import './alert-deliveries';
import './alert-rules';

interface Shown {
  channels: AlertChannel[];
  rules: AlertRule[];
}

/** Who is told of what, and what became of it. */
class AlertsPage extends LightElement {
  static override properties = {load: {state: true}};

  declare load: Load<Shown>;

  constructor() {
    super();
    this.load = LOADING;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Alerts – Parallax';
    this.fetch();
  }

  private async fetch(): Promise<void> {
    try {
      const [channels, rules] = await Promise.all([
        get<{items: AlertChannel[]}>('/api/alert-channels'), get<{items: AlertRule[]}>('/api/alert-rules'),
      ]);
      this.load = ready({channels: channels.items, rules: rules.items});
    } catch (reason) {
      this.load = failed(reason);
    }
  }

  protected override render() {
    return html`<h1 tabindex="-1">Alerts</h1>
      ${shown(this.load, 'the alerts', () => this.fetch(), ({channels, rules}) => html`
        <alert-channels .channels=${channels} @changed=${this.fetch}></alert-channels>
        <alert-rules .rules=${rules} .channels=${channels} @changed=${this.fetch}></alert-rules>
        <alert-deliveries></alert-deliveries>`)}`;
  }
}

customElements.define('alerts-page', AlertsPage);
