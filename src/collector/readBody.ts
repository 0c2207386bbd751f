/** What was sent, as a schema can read it; files are left out. */
export type SentFields = Record<string, unknown>;

export type Body = { ok: true; fields: SentFields } | { ok: false; status: 400 | 413 | 415 };

/**
 * Reads the three ways in which a form is sent: JSON, multipart/form-data, urlencoded.
 * Stops with 413 as soon as more than `largest` bytes have come: what a length says, or leaves unsaid, is not believed.
 */
export async function readBody(request: Request, largest: number): Promise<Body> {
	const contentType = request.headers.get('Content-Type') ?? '';
	const type = contentType.split(';')[0]?.trim().toLowerCase();
	try {
		const bytes = await bytesOf(request, largest);
		if (bytes === null) return { ok: false, status: 413 };
		if (type === 'application/json') {
			const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
			const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
			return isObject ? { ok: true, fields: value as SentFields } : { ok: false, status: 400 };
		}
		if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded') {
			const data = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData();
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

async function bytesOf(request: Request, largest: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.length;
		if (size > largest) return null;
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
