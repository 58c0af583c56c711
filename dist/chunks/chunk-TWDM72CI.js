import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
var PROJECT_NAME=/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;function normalizeName(name){return name.toLowerCase().replace(/[-_.]+/g,"-")}var isName=name=>name.length<=
214&&PROJECT_NAME.test(name);var escapeName=name=>normalizeName(name).replaceAll("-","_");export{normalizeName,isName,escapeName};
