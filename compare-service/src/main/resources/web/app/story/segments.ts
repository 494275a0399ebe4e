import type {Agreement, Mark} from '../api/types';

/** A run of text that the same claims cover. */
export interface Segment {
  text: string;
  marks: Mark[];
  agreement: Agreement | null;
  /** Where a claim begins, its sign is shown. */
  begins: boolean;
}

const WORST: Agreement[] = ['DISAGREES', 'SETTLED', 'COMPATIBLE', 'UNCONTESTED'];

/** Cuts a text where claims begin and end; spans may nest, overlap and repeat. */
export function segments(text: string, marks: Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, Math.min(mark.end, text.length)])])]
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const covering = inside.filter((mark) => mark.start <= from && mark.end > from);
    const agreement = WORST.find((one) => covering.some((mark) => mark.agreement === one)) ?? null;
    return {
      text: text.slice(from, cuts[index + 1]),
      marks: covering.filter((mark) => mark.agreement === agreement),
      agreement,
      begins: covering.some((mark) => mark.start === from && mark.agreement === agreement),
    };
  });
}
