import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var builders=["maturin"];var packagers=["snap","standalone"];var destinations=["heroku","index"];export{builders,packagers,destinations};
