import {html} from 'lit';
import {LightElement} from '../base/light-element';
import {applyTheme, chosenTheme, Theme} from './theme';

const THEMES: [Theme, string][] = [['auto', 'Auto'], ['light', 'Light'], ['dark', 'Dark']];

/** Light, dark, or as the system has it. */
class ThemeSwitch extends LightElement {
  private choose(event: Event): void {
    applyTheme((event.target as HTMLSelectElement).value as Theme);
  }

  protected override render() {
    return html`<select aria-label="Colours" @change=${this.choose}>${THEMES.map(([theme, name]) => html`
      <option value=${theme} ?selected=${theme === chosenTheme()}>${name}</option>`)}</select>`;
  }
}

customElements.define('theme-switch', ThemeSwitch);
