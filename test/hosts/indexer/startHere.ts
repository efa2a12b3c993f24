import type { StartWorker } from '../../../src/hosts/indexer/messages.ts';
import { createPerformer } from '../../../src/hosts/indexer/perform.ts';

/** Does the work of a worker in this thread, which is ready at once, where one of its own takes a quarter of a second to start. */
export const startHere: StartWorker = ({ answered }) => {
  const perform = createPerformer(
    new Map([
      ['pdf', async (bytes, path) => (await import('../../../src/readers/readPdf.ts')).readPdf(bytes, path)],
      [
        'docx',
        async (bytes, path) => (await import('../../../src/readers/readDocx.ts')).readDocx(bytes, path),
      ],
    ]),
  );
  let isEnded = false;
  return {
    give: async (task) => {
      const answer = await perform(structuredClone(task));
      if (!isEnded) answered(structuredClone(answer));
    },
    end: () => {
      isEnded = true;
    },
  };
};
