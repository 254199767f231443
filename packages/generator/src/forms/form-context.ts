import type { Framework } from '@yardstick/model';
import { markup, type Html } from '../encoding/html.js';

export interface FormContext {
  readonly framework: Framework;
  readonly toolVersion: string;
  readonly languages: readonly string[];
  /** The framework's engine, as a module. */
  readonly engine: string;
}

/** What a form was made from. Data that was entered by another version is told by the digest. */
export function footerMarkup({ framework, toolVersion }: FormContext): Html {
  return markup`
    <p class="govuk-body-s">${framework.name}${framework.version !== undefined && ` ${framework.version}`} · Yardstick ${toolVersion} · <span class="digest">${framework.digest}</span></p>`;
}
