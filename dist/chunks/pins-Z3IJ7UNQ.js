import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{resolveChoice,resolveRoles}from"./chunk-D6G5WX7P.js";import"./chunk-KLAOQLCV.js";import"./chunk-WROSOTD4.js";import"./chunk-A67W4K5I.js";
import"./chunk-PYHYL24P.js";import"./chunk-66MA4A5X.js";import"./chunk-CKSHTKAE.js";import"./chunk-RZQDJZER.js";import"./chunk-2JHVN5MU.js";
import"./chunk-FBIJBEV7.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-RMKBTZ2W.js";
import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SYMEWJM7.js";import"./chunk-OYVT6ZLB.js";import"./chunk-TWDM72CI.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{resolveChoice,resolveRoles};
