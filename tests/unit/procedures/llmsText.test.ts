import { expect, test } from 'vitest';
import { llmsText } from '../../../src/procedures/llmsText.ts';
import { around, cards } from './_cards.ts';

const named = <Data>(entries: ReadonlyMap<string, Data>) => [...entries].map(([id, data]) => ({ id, data }));
const text = llmsText(around.commune, named(around.services), named(cards));
const lineOf = (id: string) => text.split('\n').find((line) => line.includes(`/procedures/${id}/)`)) ?? '';

test('every card stands under its service with its address and its file', () => {
	const sections = new Map(text.split('\n## ').map((section) => [section.split('\n')[0], section]));
	for (const [id, card] of cards) {
		const section = sections.get(around.services.get(card.service)!.name.ar);
		expect(section, id).toContain(`https://www.exemple.example/procedures/${id}/`);
		expect(section, id).toContain(`https://www.exemple.example/api/procedures/${id}.json`);
	}
	expect(text).not.toContain('قسم المثال');
});

test('a card that nobody reviewed says so in both languages', () => {
	expect(lineOf('water-test')).toMatch(/لم تراجعها المصلحة بعد — pas encore relue par le service/);
	expect(lineOf('very-long-title')).toContain('relue par le service');
	expect(lineOf('very-long-title')).not.toContain('pas encore');
	expect(lineOf('fr-test')).toContain('أكدتها الجماعة');
});

test('the purpose, the files and the licence are told in Arabic and in French', () => {
	expect(text).toMatch(/^# جماعة المثال · Commune exemple\n/);
	for (const words of [
		'كل البطاقات في ملف واحد',
		'Toutes les fiches en un fichier',
		'CC BY 4.0',
		'idarati.ma',
	])
		expect(text).toContain(words);
	expect(text).not.toMatch(/\{\{|machine\./);
});

test('no title makes a section or a link of its own', () => {
	const wild = '[a](https://elsewhere.example) \\] #b\n## c';
	const safe = '\\[a\\](https://elsewhere.example) \\\\\\] \\#b \\#\\# c';
	const title = { ar: wild, fr: wild };
	const card = { id: 'x', data: { ...cards.get('fr-test')!, title } };
	const service = { id: 'legalization', data: { ...around.services.get('legalization')!, name: title } };
	const lines = llmsText({ ...around.commune, name: title }, [service], [card]).split('\n');
	expect(lines[0]).toBe(`# ${safe} · ${safe}`);
	expect(lines.filter((line) => /^#/.test(line))).toEqual([lines[0], `## ${safe}`]);
	expect(lines.find((line) => line.includes('/procedures/x/)'))).toMatch(/^- \[/);
	expect(lines.find((line) => line.includes('/procedures/x/)'))).toContain(`- [${safe}](`);
	expect(lines.find((line) => line.includes('/procedures/x/)'))).toContain(`): ${safe} — `);
});
