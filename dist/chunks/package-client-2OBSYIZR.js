import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{packageClient,package_client_default}from"./chunk-6HQRMYUU.js";import"./chunk-AAGJ5OCW.js";import"./chunk-NO2DVZS5.js";import"./chunk-QXEITDO3.js";
import"./chunk-VZ357JRB.js";import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-EABZPTIP.js";import"./chunk-A67W4K5I.js";
import"./chunk-PYHYL24P.js";import"./chunk-66MA4A5X.js";import"./chunk-RZQDJZER.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";
import"./chunk-XXMIPD4H.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,packageClient};
