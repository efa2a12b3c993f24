import type { Context } from './context.ts';

/** The sentence cites a source, so that a reader can judge. A citation may follow the full stop. */
export const citation: Context = ({ sentence, reading }) =>
  reading.block.marks.some(
    (mark) => mark.kind === 'citation' && mark.start >= sentence.start && mark.start <= sentence.end + 1,
  );
