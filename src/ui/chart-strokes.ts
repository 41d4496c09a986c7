/** Drawn over a slot's colour in the paper's, in squares of 8: the slots differ without colour too. */
export const CHART_STROKES: readonly string[] = [
  '',
  'M-2 2l4-4M0 8l8-8M6 10l4-4',
  'M2 0v8M6 0v8',
  'M0 2h8M0 6h8',
  'M-2 6l4 4M0 0l8 8M6-2l4 4',
  'M0 4h8M4 0v8',
  'M1.5 1.5h1M5.5 5.5h1M5.5 1.5h1M1.5 5.5h1',
];

/** Of those who have no slot of their own: dots on the paper. Whom no text names has the paper alone. */
export const CHART_DOTS = 'M2 2h.01M6 6h.01';
