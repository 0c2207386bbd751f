import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { procedureSchema } from '../../../src/schemas/procedure.ts';
import { makeContent, paper, type ChangeableContent } from '../checks/_content.ts';

const script = 'scripts/newProcedure.ts';
const envOf = ({ root }: ChangeableContent) => ({ ...process.env, ISTIQBAL_CONTENT: root, COLUMNS: '200' });
const cardsOf = ({ root }: ChangeableContent) => globSync('procedures/*/*', { cwd: root }).toSorted();

const answers = {
	title: { ar: 'شهادة المثال', fr: 'Attestation exemple' },
	slug: 'example-certificate',
	service: 'civil-status',
	audience: ['citizen'],
	lifeEvents: ['birth'],
	ours: true,
	fee: { kind: 'unknown' },
};
const file = 'procedures/civil-status/example-certificate.yaml';

function run(content: ChangeableContent, given: unknown) {
	content.write('answers.json', typeof given === 'string' ? given : JSON.stringify(given));
	return spawnSync(process.execPath, [script, '--answers', join(content.root, 'answers.json')], {
		encoding: 'utf8',
		env: envOf(content),
	});
}

test('answers of a file become a card with the next code, its questions and what to do next', () => {
	const content = makeContent();
	const { status, stdout, stderr } = run(content, answers);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(procedureSchema.parse(parse(content.read(file)))).toMatchObject({
		code: 'A03',
		title: answers.title,
		review: { state: 'draft' },
	});
	expect(stdout).toContain('أسئلة تنتظر جوابا: 11');
	expect(stdout).toContain('كتبنا البطاقة A03');
	expect(stdout).toContain('/procedures/example-certificate/');
	expect(content.faults()).toEqual([]);
});

test('a code that was chosen is kept', () => {
	const content = makeContent();
	expect(run(content, { ...answers, code: 'A50' }).status).toBe(0);
	expect(content.read(file)).toContain('code: A50');
});

test.each([
	['a name that a card has', { slug: 'water-test' }, '[slug]', 'هذا الاسم مستعمل في بطاقة أخرى'],
	['a name that a card had', { slug: 'fr-old' }, '[slug]', 'هذا الاسم مستعمل في بطاقة أخرى'],
	['a name of the site itself', { slug: 'a-z' }, '[slug]', 'هذا الاسم يستعمله الموقع نفسه'],
	['the name of the common picture', { slug: 'default' }, '[slug]', 'هذا الاسم يستعمله الموقع نفسه'],
	['a name that is no address', { slug: '../escape' }, '[slug]', 'المعرّف حروف لاتينية صغيرة'],
	['a service that nobody knows', { service: 'nothing', code: 'A50' }, '[service]', 'المصلحة واحدة من: '],
	['a service without cards, and no code', { service: 'reception' }, '[code]', 'اكتبوا رمز البطاقة'],
	['a code that a card has', { code: 'A01' }, '[code]', 'هذا الرمز لبطاقة أخرى'],
	[
		'a fixed price without amount',
		{ fee: { kind: 'fixed' } },
		'[fee › amount]',
		'الرسم المحدد (fixed) له مبلغ',
	],
	['another administration without a name', { ours: false }, '[goTo]', 'اكتبوا في goTo'],
	['a field that nobody knows', { colour: 'red' }, 'answers.json', 'حقل لا نعرفه: colour'],
])('%s writes nothing and is told', (_, changes, place, sentence) => {
	const content = makeContent();
	const before = cardsOf(content);
	const { status, stderr } = run(content, { ...answers, ...changes });
	expect(status).toBe(2);
	expect(stderr).toContain(place);
	expect(stderr).toContain(sentence);
	expect(stderr).toContain('لم نكتب أي شيء. — Rien n’a été écrit.');
	expect(cardsOf(content)).toEqual(before);
});

test.each(['{ "title": ', '[]', 'null'])('«%s» is no file of answers', (given) => {
	const content = makeContent();
	const { status, stderr } = run(content, given);
	expect(status).toBe(2);
	expect(stderr).toContain('ليس فيه أجوبة بصيغة JSON');
});

test('a file that is there is never overwritten', () => {
	const content = makeContent();
	content.write(file, '# a clerk is writing here\n');
	const { status } = run(content, answers);
	expect(status).toBe(2);
	expect(content.read(file)).toBe('# a clerk is writing here\n');
});

test('a fault that the new card makes at another file is told', () => {
	const content = makeContent();
	// The former names of a card that its schema refuses are not known when the new name is asked for.
	content.replace(paper, 'kind: fixed', 'kind: nothing');
	const { status, stderr } = run(content, { ...answers, slug: 'fr-old' });
	expect(status).toBe(1);
	expect(stderr).toContain(`${paper}:${content.lineOf(paper, '- fr-old')}  [formerSlugs › 1]`);
	expect(stderr).not.toContain('[fee › kind]');
});

test('a folder is no file of answers, in one sentence', () => {
	const content = makeContent();
	const { status, stderr } = spawnSync(process.execPath, [script, '--answers', content.root], {
		encoding: 'utf8',
		env: envOf(content),
	});
	expect(status).toBe(2);
	expect(stderr).toContain('هذا مجلد وليس ملفا.');
	expect(stderr).not.toMatch(/EISDIR|at .*\.ts/);
});

