/**
 * What the block parser is taught beyond CommonMark. Each syntax is local: it looks at its own lines
 * and the one after, never at the rest of the document.
 */
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { Table } from '@lezer/markdown';

/** The parser's pattern for a table's delimiter row takes quadratic time over a line of spaces. */
const longestDelimiterRow = 5000;

export const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((syntax) => ({
    ...syntax,
    endLeaf: (context, line, leaf) =>
      context.peekLine().length <= longestDelimiterRow && (syntax.endLeaf?.(context, line, leaf) ?? false),
  })),
};

const footnoteLabel = /\[\^[^\]\s]{1,200}\]:/y;

function footnoteLabelEnd(line: Line): number {
  footnoteLabel.lastIndex = line.pos;
  return line.next === 91 && footnoteLabel.test(line.text) ? footnoteLabel.lastIndex : -1;
}

/**
 * "[^1]: text", with further paragraphs indented by four. It is parsed as a list item without a list,
 * the one container that may span blank lines and that the parser reuses with care after an edit.
 */
export const footnotes: MarkdownConfig = {
  parseBlock: [
    {
      name: 'Footnote',
      before: 'FencedCode',
      parse(context, line) {
        const end = footnoteLabelEnd(line);
        if (end < 0) return false;
        context.startComposite('ListItem', line.pos, 4);
        line.moveBase(line.skipSpace(end));
        return null;
      },
      endLeaf: (_, line) => footnoteLabelEnd(line) > 0,
    },
  ],
};

const title = String.raw`(?:"[^"]*"|'[^']*'|\([^()]*\))`;
const linkDefinition = new RegExp(
  String.raw`^\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+${title})?[ \t]*$`,
);
const lonelyTitle = new RegExp(`^[ \\t]+${title}[ \\t]*$`);

/** "[label]: address "title"". Replaces the parser's own, which is quadratic in an open title. */
export const linkDefinitions: MarkdownConfig = {
  remove: ['LinkReference'],
  defineNodes: [{ name: 'LinkDefinition', block: true }],
  parseBlock: [
    {
      name: 'LinkDefinition',
      before: 'FencedCode',
      parse(context, line) {
        if (line.next !== 91 || !linkDefinition.test(line.text.slice(line.pos))) return false;
        const start = context.lineStart + line.pos;
        if (lonelyTitle.test(context.peekLine())) context.nextLine();
        takeLine(context, 'LinkDefinition', start);
        return true;
      },
    },
  ],
};

const divFence = /^:{3,}(?:[ \t]*(?:\{[^{}]*\}|[\w.-]+))?(?:[ \t]+:+)?$/;

function isDivFence(line: Line): boolean {
  return line.next === 58 && divFence.test(line.text.slice(line.pos).trimEnd());
}

/** "::: {.callout-note}" and ":::", Pandoc's and Quarto's fences; what they fence stays ordinary Markdown. */
export const divFences: MarkdownConfig = {
  defineNodes: [{ name: 'DivFence', block: true }],
  parseBlock: [
    {
      name: 'DivFence',
      before: 'FencedCode',
      parse(context, line) {
        if (!isDivFence(line)) return false;
        takeLine(context, 'DivFence', context.lineStart + line.pos);
        return true;
      },
      endLeaf: (_, line) => isDivFence(line),
    },
  ],
};

const mathOpening = /^(?:\$\$|\\\[|\\begin\{([a-z]+\*?)\})/;

/**
 * Mathematics over several lines, so that a line of it that begins with + or - starts no list. It ends
 * at its closing delimiter, or at a blank line when that is missing. Words after the delimiter are a
 * paragraph inside it, since the parser reuses whole lines only.
 */
export const displayMath: MarkdownConfig = {
  defineNodes: [{ name: 'DisplayMath', block: true }],
  parseBlock: [
    {
      name: 'DisplayMath',
      before: 'FencedCode',
      parse(context, line) {
        const opening =
          line.next === 36 || line.next === 92 ? mathOpening.exec(line.text.slice(line.pos)) : null;
        if (!opening) return false;
        const closing = opening[1] ? `\\end{${opening[1]}}` : opening[0] === '$$' ? '$$' : '\\]';
        if (line.text.includes(closing, line.pos + opening[0].length)) return false;
        const start = context.lineStart + line.pos;
        const { depth } = context;
        while (context.nextLine() && line.pos < line.text.length && context.depth === depth) {
          const at = line.text.indexOf(closing, line.pos);
          if (at < 0) continue;
          const rest = context.lineStart + line.skipSpace(at + closing.length);
          const end = context.lineStart + line.text.length;
          const words = rest < end ? [context.elt('Paragraph', rest, end)] : [];
          context.addElement(context.elt('DisplayMath', start, end, words));
          context.nextLine();
          return true;
        }
        context.addElement(context.elt('DisplayMath', start, Math.max(start, context.prevLineEnd())));
        return true;
      },
    },
  ],
};

const metadataKey = /^["'\p{L}_][^\r\n:]{0,100}:(?:[ \t]|$)/u;
const metadataEnd = /^(?:---|\.\.\.)[ \t]*$/;

/**
 * YAML between "---" and "---" or "..." amid the text, as Pandoc has it; it has no blank lines. When it
 * has no end, it was a rule above a paragraph.
 */
export const metadata: MarkdownConfig = {
  defineNodes: [{ name: 'Metadata', block: true }],
  parseBlock: [
    {
      name: 'Metadata',
      before: 'FencedCode',
      parse(context, line) {
        const isOpening = line.indent === 0 && /^---[ \t]*$/.test(line.text);
        if (!isOpening || !metadataKey.test(context.peekLine())) return false;
        const start = context.lineStart;
        context.nextLine();
        const words = context.lineStart;
        while (line.next >= 0 && !metadataEnd.test(line.text) && context.nextLine());
        const isClosed = metadataEnd.test(line.text);
        if (isClosed) takeLine(context, 'Metadata', start);
        else context.addElement(context.elt('Paragraph', words, Math.max(words, context.prevLineEnd())));
        return true;
      },
    },
  ],
};

/** Leaves inline markup unread: readInline does that in linear time, and for edited blocks only. */
export const unreadInline: MarkdownConfig = {
  parseInline: [{ name: 'Unread', before: 'Escape', parse: (context) => context.end }],
};

/** Makes a node of what stands between `start` and the end of the current line, and goes past it. */
function takeLine(context: BlockContext, name: string, start: number): void {
  context.nextLine();
  context.addElement(context.elt(name, start, context.prevLineEnd()));
}
