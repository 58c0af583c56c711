import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{main}from"./chunks/chunk-5TM33VYE.js";import"./chunks/chunk-HTBT4CKH.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
