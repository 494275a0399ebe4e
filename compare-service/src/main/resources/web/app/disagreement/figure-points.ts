import type {DisagreementDetail, Figure} from '../api/types';

/** A figure that a source gave, at the time for which it is said to hold. */
export interface FigurePoint {
  at: number;
  side: number;
  source: string;
  articleId: string;
  revision: number;
  figure: Figure;
}

/** Every figure of a disagreement, earliest first; several of one revision and value count once. */
export function figurePoints(found: DisagreementDetail): FigurePoint[] {
  const seen = new Set<string>();
  return found.sides.flatMap((side, index) => side.evidence.flatMap((evidence) => {
    const figure = evidence.context?.figure;
    const key = `${evidence.articleId} ${evidence.revision} ${figure?.text} ${index}`;
    if (!figure || seen.has(key)) {
      return [];
    }
    seen.add(key);
    return [{
      at: Date.parse(evidence.context?.asOf?.from ?? evidence.publishedAt),
      side: index,
      source: evidence.source,
      articleId: evidence.articleId,
      revision: evidence.revision,
      figure,
    }];
  })).sort((a, b) => a.at - b.at);
}

/** What a figure allows; null is no end. */
export function ends(figure: Figure): {low: number | null; high: number | null; middle: number} {
  const low = figure.low;
  const high = figure.high;
  const middle = figure.value ?? (low !== null && high !== null ? (low + high) / 2 : low ?? high ?? 0);
  return {low, high, middle};
}
