import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { ContentReview } from '../../../src/checks/reviewContent.ts';
import { makeContent, paper, type ChangeableContent } from './_content.ts';

const check = ({ root }: ChangeableContent, ...argv: string[]) =>
	spawnSync(process.execPath, ['scripts/check.ts', ...argv], {
		encoding: 'utf8',
		env: { ...process.env, ISTIQBAL_CONTENT: root },
	});

test('warnings and questions are printed and do not fail the command', () => {
	const { status, stdout, stderr } = check(makeContent());
	expect(status).toBe(0);
	expect(stderr).toBe('');
	expect(stdout.indexOf('تنبيهات لا توقف النشر')).toBeGreaterThan(-1);
	expect(stdout.indexOf('أسئلة تنتظر جوابا')).toBeGreaterThan(stdout.indexOf('تنبيهات لا توقف النشر'));
	expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^المحتوى سليم\. أخطاء: 0، تنبيهات: \d+، أسئلة: 4\./);
});

test('an error fails the command and is told beside the warnings', () => {
	const content = makeContent();
	content.replace(paper, 'questions: []', 'questions:\n    - ما هو الثمن؟');
	const { status, stdout, stderr } = check(content);
	expect(status).toBe(1);
	expect(stderr).toContain('أخطاء في المحتوى: 1');
	expect(stderr).toContain(`${paper}:${content.lineOf(paper, 'ما هو الثمن؟')}`);
	expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^أخطاء: 1، /);
});

test('with --all nothing is left out', () => {
	const content = makeContent();
	expect(check(content).stdout).toContain('--all');
	const { status, stdout } = check(content, '--all');
	expect(status).toBe(0);
	expect(stdout).not.toContain('--all');
});

test('with --json one object is printed and nothing else', () => {
	const content = makeContent();
	const sound = check(content, '--json');
	expect(sound.status).toBe(0);
	expect(sound.stderr).toBe('');
	const review = JSON.parse(sound.stdout) as ContentReview;
	expect(Object.keys(review)).toEqual(['errors', 'warnings', 'questions']);
	expect(review.errors).toEqual([]);
	expect(review.warnings).toContainEqual(
		expect.objectContaining({ rule: 'missingFrench', file: 'commune.yaml' }),
	);
	expect(review.questions).toHaveLength(4);

	content.replace(paper, 'code: B01', 'code: B1');
	const faulty = check(content, '--json');
	expect(faulty.status).toBe(1);
	expect((JSON.parse(faulty.stdout) as ContentReview).errors).toEqual([
		expect.objectContaining({ file: paper, field: 'code' }),
	]);
});

test('an option that does not exist is wrong use', () => {
	expect(check(makeContent(), '--every').status).toBe(2);
});
