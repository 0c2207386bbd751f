import { html } from 'hono/html';
import { languages, directionOf, tagOf } from '../wording/languages.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';

export interface PlainPage {
	title: TwoLanguages;
	/** Paragraphs. */
	text: readonly TwoLanguages[];
	/** Shown by itself, left to right, to be copied. */
	reference?: string;
}

/** A small page in both languages that needs no build: refusals, and answers when the built page is missing. */
export function plainPage({ title, text, reference }: PlainPage): string {
	const parts = languages.map(
		(language) => html`
			<section lang="${tagOf[language]}" dir="${directionOf[language]}">
				<h1>${title[language]}</h1>
				${text.map((paragraph) => html`<p>${paragraph[language]}</p>`)}
				${
					reference
						? html`<p>
								<strong><bdi dir="ltr">${reference}</bdi></strong>
							</p>`
						: ''
				}
			</section>
		`,
	);
	return String(
		html`<!doctype html>
			<html lang="${tagOf.ar}" dir="rtl">
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width" />
					<meta name="robots" content="noindex" />
					<title>${title.ar} — ${title.fr}</title>
					<style>
						body {
							max-width: 40rem;
							margin: auto;
							padding: 1rem;
							font:
								1.125rem/1.7 system-ui,
								sans-serif;
						}
					</style>
				</head>
				<body>
					${parts}
				</body>
			</html>`,
	);
}
