import type { APIRoute, GetStaticPaths } from "astro";
import { framed, framedIds, framedKinds } from "../../../../framed.ts";
import { published } from "../../../../i18n/locales.ts";
import { message } from "../../../../i18n/messages.ts";
import { href, openProject } from "../../../../library.ts";

export const getStaticPaths = (() => {
  const project = openProject();
  return published.flatMap((locale) =>
    framedKinds.flatMap((kind) =>
      framedIds(project, locale)[kind].map((id) => ({
        params: { locale, kind, id },
        props: { locale, kind, id },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]["props"];

/** The width a frame is offered with, in pixels; it follows its page in any case. */
const width = 640;
const day = 24 * 60 * 60;

/** What oEmbed (1.0) wants to know of an embed, for editors that turn an address into a picture. */
export const GET: APIRoute<Props> = ({ props: { locale, kind, id }, site }) => {
  const { title, code, height } = framed(kind, id, locale, openProject());
  return Response.json({
    version: "1.0",
    type: "rich",
    title,
    html: code,
    width,
    height,
    provider_name: message(locale, "site.name"),
    provider_url: new URL(href(locale), site).href,
    cache_age: day,
  });
};
