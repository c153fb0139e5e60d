import type { ArticleRecord, Block, Link, Segment } from '../../src/sources/records.js';

/**
 * A record for an invented article, without the readers: blank lines part blocks, `# ` opens a heading, `- ` a
 * list item, `**` and `*` mark emphasis, `[text](href)` a link.
 */
export function articleOf(
  raw: string,
  options: { published?: string; frontMatter?: Record<string, unknown> } = {},
): ArticleRecord {
  const builder = { text: '', segments: [] as Segment[], links: [] as Link[], blocks: [] as Block[] };
  let offset = 0;
  let previous: 'none' | 'item' | 'other' = 'none';
  for (const chunk of chunksOf(raw)) {
    const start = raw.indexOf(chunk.source, offset);
    offset = start + chunk.source.length;
    const gap = previous === 'none' ? '' : previous === 'item' && chunk.kind === 'listItem' ? '\n' : '\n\n';
    builder.text += gap;
    const blockStart = builder.text.length;
    const emphases = appendInline(builder, raw, start + chunk.prefix, offset);
    builder.blocks.push({
      kind: chunk.kind,
      range: { start: blockStart, end: builder.text.length },
      emphases,
      depth: 1,
    });
    previous = chunk.kind === 'listItem' ? 'item' : 'other';
  }
  return {
    kind: 'article',
    file: { path: 'articles/invented.md', sha256: '', bytes: raw.length },
    format: 'markdown',
    slug: 'invented',
    raw,
    ...builder,
    frontMatter: {
      data: options.frontMatter ?? {},
      locate: (key) => ({ file: 'articles/invented.md', line: 1, key }),
    },
    metadata:
      options.published === undefined
        ? {}
        : {
            datePublished: {
              value: options.published,
              location: { file: 'articles/invented.md', line: 1 },
              from: 'front-matter',
            },
          },
  };
}

interface Chunk {
  readonly kind: Block['kind'];
  readonly source: string;
  readonly prefix: number;
}

function chunksOf(raw: string): Chunk[] {
  return raw.split(/\n\s*\n/).flatMap((part): Chunk[] => {
    const source = part.trim();
    if (source === '') return [];
    if (source.startsWith('# ')) return [{ kind: 'heading', source, prefix: 2 }];
    const lines = source.split('\n');
    if (!lines.every((line) => /^[-*] /.test(line))) {
      const item = lines.findIndex((line) => /^[-*] /.test(line));
      if (item <= 0) return [{ kind: 'paragraph', source, prefix: 0 }];
      return [
        { kind: 'paragraph', source: lines.slice(0, item).join('\n'), prefix: 0 },
        ...lines.slice(item).map((line): Chunk => ({ kind: 'listItem', source: line, prefix: 2 })),
      ];
    }
    return lines.map((line): Chunk => ({ kind: 'listItem', source: line, prefix: 2 }));
  });
}

interface Builder {
  text: string;
  readonly segments: Segment[];
  readonly links: Link[];
}

function appendInline(
  builder: Builder,
  raw: string,
  from: number,
  to: number,
): { start: number; end: number }[] {
  const emphases: { start: number; end: number }[] = [];
  const opened = new Map<string, number>();
  let linkStart = -1;
  for (let at = from; at < to; ) {
    const rest = raw.slice(at, to);
    const mark = /^(\*\*|\*(?! ))/.exec(rest)?.[0];
    const link = /^\]\(([^)]*)\)/.exec(rest);
    if (mark !== undefined) {
      const start = opened.get(mark);
      if (start === undefined) opened.set(mark, builder.text.length);
      else {
        emphases.push({ start, end: builder.text.length });
        opened.delete(mark);
      }
      at += mark.length;
    } else if (rest.startsWith('[')) {
      linkStart = builder.text.length;
      at += 1;
    } else if (link !== null && linkStart >= 0) {
      builder.links.push({ range: { start: linkStart, end: builder.text.length }, href: link[1] ?? '' });
      at += link[0].length;
    } else {
      appendCharacter(builder, raw, at);
      at += 1;
    }
  }
  return emphases;
}

function appendCharacter(builder: Builder, raw: string, at: number): void {
  const last = builder.segments.at(-1);
  if (
    last !== undefined &&
    last.rawStart + last.rawLength === at &&
    last.textStart + last.textLength === builder.text.length
  )
    builder.segments[builder.segments.length - 1] = {
      ...last,
      textLength: last.textLength + 1,
      rawLength: last.rawLength + 1,
    };
  else builder.segments.push({ textStart: builder.text.length, textLength: 1, rawStart: at, rawLength: 1 });
  builder.text += raw[at];
}
