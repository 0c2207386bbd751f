/** Milliseconds: a line that was lost, or a release that was being copied, may be there again. */
const moment = 1500;

/** What `task` gives; when it fails it is tried once more after a moment. Rejects when it fails again. */
export async function tryTwice<Value>(task: () => Promise<Value>): Promise<Value> {
	try {
		return await task();
	} catch {
		await new Promise((later) => setTimeout(later, moment));
		return task();
	}
}
