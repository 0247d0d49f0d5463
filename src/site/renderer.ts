import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import type { Template } from '../archive/catalogue/kind.ts';
import { squeeze } from './squeeze.ts';

/** Renders what a template shows as the HTML of its page. Throws where the template does. */
export type RenderPage = (template: Template, view: unknown) => Promise<string>;

/** Opens the templates that Astro has compiled to a folder. */
export async function openRenderer(folder: string): Promise<RenderPage> {
  const { app } = (await import(pathToFileURL(`${folder}/server/entry.mjs`).href)) as { app: App };
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => {
      const template = routeData.route.replace(/^\//, '');
      // Nothing is read of a request, so that one stands for all pages of a template.
      return [template, { routeData, request: new Request(`http://localhost/${template}`) }];
    }),
  );
  return async (template, view) => {
    const route = routes.get(template);
    if (!route) throw new Error(`There is no template src/pages/${template}.astro.`);
    const { routeData, request } = route;
    const response = await app.render(request, { routeData, locals: { view } });
    if (response.status !== 200) throw new Error(`${template} answered ${response.status}.`);
    return squeeze(await response.text());
  };
}
