import { evaluateAssertion } from "../facts/expression.ts";
import { ExpressionError } from "../facts/expression-error.ts";
import { fillTemplate } from "../story/bind-chart.ts";
import { lookupIn } from "../story/lookup.ts";
import { textOf } from "../story/markdown.ts";
import type { Project } from "../story/project.ts";
import { sentencesOf, type Sentence } from "../story/sentences.ts";
import type { Text, Use } from "../story/text.ts";
import { assertedIds } from "../story/usage.ts";
import { pairUp } from "./pairs.ts";
import { speaks, whereIs, type Where } from "./where.ts";

/** A comparison in words, and whether it is true of the figures. */
export interface TouchedClaim {
  words: string;
  assertion: string;
  /** With the old figures and with the new ones; null where it cannot be tried. */
  held: boolean | null;
  holds: boolean | null;
}

/** A sentence that states a changed figure, as readers read it; empty on the side on which it does not. */
export interface TouchedSentence extends Where {
  before: string;
  after: string;
  claims: TouchedClaim[];
}

interface Call {
  text: Text;
  sentence: Sentence;
  use: Use;
}

/** Finds the sentences of both projects that call a fact, side by side. */
export function sentencesIn(before: Project, after: Project): (id: string) => TouchedSentence[] {
  const [old, now] = [callsIn(before), callsIn(after)];
  return (id) => {
    const [then, since] = [old.get(id) ?? [], now.get(id) ?? []];
    const files = new Set([...since, ...then].map(({ text }) => text.file));
    return [...files].flatMap((file) => {
      const ofFile = (calls: Call[]) => calls.filter(({ text }) => text.file === file);
      const pairs = pairUp(ofFile(then), ofFile(since), ({ sentence }) => sentence.words);
      return pairs.map((pair) => touched(before, after, id, pair.before, pair.after));
    });
  };
}

function touched(
  before: Project,
  after: Project,
  id: string,
  old: Call | undefined,
  now: Call | undefined,
): TouchedSentence {
  const { text, use, sentence } = (now ?? old)!;
  const claims = now ? sentence.uses.filter((found) => claimedIn(found).includes(id)) : [];
  return {
    ...whereIs(now ? after : before, text, use.section, use.place),
    before: old ? read(old, before) : "",
    after: now ? read(now, after) : "",
    claims: claims.map((claim) =>
      tryClaim(before, after, textOf(claim.node), claim.attributes["assert"]!),
    ),
  };
}

const read = ({ sentence, text }: Call, { facts }: Project): string =>
  fillTemplate(sentence.words, speaks(text.locale), facts);

/** Tries an assertion against both ledgers. */
export function tryClaim(
  before: Project,
  after: Project,
  words: string,
  assertion: string,
): TouchedClaim {
  return { words, assertion, held: isTrue(before, assertion), holds: isTrue(after, assertion) };
}

function isTrue(project: Project, assertion: string): boolean | null {
  try {
    return evaluateAssertion(assertion, lookupIn(project));
  } catch (error) {
    if (error instanceof ExpressionError) return null;
    throw error;
  }
}

/** Every sentence by the facts it calls, once for each of them. */
function callsIn(project: Project): Map<string, Call[]> {
  const calls = new Map<string, Call[]>();
  for (const text of project.texts)
    for (const sentence of sentencesOf(text))
      for (const use of sentence.uses)
        for (const id of use.name === "Fact" ? [use.attributes["id"] ?? ""] : claimedIn(use)) {
          const known = calls.get(id) ?? [];
          if (!known.some((call) => call.sentence === sentence))
            known.push({ text, sentence, use });
          calls.set(id, known);
        }
  return calls;
}

const claimedIn = ({ name, attributes }: Use): string[] =>
  name === "Claim" ? assertedIds(attributes["assert"] ?? "") : [];
