import { markdownToMdast, mdxToMdast } from 'satteri';
import { linkFault, pictureFault, type Sentences } from './addressFault.ts';
import type { Fault } from './Fault.ts';
import { tagFaults, type Named, type WrittenTag } from './tagFaults.ts';

/** What is read of a syntax tree: Markdown's own nodes, and the tags of `.mdx`. */
interface Node {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	identifier?: string;
	attributes?: WrittenTag['attributes'] | Readonly<Record<string, unknown>> | null;
	children?: Node[];
	position?: { start: { line: number } };
}

/** As the site reads its pages: notices are directives. */
const options = { features: { directive: true } };

/** Lists in lists and quotations in quotations: no reader follows more, and the build's own stack has an end. */
const deepest = 100;

/** Nodes that hold words and nothing that acts; every other is looked at, and one that is not known is a fault. */
const harmless = new Set([
	'blockquote',
	'break',
	'code',
	'delete',
	'emphasis',
	'footnoteDefinition',
	'footnoteReference',
	'heading',
	'inlineCode',
	'leafDirective',
	'linkReference',
	'list',
	'listItem',
	'paragraph',
	'root',
	'strong',
	'table',
	'tableCell',
	'tableRow',
	'text',
	'textDirective',
	'thematicBreak',
	// A head that is not one has its own fault.
	'toml',
	'yaml',
]);

const notices = ['note', 'tip', 'caution', 'danger'];

/**
 * Markup in a page of prose: the house's own tags in `.mdx`, with ids that exist, breaks and runs of another language,
 * links and pictures that lead somewhere, and nothing else. HTML, scripts and program text would reach every reader
 * unread. Never throws: a page that cannot be read is a fault.
 * @param text Page without its head, padded so that lines keep their numbers.
 */
export function foreignMarkup(file: string, text: string, named: Named): Fault[] {
	const at = (line: number | undefined, [ar, fr]: Sentences): Fault => ({ file, line, field: '', ar, fr });
	let tree: Node;
	try {
		const read = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
		tree = read(text, options) as Node;
	} catch (error) {
		const line = /^(\d+):\d+/.exec(error instanceof Error ? error.message : '')?.[1];
		return [at(line === undefined ? undefined : Number(line), sentences.unreadable)];
	}
	const nodes = nodesOf(tree);
	if (!Array.isArray(nodes)) return [at(nodes.position?.start.line, sentences.deep)];
	const definitions = new Map(
		nodes
			.filter(({ type }) => type === 'definition')
			.toReversed()
			.map(({ identifier, url }) => [identifier, url]),
	);
	return nodes.flatMap((node) =>
		nodeFaults(node, definitions, named).map((fault) => at(node.position?.start.line, fault)),
	);
}

/** All nodes in the order of the page, or the first that stands too deep. No recursion: depth is in the writer's hand. */
function nodesOf(tree: Node): Node[] | Node {
	const nodes: Node[] = [];
	const waiting = [{ node: tree, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > deepest) return node;
		nodes.push(node);
		for (const child of (node.children ?? []).toReversed()) waiting.push({ node: child, depth: depth + 1 });
	}
	return nodes;
}

function nodeFaults(
	node: Node,
	definitions: ReadonlyMap<string | undefined, string | undefined>,
	named: Named,
): Sentences[] {
	const { type, value = '', url = '' } = node;
	const one = (fault: Sentences | undefined) => (fault ? [fault] : []);
	switch (type) {
		case 'html':
			return isPlainHtml(value, named) ? [] : [sentences.html];
		case 'mdxjsEsm':
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return isProgramComment(value) ? [] : [sentences.program];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return tagFaults(
				{
					name: node.name ?? null,
					attributes: Array.isArray(node.attributes) ? (node.attributes as WrittenTag['attributes']) : [],
				},
				named,
			);
		case 'link':
		case 'definition':
			return one(linkFault(url, named.site));
		case 'image':
			return one(pictureFault(url, named.site));
		case 'imageReference':
			return one(pictureFault(definitions.get(node.identifier) ?? '', named.site));
		case 'containerDirective':
			return notices.includes(node.name ?? '') && Object.keys(node.attributes ?? {}).length === 0
				? []
				: [sentences.notice];
		default:
			return harmless.has(type) ? [] : [sentences.html];
	}
}

/** One whole comment, as a browser reads it: `-->` and `--!>` end it, and so do `>` and `->` at its beginning. */
const isComment = (html: string): boolean =>
	/^<!--(?!-?>)/.test(html) &&
	html.endsWith('-->') &&
	html.slice(4).search(/--!?>/) === html.length - '<!---->'.length;

/** A comment, or one tag of those that only say which language follows. */
function isPlainHtml(value: string, named: Named): boolean {
	const html = value.trimEnd();
	if (isComment(html)) return true;
	const tag = /^<(br|bdi|span)((?: [a-z]+="[\w-]*")*) ?\/?>$/.exec(html);
	if (!tag) return /^<\/(?:bdi|span)>$/.test(html);
	const attributes = [...tag[2]!.matchAll(/ ([a-z]+)="([\w-]*)"/g)].map(([, name, value]) => ({
		name,
		value,
	}));
	return tagFaults({ name: tag[1]!, attributes }, named).length === 0;
}

/** One comment between braces and nothing after it: two could hold a program between them. */
function isProgramComment(value: string): boolean {
	const text = value.trim();
	return text.length >= 4 && text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2;
}

const sentences = {
	unreadable: [
		'الصفحة لا تقرأ: وسم لم يغلق، أو علامة < أو { في الكلام. أغلقوا الوسم أو اكتبوا العلامة بكلمة.',
		'La page est illisible\u00a0: une balise n’est pas fermée, ou le texte contient < ou {. Fermez la balise ou écrivez le signe en toutes lettres.',
	],
	deep: [
		'في هذا السطر علامات كثيرة، بعضها داخل بعض: > أو - أو *. اكتبوا السطر ببساطة.',
		'Trop de signes emboîtés à cette ligne\u00a0: >, - ou *. Écrivez la ligne plus simplement.',
	],
	html: [
		'لا تكتبوا HTML في الصفحة. اكتبوا النص كما هو، أو <br> أو <bdi>، أو استعملوا أحد وسوم الدار في ملف .mdx.',
		'N’écrivez pas de HTML dans la page. Écrivez le texte tel quel, <br> ou <bdi>, ou une balise de la maison dans un fichier .mdx.',
	],
	program: [
		'لا تكتبوا import ولا export ولا ما بين { } في الصفحة.',
		'N’écrivez ni import, ni export, ni texte entre { } dans la page.',
	],
	notice: [
		`التنبيه بين ::: له أحد هذه الأسماء وحده، بدون { }: ${notices.join('، ')}.`,
		`Un encadré entre ::: porte un de ces noms seul, sans { }\u00a0: ${notices.join(', ')}.`,
	],
} as const satisfies Record<string, Sentences>;
