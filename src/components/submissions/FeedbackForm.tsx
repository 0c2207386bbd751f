import { useEffect, useRef, useState } from 'react';
import { useSubmit } from '@formspree/react';
import * as z from 'zod/mini';
import type { Receiver } from '../../schemas/commune.ts';
import { feedbackKinds, feedbackSchema } from '../../schemas/submission.ts';
import { receiverOf } from '../../submissions/receiver.ts';
import { makeReference, makeSubmissionId } from '../../submissions/reference.ts';
import type { Language } from '../../wording/languages.ts';
import { carryQuery } from '../page/carryQuery.ts';
import { ErrorSummary, type FieldErrors } from './ErrorSummary.tsx';
import { Choice, Field } from './Field.tsx';

// A strict content policy forbids generated code, which zod would otherwise try.
z.config({ jitless: true });

interface Option {
	id: string;
	name: string;
}
export interface Props {
	language: Language;
	receiver: Receiver;
	/** The wording of the form, so that the island does not carry every sentence of the site. */
	words: Record<string, string>;
	services: Option[];
	/** Titles of the cards, to name the one from which the person came. */
	procedures: Option[];
	/** First letters of a reference, the commune's own. */
	prefix: string;
	/** Where a sent message leads, `…/feedback/received/`. */
	received: string;
}

/** Milliseconds after which a silent line is called lost; the client itself would wait for ever. */
const patience = 30_000;
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
/** While the page is built there is no address yet; the browser puts its own. */
const pageOrigin = () => (typeof location === 'undefined' ? 'https://build.invalid' : location.origin);

/**
 * «ملاحظة / اقتراح / شكاية». Drawn on the page as a plain form that posts without JavaScript; with JavaScript it
 * checks before sending, keeps the words when the line fails, and sends a message once however often it is pressed.
 */
export default function FeedbackForm({
	language,
	receiver,
	words,
	services,
	procedures,
	prefix,
	received,
}: Props) {
	const t = (key: string) => words[key] ?? key;
	const target = receiverOf(receiver, 'feedback', pageOrigin());
	const send = useSubmit(target.key, { origin: target.origin });
	const form = useRef<HTMLFormElement>(null);
	const [errors, setErrors] = useState<FieldErrors>(errorsOnPage);
	const [attempt, setAttempt] = useState(0);
	const [sending, setSending] = useState(false);
	const [ready, setReady] = useState(false);
	const [subject, setSubject] = useState('');
	/** What was sent under the current id: other words are another message. */
	const sent = useRef({ id: '', reference: '', content: '' });

	useEffect(() => {
		setReady(true);
		carryQuery();
		setSubject(new URLSearchParams(location.search).get('procedure') ?? '');
		// Back from the next page, the browser shows the form as it was left: awake it.
		const awake = (event: PageTransitionEvent) => event.persisted && setSending(false);
		addEventListener('pageshow', awake);
		return () => removeEventListener('pageshow', awake);
	}, []);

	/** Our receiver says where to go, with the reference it kept; another one's thanks page is not ours to show. */
	function afterSending(next: string): URL {
		const told = new URL(next, location.href);
		return told.origin === location.origin
			? told
			: new URL(`${received}?reference=${sent.current.reference}`, location.href);
	}

	const show = (found: FieldErrors) => {
		setErrors(found);
		setAttempt((count) => count + 1);
	};

	async function onSubmit(event: Event) {
		event.preventDefault();
		if (sending || !form.current) return;
		const typed = Object.fromEntries(new FormData(form.current)) as Record<string, string>;
		const content = JSON.stringify(typed);
		if (sent.current.content !== content) {
			sent.current = { id: makeSubmissionId(random), reference: makeReference(prefix, random), content };
		}
		const values = { ...typed, submission_id: sent.current.id, reference: sent.current.reference };
		const checked = feedbackSchema.safeParse(values);
		if (!checked.success) {
			show(
				Object.fromEntries(checked.error.issues.map(({ path, message }) => [String(path[0]), t(message)])),
			);
			return;
		}
		setErrors({});
		setSending(true);
		try {
			const result = await withinPatience(send({ ...checked.data, _gotcha: typed['_gotcha'] ?? '' }));
			if (result.kind === 'success') {
				location.assign(afterSending(result.next));
				return;
			}
			const fields = result
				.getAllFieldErrors()
				.map(([name, found]) => [String(name), found[0]?.message ?? t('form.failed')]);
			show(fields.length > 0 ? Object.fromEntries(fields) : { words: t('form.failed') });
		} catch {
			show({ words: t('form.failed') });
		}
		setSending(false);
	}

	const about = procedures.find(({ id }) => id === subject);

	return (
		<form
			ref={form}
			class="form"
			data-form="feedback"
			action={target.action}
			method="post"
			noValidate={ready}
			onSubmit={onSubmit}
		>
			<ErrorSummary title={t('form.errors')} errors={errors} attempt={attempt} />
			<input type="hidden" name="language" value={language} />
			<input type="hidden" name="reception_point" value="" />
			<input type="hidden" name="procedure" value={about?.id ?? ''} />
			<p class="trap" aria-hidden="true">
				<label for="_gotcha">{t('form.trap')}</label>
				<input type="text" id="_gotcha" name="_gotcha" tabIndex={-1} autoComplete="off" />
			</p>
			{about && (
				<p class="about">
					{t('form.about')} <strong>{about.name}</strong>
				</p>
			)}
			<Choice name="kind" legend={t('form.kind')} error={errors['kind']}>
				{feedbackKinds.map((kind) => (
					<label class="choice" key={kind}>
						<input type="radio" name="kind" value={kind} required />
						<span>
							<strong>{t(`form.kind.${kind}`)}</strong>
							<span class="quiet">{t(`form.kind.${kind}.means`)}</span>
						</span>
					</label>
				))}
			</Choice>
			<Field name="words" label={t('form.words')} hint={t('form.words.hint')} error={errors['words']}>
				{(control) => <textarea {...control} rows={7} required />}
			</Field>
			<Field name="service" label={t('form.service')} optional={t('form.optional')} error={errors['service']}>
				{(control) => (
					<select {...control}>
						<option value="">{t('form.service.none')}</option>
						{services.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				)}
			</Field>
			<Field
				name="contact"
				label={t('form.contact')}
				hint={t('form.contact.hint')}
				optional={t('form.optional')}
				error={errors['contact']}
			>
				{(control) => (
					<input {...control} type="text" dir="ltr" class="contact" autoComplete="tel" maxLength={160} />
				)}
			</Field>
			<Field
				name="name"
				label={t('form.name')}
				hint={t('form.name.hint')}
				optional={t('form.optional')}
				error={errors['name']}
			>
				{(control) => <input {...control} type="text" autoComplete="name" maxLength={120} />}
			</Field>
			<button class="button" type="submit" aria-disabled={sending}>
				{sending ? t('form.sending') : t('form.send')}
			</button>
		</form>
	);
}

/** What the collector already wrote on this page, when it was posted before the island woke. */
function errorsOnPage(): FieldErrors {
	if (typeof document === 'undefined') return {};
	return Object.fromEntries(
		[...document.querySelectorAll<HTMLElement>('[data-error-for]:not([hidden])')].map((place) => [
			place.dataset['errorFor'] ?? '',
			place.textContent,
		]),
	);
}

/** The answer, or a refusal when none came in time. */
function withinPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
	return Promise.race([
		answer,
		new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('no answer')), patience)),
	]);
}
