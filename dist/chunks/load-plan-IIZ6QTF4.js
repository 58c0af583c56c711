import{loadPlan}from"./chunk-DKBOKWKI.js";import"./chunk-WEDZFBF4.js";import"./chunk-I6SASLFR.js";import"./chunk-W3PLBLBQ.js";import"./chunk-ZXEPAKPS.js";
import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";
import"./chunk-NJQDYCF5.js";import"./chunk-U4VVJXHM.js";import"./chunk-KSP5M7N2.js";import"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";
import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
