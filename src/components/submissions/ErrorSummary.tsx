import { useEffect, useRef } from 'react';

/** Errors by field name, as shown. */
export type FieldErrors = Record<string, string>;

interface Props {
	title: string;
	errors: FieldErrors;
	/** Counts the attempts: each one takes the focus to the summary again. */
	attempt: number;
}

/** Above the form: what is missing, each line leading to its field. Takes the focus so that it is heard first. */
export function ErrorSummary({ title, errors, attempt }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const fields = Object.entries(errors);
	useEffect(() => {
		if (attempt > 0) box.current?.focus();
	}, [attempt]);
	return (
		<div class="summary" data-error-summary ref={box} tabIndex={-1} role="alert" hidden={fields.length === 0}>
			<p>
				<strong>{title}</strong>
			</p>
			<ul>
				{fields.map(([name, sentence]) => (
					<li key={name}>
						<a href={`#${name}`}>{sentence}</a>
					</li>
				))}
			</ul>
		</div>
	);
}
