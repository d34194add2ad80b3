/** What the reader is doing: passing through values, ending there, or taking a leap that the back button undoes. */
export type Manner = "passing" | "lasting" | "leap";
