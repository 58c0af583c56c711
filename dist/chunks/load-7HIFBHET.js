import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{loadPlan,loadProject}from"./chunk-7HQPSC6X.js";import"./chunk-SVCNHSBG.js";import"./chunk-WRU2HDOS.js";import"./chunk-DK2HT7IT.js";
import"./chunk-U6EMH2BR.js";import"./chunk-RZQDJZER.js";import"./chunk-WFTQEJP3.js";import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";
import"./chunk-XXMIPD4H.js";import"./chunk-UMGEHWQW.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-HCJUPBKY.js";
import"./chunk-SYMEWJM7.js";import"./chunk-OYVT6ZLB.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{loadPlan,loadProject};
