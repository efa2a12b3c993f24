import type { BlockKind } from '../../model.ts';

/** What of a directive is prose: the words on its own line, the indented lines below. */
export interface Directive {
  readonly argument: BlockKind | 'hidden';
  readonly body: BlockKind | 'hidden';
  /** True where the body is somebody else's words. */
  readonly quotes: boolean;
}

function entries(names: string, directive: Partial<Directive>): readonly (readonly [string, Directive])[] {
  const whole: Directive = { argument: 'hidden', body: 'hidden', quotes: false, ...directive };
  return names.split(' ').map((name) => [name, whole]);
}

const directives: ReadonlyMap<string, Directive> = new Map([
  ...entries('attention caution danger error hint important note tip warning seealso todo', {
    argument: 'paragraph',
    body: 'paragraph',
  }),
  ...entries('admonition topic sidebar dropdown card grid-item-card tab tab-item details collapse', {
    argument: 'heading',
    body: 'paragraph',
  }),
  ...entries('container compound class rst-class only grid grid-item tab-set hlist header footer abstract', {
    body: 'paragraph',
  }),
  ...entries('versionadded versionchanged deprecated', { body: 'paragraph' }),
  ...entries('epigraph highlights pull-quote', { argument: 'paragraph', body: 'paragraph', quotes: true }),
  ...entries('figure', { body: 'caption' }),
  ...entries('table list-table', { argument: 'caption', body: 'table-cell' }),
  ...entries('csv-table', { argument: 'caption' }),
  ...entries('rubric title', { argument: 'heading' }),
  ...entries('centered replace', { argument: 'paragraph', body: 'paragraph' }),
  ...entries('glossary', { body: 'list-item' }),
]);

const hidden: Directive = { argument: 'hidden', body: 'hidden', quotes: false };

/**
 * What of a directive is prose. Code, mathematics, images, raw and included text are none, nor is
 * anything in a directive that is not known here. Sources: docutils' and Sphinx's directive references,
 * sphinx-design.
 */
export function directiveNamed(name: string): Directive {
  return directives.get(name.toLowerCase()) ?? hidden;
}
