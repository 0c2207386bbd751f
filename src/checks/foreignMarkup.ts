import { markdownToMdast, mdxToMdast } from 'satteri';
import { markdownTags, type MarkdownTag } from '../schemas/markdownTag.ts';
import type { Content } from './Content.ts';
import type { Fault } from './Fault.ts';

/** What is read of a syntax tree: Markdown's own nodes, and the tags of `.mdx`. */
interface Node {
	type: string;
	name?: string | null;
	value?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	children?: Node[];
	position?: { start: { line: number } };
}

/** A comment, a break inside a table's cell, a run in another language. */
const harmless = /^(?:<!--[\s\S]*-->|<br ?\/?>|<\/?(?:bdi|span)(?: (?:lang|dir)="[\w-]+")*>)$/;

/**
 * Markup in a page of prose: the house's own tags in `.mdx`, with ids that exist, breaks and runs of another
 * language, and nothing else. HTML, scripts and program text would reach every reader unread.
 * @param text Page without its head, padded so that lines keep their numbers.
 */
export function foreignMarkup(file: string, text: string, ids: Content['ids']): Fault[] {
	const at = (line: number | undefined, ar: string, fr: string): Fault => ({ file, line, field: '', ar, fr });
	let tree: Node;
	try {
		tree = (file.endsWith('.mdx') ? mdxToMdast(text) : markdownToMdast(text)) as Node;
	} catch (error) {
		const line = /^(\d+):\d+/.exec(error instanceof Error ? error.message : '')?.[1];
		return [
			at(
				line === undefined ? undefined : Number(line),
				'الصفحة لا تقرأ: وسم لم يغلق، أو علامة < أو { في الكلام. أغلقوا الوسم أو اكتبوا العلامة بكلمة.',
				'La page est illisible\u00a0: une balise n’est pas fermée, ou le texte contient < ou {. Fermez la balise ou écrivez le signe en toutes lettres.',
			),
		];
	}
	return [...nodesOf(tree)].flatMap((node) => {
		const line = node.position?.start.line;
		if (node.type === 'html' && !harmless.test(node.value ?? ''))
			return [
				at(
					line,
					'لا تكتبوا HTML في الصفحة. اكتبوا النص كما هو، أو <br> أو <bdi>، أو استعملوا أحد وسوم الدار في ملف .mdx.',
					'N’écrivez pas de HTML dans la page. Écrivez le texte tel quel, <br> ou <bdi>, ou une balise de la maison dans un fichier .mdx.',
				),
			];
		if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression'))
			return isComment(node)
				? []
				: [
						at(
							line,
							'لا تكتبوا import ولا export ولا ما بين { } في الصفحة.',
							'N’écrivez ni import, ni export, ni texte entre { } dans la page.',
						),
					];
		return node.type.startsWith('mdxJsx') ? tagFaults(node, ids).map(([ar, fr]) => at(line, ar, fr)) : [];
	});
}

const isComment = ({ value }: Node) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value ?? '');

function* nodesOf(node: Node): Generator<Node> {
	yield node;
	for (const child of node.children ?? []) yield* nodesOf(child);
}

function tagFaults({ name, attributes = [] }: Node, ids: Content['ids']): [ar: string, fr: string][] {
	const known = Object.keys(markdownTags).join(' ');
	if (!name || !Object.hasOwn(markdownTags, name))
		return [
			[
				`لا يوجد وسم اسمه «${name ?? ''}». الوسوم: ${known}.`,
				`Aucune balise ne s’appelle «\u00a0${name ?? ''}\u00a0». Les balises\u00a0: ${known}.`,
			],
		];
	const reference = markdownTags[name as MarkdownTag];
	if (reference === null) return [];
	const id = attributes.find((one) => one.name === reference.attribute)?.value;
	if (typeof id === 'string' && ids[reference.collection].has(id)) return [];
	const given = typeof id === 'string' ? id : '';
	return [
		[
			`الوسم ${name}: لا توجد في ${reference.collection} بطاقة اسمها «${given}». صححوا ${reference.attribute}.`,
			`Balise ${name}\u00a0: aucune fiche de ${reference.collection}/ ne s’appelle «\u00a0${given}\u00a0». Corrigez ${reference.attribute}.`,
		],
	];
}
