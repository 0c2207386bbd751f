import { defineHastPlugin, type HastPluginEntry } from 'satteri';

const roles = {
	table: 'table',
	thead: 'rowgroup',
	tbody: 'rowgroup',
	tr: 'row',
	th: 'columnheader',
	td: 'cell',
};

/**
 * On a phone the rows of a table written in Markdown are drawn as cards, and a table that is drawn as blocks is no table
 * any more to some screen readers: its roles are written down.
 */
export const proseTables: HastPluginEntry = defineHastPlugin({
	name: 'istiqbal-prose-tables',
	element: [
		{
			filter: Object.keys(roles),
			visit(node, context) {
				context.setProperty(node, 'role', roles[node.tagName as keyof typeof roles]);
			},
		},
	],
});
