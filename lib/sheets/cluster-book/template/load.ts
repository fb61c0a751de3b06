import type { planTemplate } from './plan.js';

/** What plans empty sheets, in a piece of its own: a page that offers them loads it when one is asked for. */
export interface Templates {
  readonly planTemplate: typeof planTemplate;
}

export const loadTemplates = async (): Promise<Templates> => {
  const { planTemplate: plan } = await import('./plan.js');
  return { planTemplate: plan };
};