test('numbers that differ between the languages are told when the card is written', () => {
	const content = makeContent();
	const { status, stderr } = run(content, { ...answers, title: { ar: 'شهادة 5', fr: 'Attestation 6' } });
	expect(status).toBe(1);
	expect(stderr).toContain(`${file}:${content.lineOf(file, 'ar: شهادة 5')}  [title]`);
	expect(existsSync(join(content.root, file))).toBe(true);
});

/** Answers each prompt when it has appeared; null closes the terminal. */
async function type(
	content: ChangeableContent,
	dialogue: [prompt: string, keys: string | null | (() => string)][],
) {
	const child = spawn(process.execPath, [script], { env: envOf(content) });
	onTestFinished(() => void child.kill());
	let [unread, stderr] = ['', ''];
	child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
	const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
	const left = [...dialogue];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		unread += text;
		const [prompt, keys] = left[0] ?? [];
		// Long prompts are broken over two lines.
		const line = stripVTControlCharacters(unread).replaceAll('\n', '');
		if (prompt === undefined || !line.includes(prompt)) return;
		left.shift();
		unread = '';
		if (typeof keys === 'function') child.stdin.write(keys());
		else if (typeof keys === 'string') child.stdin.write(keys);
		else child.stdin.end();
	});
	const status = await ended;
	return { status, stderr, unanswered: left };
}
const enter = '\r';
const down = '\u001b[B';

test('a person at the terminal is asked for each thing and finds the card written', async () => {
	const content = makeContent();
	const { status, stderr, unanswered } = await type(content, [
		['بالعربية', `شهادة المثال${enter}`],
		['بالفرنسية', `Attestation d'exemple${enter}`],
		['(attestation-exemple)', enter],
		['Service responsable', `${down}${enter}`],
		['(A03)', enter],
		['Pour qui', ` ${enter}`],
		['Dans quelles situations', enter],
		['La commune s’en charge-t-elle', `${down}${enter}`],
		['أين يتوجه المواطن، بالعربية', `إدارة المثال${enter}`],
		['بالفرنسية', enter],
		['Prix', `${down}${down}${enter}`],
		['Montant en dirhams', `٢٠${enter}`],
	]);
	expect(unanswered).toEqual([]);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(
		procedureSchema.parse(parse(content.read('procedures/civil-status/attestation-exemple.yaml'))),
	).toMatchObject({
		code: 'A03',
		title: { ar: 'شهادة المثال', fr: 'Attestation d’exemple' },
		audience: ['citizen'],
		lifeEvents: [],
		ours: false,
		goTo: { ar: 'إدارة المثال' },
		fee: { kind: 'fixed', amount: 20 },
	});
});

test('a service without cards is asked for the letter of its codes', async () => {
	const content = makeContent();
	const { unanswered, status } = await type(content, [
		['بالعربية', `شهادة المثال${enter}`],
		['بالفرنسية', enter],
		['Nom du fichier', `example-certificate${enter}`],
		['Service responsable', enter],
		['Lettre de ses codes', `H${enter}`],
		['(H01)', '\u0003'],
	]);
	expect(unanswered).toEqual([]);
	expect(status).toBe(130);
});

test.each([
	['Ctrl+C', '\u0003'],
	['the end of the input', null],
])('%s leaves nothing and says so in one line', async (_, key) => {
	const content = makeContent();
	const before = cardsOf(content);
	const { status, stderr } = await type(content, [
		['بالعربية', `شهادة المثال${enter}`],
		['بالفرنسية', key],
	]);
	expect(status).toBe(130);
	expect(stderr.trim()).toBe('لم نكتب أي شيء. — Rien n’a été écrit.');
	expect(cardsOf(content)).toEqual(before);
});

test('the code of a card that is faulty today is not given again', () => {
	const content = makeContent();
	content.replace(paper, 'kind: fixed', 'kind: nothing');
	content.replace(paper, 'code: B01', 'code: B09');
	expect(run(content, { ...answers, service: 'legalization' }).status).toBe(0);
	expect(content.read('procedures/legalization/example-certificate.yaml')).toContain('code: B10');
});

test('a file that appears while a person answers is not overwritten', async () => {
	const content = makeContent();
	const { status, stderr, unanswered } = await type(content, [
		['بالعربية', `شهادة المثال${enter}`],
		['بالفرنسية', enter],
		['Nom du fichier', `example-certificate${enter}`],
		['Service responsable', `${down}${enter}`],
		['(A03)', enter],
		['Pour qui', ` ${enter}`],
		['Dans quelles situations', enter],
		['La commune s’en charge-t-elle', enter],
		[
			'Prix',
			() => {
				content.write(file, '# a clerk is writing here\n');
				return enter;
			},
		],
	]);
	expect(unanswered).toEqual([]);
	expect(stderr).toContain('الملف موجود، لم نغيره');
	expect(status).toBe(1);
	expect(content.read(file)).toBe('# a clerk is writing here\n');
});
