/** Some text on a page, in points from its left and from its top; the page is A4. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  /** Entries of the information dictionary: Title, Author … */
  readonly info?: Readonly<Record<string, string>>;
  /** Locked by a password that nobody knows. */
  readonly isLocked?: boolean;
  /** Draws a grey picture over each page, as a scanner does. */
  readonly isScanned?: boolean;
  /** Content streams in place of those drawn, with the filters they name. */
  readonly streams?: readonly { readonly bytes: Buffer; readonly filter: string }[];
}

const height = 842;

/** A small PDF whose pages hold these texts (Latin-1), each drawn on its own. */
export function writePdf(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body as string, 'latin1'));
  const stream = (entries: string, bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);

  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const picture = add(
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      Buffer.from([200, 90, 90, 200]),
    ),
  );
  const resources = `<< /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> /XObject << /I ${picture} 0 R >> >>`;
  const kids = pages.map((drawn, at) => {
    const own = options.streams?.[at];
    const content = own
      ? stream(`/Filter ${own.filter}`, own.bytes)
      : stream('', Buffer.from(drawing(drawn, options), 'latin1'));
    const contents = add(content);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources ${resources} /Contents ${contents} 0 R >>`,
    );
  });
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const entries = Object.entries(options.info ?? {}).map(([key, value]) => `/${key} ${literal(value)}`);
  const info = add(`<< ${entries.join(' ')} >>`);
  const lock = options.isLocked
    ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`
    : '';
  return assemble(objects, `/Root ${catalog} 0 R /Info ${info} 0 R${lock}`);
}

function drawing(drawn: readonly Drawn[], { isScanned }: PdfOptions): string {
  const texts = drawn.map(
    ({ text, x, y, size = 10, bold }) =>
      `BT /F${bold ? 1 : 0} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm ${literal(text)} Tj ET`,
  );
  return [...texts, ...(isScanned ? [`q 595 0 0 ${height} 0 0 cm /I Do Q`] : [])].join('\n');
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

function assemble(objects: readonly Buffer[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.6\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, body] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
