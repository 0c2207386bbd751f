/** What was sent, as a schema can read it; files are left out. */
export type SentFields = Record<string, unknown>;

export type Body = { ok: true; fields: SentFields } | { ok: false; status: 400 | 415 };

/** Reads the three ways in which a form is sent: JSON, multipart/form-data, urlencoded. */
export async function readBody(request: Request): Promise<Body> {
	const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
	try {
		if (type === 'application/json') {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
			const value: unknown = JSON.parse(text);
			const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
			return isObject ? { ok: true, fields: value as SentFields } : { ok: false, status: 400 };
		}
		if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded') {
			const data = await request.formData();
			const names = [...new Set(data.keys())];
			const texts = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
			// Several boxes ticked under one name are one value, as the register writes its lists.
			return { ok: true, fields: Object.fromEntries(names.map((name) => [name, texts(name).join('|')])) };
		}
		return { ok: false, status: 415 };
	} catch {
		return { ok: false, status: 400 };
	}
}
