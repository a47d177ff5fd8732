/** The server, or the way to it, said no. The message is a sentence for the person at the page. */
export class Refused extends Error {
  constructor(sentence: string, readonly status: number) {
    super(sentence);
  }
}

type Query = Record<string, string | number | undefined>;

/** Reads JSON from the sandbox. Throws {@link Refused}; an aborted call throws the browser's AbortError. */
export const read = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  call<T>(withQuery(path, query), { signal, headers: { accept: "application/json" } });

/** Sends JSON to the sandbox. Throws {@link Refused}. */
export const send = <T>(path: string, body: unknown): Promise<T> =>
  call<T>(path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** The sentence to show for anything that was thrown. */
export const sentenceOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);

async function call<T>(url: string, init: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === "AbortError") throw failure;
    throw new Refused("The sandbox does not answer. Is it still running? Nothing you typed is lost.", 0);
  }
  const text = await answer.text();
  if (!answer.ok) throw new Refused(reasonIn(text) ?? `The sandbox answered with status ${answer.status}. Try again.`, answer.status);
  try {
    return (text === "" ? {} : JSON.parse(text)) as T;
  } catch {
    throw new Refused("The sandbox gave an answer this page cannot read. Is the page as new as the server?", answer.status);
  }
}

function reasonIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (body && typeof body === "object" && "error" in body && typeof body.error === "string") return body.error;
  } catch {
    // Not JSON, such as a proxy's page: the caller names the status instead.
  }
  return undefined;
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
  return given.length === 0 ? path : `${path}?${search}`;
}
