import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildSite, projectRoot } from '../buildSite.ts';

const content = 'tests/.work/bad-content';
const path = (name: string) => join(projectRoot, content, name);

beforeEach(() => {
	rmSync(join(projectRoot, content), { recursive: true, force: true });
	mkdirSync(join(projectRoot, content), { recursive: true });
	cpSync(join(projectRoot, 'src/content'), join(projectRoot, content), { recursive: true });
});

function change(name: string, from: string | RegExp, to: string) {
	const text = readFileSync(path(name), 'utf8');
	const changed = text.replace(from, to);
	expect(changed, `${name} holds ${from}`).not.toBe(text);
	writeFileSync(path(name), changed);
}
const build = () => buildSite({ content, dist: 'tests/.work/bad-site' });

test('content that breaks a schema stops the build and tells all faults at once, with file, field and Arabic', () => {
	change('procedures/civil-status/birth-extract.yaml', /^code: .*$/m, 'code: 4');
	change('procedures/urban-planning/building-permit.yaml', /^service: .*$/m, 'service: urbanism');
	change('services/hygiene.yaml', /^order: .*$/m, 'order: first');
	const { status, output } = build();
	expect(status).not.toBe(0);
	expect(output).toMatch(/birth-extract\.yaml:\d+ {2}\[code\]/);
	expect(output).toMatch(/building-permit\.yaml:\d+ {2}\[service\]/);
	expect(output).toMatch(/services\/hygiene\.yaml:\d+ {2}\[order\]/);
	expect(output).toContain('الترتيب رقم صحيح');
	expect(output).not.toMatch(/^\s+at .*\.(ts|mjs|js):\d+/m);
});

test('a YAML slip names its line', () => {
	change('services/hygiene.yaml', /^name:$/m, 'name:\n   ar: - : x');
	const { status, output } = build();
	expect(status).not.toBe(0);
	expect(output).toMatch(/services\/hygiene\.yaml:\d+/);
	expect(output).toContain('كتابة YAML غير صحيحة');
});

test.each([
	['an empty', "origin: ''"],
	['a relative', 'origin: /'],
	['a plain http', 'origin: http://forms.example.ma'],
])('%s receiver address fails the build with the reason', (_, origin) => {
	change('commune.yaml', /^ {2}kind: embedded$/m, `  kind: origin\n  ${origin}`);
	const { status, output } = build();
	expect(status).not.toBe(0);
	expect(output).toContain('عنوان المستقبل');
	expect(output).toContain('commune.yaml');
	expect(output).not.toMatch(/^\s+at .*\.(ts|mjs|js):\d+/m);
});

test('with Formspree as receiver the form posts there, by the id of that form', () => {
	change('commune.yaml', /^ {2}kind: embedded$/m, '  kind: formspree\n  forms:\n    feedback: xabcdefg');
	expect(build().status).toBe(0);
	const html = readFileSync(join(projectRoot, 'tests/.work/bad-site/feedback/index.html'), 'utf8');
	expect(html).toContain('action="https://formspree.io/f/xabcdefg"');
	expect(html).toContain('Formspree');
});
