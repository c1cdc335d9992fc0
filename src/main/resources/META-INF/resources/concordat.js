// Everything works without this file; it only makes what stands on the page easier to use.
import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// What htmx puts on the page later gets its behaviour too; the body as a whole has it already.
document.addEventListener('htmx:load', ({ detail }) => {
  if (detail.elt !== document.body) {
    initAll({ scope: detail.elt });
  }
});
