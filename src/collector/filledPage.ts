import { parseHTML } from 'linkedom';
import { showReference } from '../submissions/showReference.ts';

/** One mistake, as the person reads it. */
export interface FieldError {
	/** Name of the field, also its id; empty for the form as a whole. */
	field: string;
	message: string;
}

export interface Filling {
	form: string;
	/** What the person sent, by name. */
	values: Record<string, unknown>;
	errors: readonly FieldError[];
	/** Put before the page's title, which a screen reader says first. */
	titlePrefix: string;
}

const escapeText = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The page as HTML again. linkedom (0.18) reads the entities of titles and attributes, but writes a title's text as it
 * stands and of an attribute escapes only the quotes: without this `<` or `&amp;` would come out as something else.
 */
function print(document: Document): string {
	for (const title of document.querySelectorAll('title'))
		title.textContent = escapeText(title.textContent ?? '');
	for (const element of document.querySelectorAll('*')) {
		for (const attribute of element.attributes) attribute.value = attribute.value.replaceAll('&', '&amp;');
	}
	return document.toString();
}

function setValue(control: Element, value: unknown): void {
	const text = typeof value === 'string' ? value : '';
	const type = control.getAttribute('type');
	if (type === 'radio' || type === 'checkbox') {
		const isChosen = text.split('|').includes(control.getAttribute('value') ?? 'on');
		control.toggleAttribute('checked', isChosen);
	} else if (control.localName === 'select') {
		for (const option of control.querySelectorAll('option')) {
			option.toggleAttribute('selected', (option.getAttribute('value') ?? option.textContent) === text);
		}
	} else if (control.localName === 'textarea') {
		// linkedom keeps a textarea's source, entities and all, and writes it as it stands; and a browser drops the
		// first line end.
		control.textContent = `\n${escapeText(text)}`;
	} else control.setAttribute('value', text);
}

function keepValues(form: Element, { values, errors }: Filling): void {
	for (const control of form.querySelectorAll('input, select, textarea')) {
		const name = control.getAttribute('name') ?? '';
		const isHidden = control.getAttribute('type') === 'hidden';
		// What people cannot see they cannot correct: there the page's own value is the right one.
		const isOutOfReach = isHidden && errors.some(({ field }) => field === name);
		if (Object.hasOwn(values, name) && !name.startsWith('_') && !isOutOfReach)
			setValue(control, values[name]);
	}
}

function showErrors(document: Document, form: Element, errors: readonly FieldError[]): void {
	const summary = document.querySelector('[data-error-summary]');
	if (summary !== null) {
		const list = summary.querySelector('ul, ol') ?? summary.appendChild(document.createElement('ul'));
		list.replaceChildren(
			...errors.map(({ field, message }) => {
				const item = document.createElement('li');
				const target = field === '' ? null : document.getElementById(field);
				const line = target === null ? item : item.appendChild(document.createElement('a'));
				if (target !== null) line.setAttribute('href', `#${field}`);
				line.textContent = message;
				return item;
			}),
		);
		summary.removeAttribute('hidden');
	}
	const marked = [...form.querySelectorAll('[data-error-for]')];
	for (const { field, message } of errors) {
		const place = marked.find((element) => element.getAttribute('data-error-for') === field);
		if (place !== undefined) {
			place.textContent = message;
			place.removeAttribute('hidden');
		}
		if (field !== '') document.getElementById(field)?.setAttribute('aria-invalid', 'true');
	}
}

/**
 * The built page of a form with the person's words in it and the mistakes shown, for a browser without JavaScript.
 * Everything goes in as text of the document, so words cannot become markup. Null when the page has no such form.
 *
 * The page marks its places: `form[data-form]`, `[data-error-summary]`, `[data-error-for="<field>"]`; ids are names.
 */
export function filledForm(html: string, filling: Filling): string | null {
	const { document } = parseHTML(html);
	const form = [...document.querySelectorAll('form[data-form]')].find(
		(element) => element.getAttribute('data-form') === filling.form,
	);
	if (form === undefined) return null;
	// The page is finished as it is: an island that woke on it would empty the words again.
	for (const island of document.querySelectorAll('astro-island')) island.replaceWith(...island.childNodes);
	keepValues(form, filling);
	showErrors(document, form, filling.errors);
	const title = document.querySelector('title');
	if (title !== null) title.textContent = `${filling.titlePrefix}${title.textContent}`;
	return print(document);
}

/** The built «received» page, saying that the message of this reference arrived. */
export function filledReference(html: string, reference: string): string {
	const { document } = parseHTML(html);
	showReference(document, reference);
	return print(document);
}
