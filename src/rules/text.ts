export const text = {
  "text/syntax":
    "The text is MDX: Markdown with words in angle brackets. A < or { opens something that must be closed; where you mean the sign itself, write \\< or \\{.",
  "text/front-matter":
    "A text begins with its front matter: a line ---, then title, dek and description in lines of their own, then a line --- again. Nothing stands before it, no empty line either.",
  "text/stray-sign":
    "A < directly before a letter, a digit or a sign begins a tag, and a { begins something to compute. Where you mean the sign itself, write \\< or \\{: “fewer than \\<5”.",
  "text/comment":
    "A note to yourself that no reader sees is written {/* so */}. The way of HTML, <!-- so -->, is read as a tag.",
  "text/tag":
    'A tag is a name in angle brackets with its values in straight quotation marks. One without words inside ends with a slash: <Fact id="…" />. One with words stands before and after them: <Plain>two</Plain>. Tags stand one pair within another, and a pair that begins in a paragraph ends in it.',
  "text/curly-quotes":
    'Values stand in straight quotation marks: id="…". Word processors turn them into curly ones, “…” or „…“; type them anew in the editor in which you edit the text.',
  "text/html":
    "Texts are written in Markdown and the words of this site, not in HTML: the site gives every text its look, in print, by ear and in the dark as well. The check says what to write instead.",
  "text/too-deep":
    "Quotations, lists, emphasis and tags may stand one in another, but not by the hundred: that is there by accident, and programs break down over it.",
  "text/too-long":
    "A paragraph ends at an empty line. One of many thousands of characters is there by accident, and programs take minutes over it.",
  "text/language": "A text's file is named after its language: en.mdx, de.mdx or ar.mdx.",
  "text/import":
    "A text is a text: it imports nothing and exports nothing. The words of this site need no import.",
  "text/expression":
    "Braces compute, and a text computes nothing. For a figure there is Fact, for a comparison Claim; a brace you mean as such is written \\{.",
  "text/unknown-word":
    "The words in angle brackets are those of this site: Fact, Claim, Step and some more. The check lists them.",
  "text/missing-attribute":
    "Some words need to be told something, as Fact its id. The value stands in straight quotation marks.",
  "text/repeated-attribute":
    "A name stands once in a tag. Nobody could see which of two values counts.",
  "text/in-a-sentence":
    "Charts, notes, scrollys and steps fill the width of the page. Their tags stand on lines of their own, with an empty line before and after.",
  "text/alone":
    "Fact, Claim, Plain and Term belong to a sentence. Alone on its line such a word is no part of a paragraph, and parts the sentence in two: let it stand on one line with other words.",
  "text/holds":
    'Fact, Chart, Legend and Corrections bring what they print along. They hold no words and end with a slash: <Fact id="…" />.',
  "text/no-words":
    "Plain, Claim, Term, Note, Gaps and Step are there for the words they hold, and stand before and after them.",
  "text/no-gaps":
    "A story says what its articles do not say, between <Gaps> and </Gaps>: what nobody counted, which date is missing, whose answer was not asked for. A reader who does not find it takes the story for all there is to know. The site writes the heading and puts it into the contents.",
  "text/second-gaps":
    "What the articles do not say stands in one place of a text, so that a reader finds all of it at one address.",
  "text/nested":
    "Facts, claims and terms can be pressed, and links be followed. None of them stands within another: a reader who presses could only mean one.",
  "text/markup":
    "Front matter, the titles of steps and the glossary are plain words, printed as they stand in lists, in the tab of a browser and in search engines. Tags, figures in braces, stars for bold or italics and links belong in the text itself.",
  "text/unread-signs":
    "Signs of Markdown are read only where they stand right: [words](/address/) without a space between, **words** with both pairs of stars directly at the words, <Fact with no space after the sign. Otherwise they are printed. A sign that is to be printed has a backslash before it: \\*.",
  "text/unknown-attribute":
    "A word takes only the attributes it knows, so that a slip of the pen does not go unnoticed.",
} as const;
