import type { Context } from './context.ts';

/** The words are a reader's comment under an article, not the writer's. */
export const readerComment: Context = ({ reading }) => reading.block.aside === 'reader comment';
