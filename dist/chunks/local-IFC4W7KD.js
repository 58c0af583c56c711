import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{localHost,localPorts}from"./chunk-RBJQMKHJ.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{localHost,localPorts};
