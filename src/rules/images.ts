export const images = {
  "images/missing":
    "A picture is a file in the folder of its text and is called from there: ![Ships at the quay](./quay.jpg). Capitals count: a server takes Quay.JPG and quay.jpg for two files, though Windows and Mac do not.",
  "images/remote":
    "Pages of this site ask no other site for anything, pictures included. Put the file beside the text, if its rights allow.",
  "images/format":
    "Browsers show jpg, jpeg, png, webp, avif, gif and svg. Pictures of a telephone (heic), of a scanner (tif) and pages of a document (pdf) are saved as .jpg or .png first.",
  "images/another-kind":
    "The ending of a file's name says what kind of picture it is, and must be true. Renaming a file does not change what is in it: open the picture of a telephone (heic) in a program for pictures and save it as .jpg.",
  "images/no-alternative":
    "The words between the brackets say what the picture shows, to people who hear the page and to all for whom it does not load. One sentence is enough; the name of the file, or “photo”, says nothing.",
  "images/too-large":
    "Pictures of more than 5 MB are meant for print. The site makes smaller copies for its readers, but whoever works on it carries the large one along.",
} as const;
