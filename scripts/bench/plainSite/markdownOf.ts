/**
 * A built page's content as the Markdown that a person would write of it: headings, paragraphs, lists, tables, links.
 * Pictures drawn in the page are left out; a form stays as it is, in bare HTML.
 */
export const markdownOf = (content: Element): string => `${blocksOf(content).join('\n\n')}\n`;

const leftOut = 'svg, script, style, template, noscript, nav[aria-label], h1, [hidden], .visually-hidden';
const blocks = new Set(
	'address article aside blockquote details div dl dt dd figcaption figure footer form h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul astro-island'.split(
		' ',
	),
);
const nameOf = (node: Node): string => node.nodeName.toLowerCase();
const isElement = (node: Node): node is Element => node.nodeType === 1;
const holdsBlocks = (element: Element): boolean =>
	[...element.children].some((child) => blocks.has(nameOf(child)) || holdsBlocks(child));

/** Blocks of Markdown, in order; what stands between two of them is a paragraph. */
function blocksOf(parent: Element): string[] {
	const found: string[] = [];
	let run = '';
	const endRun = () => {
		if (run.trim() !== '') found.push(guarded(run.trim()));
		run = '';
	};
	for (const node of parent.childNodes) {
		if (isElement(node) && node.matches(leftOut)) continue;
		if (isElement(node) && (blocks.has(nameOf(node)) || (nameOf(node) !== 'a' && holdsBlocks(node)))) {
			endRun();
			found.push(...blockOf(node));
		} else run += inlineOf(node);
	}
	endRun();
	return found;
}

function blockOf(element: Element): string[] {
	const name = nameOf(element);
	if (/^h[2-6]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${inlineOfAll(element)}`];
	if (name === 'hr') return ['---'];
	if (name === 'form') return [bareForm(element)];
	if (name === 'table') return [tableOf(element)];
	if (name === 'ul' || name === 'ol') return [listOf(element, name === 'ol')];
	if (name === 'dt' || name === 'summary') return [`**${inlineOfAll(element).replaceAll('**', '')}**`];
	if (name === 'blockquote') return [blocksOf(element).join('\n\n').replace(/^/gm, '> ')];
	return blocksOf(element);
}

const listOf = (list: Element, numbered: boolean): string =>
	[...list.children]
		.map((item, index) => {
			const mark = numbered ? `${index + 1}. ` : '- ';
			return (
				mark +
				blocksOf(item)
					.join('\n\n')
					.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
			);
		})
		.join('\n');

function tableOf(table: Element): string {
	const rows = [...table.querySelectorAll('tr')].map((row) =>
		[...row.children].map((cell) => inlineOfAll(cell).replaceAll('|', '\\|')),
	);
	const [header = [], ...body] = rows;
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

/** Its controls and words, without the attributes that only our style sheets and scripts read. */
function bareForm(form: Element): string {
	const bare = form.cloneNode(true) as Element;
	for (const element of bare.querySelectorAll('svg, script, style, template')) element.remove();
	for (const element of [bare, ...bare.querySelectorAll('*')])
		for (const { name } of [...element.attributes])
			if (/^(class|style|data-.*|tabindex)$/.test(name)) element.removeAttribute(name);
	return bare.outerHTML.replace(/\s*\n\s*/g, ' ');
}

const inlineOfAll = (parent: Node): string =>
	[...parent.childNodes]
		.map((node) => (isElement(node) && blocks.has(nameOf(node)) ? ` ${inlineOf(node)} ` : inlineOf(node)))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

function inlineOf(node: Node): string {
	if (node.nodeType === 3) return escaped(node.textContent ?? '');
	if (!isElement(node) || node.matches(leftOut)) return '';
	const name = nameOf(node);
	if (name === 'br') return '<br>';
	if (name === 'a') return `[${inlineOfAll(node)}](${node.getAttribute('href') ?? ''})`;
	if (name === 'strong' || name === 'b') {
		const text = inlineOfAll(node);
		return text === '' ? '' : `**${text}**`;
	}
	return [...node.childNodes].map(inlineOf).join('');
}

const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
/** A paragraph that begins like a list or a title is none. */
const guarded = (paragraph: string): string =>
	paragraph.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+])(?=\s)/, '\\$1');
