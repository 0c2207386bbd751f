import type { ComponentChildren, JSX } from 'preact';

interface Props {
	/** Name and id of the field, the same as in its schema. */
	name: string;
	label: string;
	hint?: string;
	optional?: string;
	error: string | undefined;
	/** Receives the attributes that tie the control to its hint and error. */
	children: (control: Control) => JSX.Element;
}

/** Attributes of the control inside a field. */
export interface Control {
	id: string;
	name: string;
	'aria-describedby': string;
	'aria-invalid': boolean | undefined;
}

/** A label, its hint and its error, in the order in which they are read. */
export function Field({ name, label, hint, optional, error, children }: Props) {
	return (
		<div class="field">
			<label for={name}>
				{label} {optional && <span class="tag">{optional}</span>}
			</label>
			{hint && (
				<p class="quiet" id={`${name}-hint`}>
					{hint}
				</p>
			)}
			<FieldError name={name} error={error} />
			{children({
				id: name,
				name,
				'aria-describedby': `${name}-hint ${name}-error`,
				'aria-invalid': error === undefined ? undefined : true,
			})}
		</div>
	);
}

/** The sentence beside a field; without JavaScript the collector fills the same place. */
export function FieldError({ name, error }: { name: string; error: string | undefined }) {
	return (
		<p class="error" id={`${name}-error`} data-error-for={name} hidden={error === undefined}>
			{error}
		</p>
	);
}

/** A question with a few answers to choose from, each with a line that explains it. */
export function Choice({
	name,
	legend,
	error,
	children,
}: {
	name: string;
	legend: string;
	error: string | undefined;
	children: ComponentChildren;
}) {
	return (
		<fieldset class="field" id={name} tabIndex={-1} aria-describedby={`${name}-error`}>
			<legend>{legend}</legend>
			<FieldError name={name} error={error} />
			{children}
		</fieldset>
	);
}
