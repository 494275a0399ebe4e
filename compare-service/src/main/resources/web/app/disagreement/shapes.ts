/** A side is known by its shape as well as by its colour. */
export const SHAPES = ['●', '■', '▲', '◆'];
