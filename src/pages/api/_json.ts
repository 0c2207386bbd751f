/** A file of data, laid out for people who open it. */
export const json = (data: object, type = 'application/json'): Response =>
	new Response(`${JSON.stringify(data, null, '\t')}\n`, { headers: { 'Content-Type': type } });
