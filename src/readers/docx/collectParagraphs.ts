import { isFigure, raiseFigure } from '../raiseFigure.ts';

/** A paragraph of a Word document, with the name of its style. */
export interface WordParagraph {
  readonly text: string;
  readonly style: string;
}

/** As much of mammoth's document as is read here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly verticalAlignment?: string;
}

/** The paragraphs of a document in order, those of tables too; raised citations are left out. */
export function collectParagraphs(document: WordElement): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  const visit = (element: WordElement): void => {
    if (element.type === 'paragraph') {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      if (text !== '') paragraphs.push({ text, style: element.styleName ?? '' });
    } else for (const child of element.children ?? []) visit(child);
  };
  visit(document);
  return paragraphs;
}

function textOf(element: WordElement): string {
  return (element.children ?? []).reduce((text, child) => {
    if (child.type === 'text') return text + (child.value ?? '');
    if (child.type === 'tab' || child.type === 'break') return `${text} `;
    const inner = textOf(child);
    const isRaised = child.verticalAlignment === 'superscript' && isFigure(inner.trim());
    return isRaised ? raiseFigure(text, inner) : text + inner;
  }, '');
}
