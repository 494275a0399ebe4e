import {html, TemplateResult} from 'lit';
import type {Severity} from '../api/types';

const SIGNS: Record<Severity, string> = {HIGH: '▲', MEDIUM: '◆', LOW: '▽'};

/** Severity by word, shape and colour. */
export function severitySign(severity: Severity): TemplateResult {
  return html`<span class="severity ${severity.toLowerCase()}"><span aria-hidden="true">${SIGNS[severity]}</span>
    ${severity.charAt(0) + severity.slice(1).toLowerCase()}</span>`;
}
