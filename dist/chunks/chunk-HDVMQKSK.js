import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var command=definition=>definition;export{command};
