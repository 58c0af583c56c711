import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-6TUHWGJM.js";import"./chunk-YDFVIPRN.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
