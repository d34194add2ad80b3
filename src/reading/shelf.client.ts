interface Kept {
  page: string;
  title: string;
}

/** The beginning of the names under which `sw.js` keeps pages; the page's address comes last. */
const prefix = "threadcount ";

/** Shows what this browser keeps, and gives it up on request. Returns its undoing. */
export function mountShelf(root: HTMLElement): () => void {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector)!;
  const [list, none, forget] = [find("ul"), find(".none"), find<HTMLButtonElement>(".forget")];
  const undo = new AbortController();
  // The worker shows this page in place of one that is not here.
  find(".missing").hidden = location.pathname === root.dataset["page"];

  async function show(): Promise<void> {
    const found = "caches" in window ? await readShelf() : [];
    list.replaceChildren(...found.map(itemOf));
    list.hidden = forget.hidden = found.length === 0;
    none.hidden = found.length > 0;
  }

  async function clear(): Promise<void> {
    for (const name of await namesOf()) await caches.delete(name);
    await show();
  }

  forget.addEventListener("click", () => void clear(), { signal: undo.signal });
  void show();
  return () => undo.abort();
}

const namesOf = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

async function readShelf(): Promise<Kept[]> {
  const found = (await namesOf()).map(async (name) => {
    const page = name.slice(name.lastIndexOf(" ") + 1);
    const answer = await caches.match(page, { ignoreVary: true });
    const [, title] = /<title>(.*?)<\/title>/s.exec((await answer?.text()) ?? "") ?? [];
    return { page, title: title && plain(title) };
  });
  const all = await Promise.all(found);
  return all.filter((kept): kept is Kept => !!kept.title && !kept.page.endsWith("/offline/"));
}

/** A title as it is read: markup may not be parsed here, and titles hold no other signs. */
const plain = (title: string): string =>
  title.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign]!);
const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function itemOf({ page, title }: Kept): HTMLElement {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = page;
  link.textContent = title;
  item.append(link);
  return item;
}
