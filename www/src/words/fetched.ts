/** Files of the page, fetched while it loads. */

/** The answer to a request for a file; an error where the file did not come. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`\`${address}\` did not come`);
  return response;
}

/** Does something at the first call and keeps what comes of it. What failed is done again at the next call. */
export function once<T>(does: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    const doing = (kept ??= does());
    doing.catch(() => {
      if (kept === doing) kept = undefined;
    });
    return doing;
  };
}
